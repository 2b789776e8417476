package org.daylight.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Word, Excel and PowerPoint files (ECMA-376), part by part. The copy leaves out the properties of the document and what the pictures in it
 * carry; comments, tracked changes and hidden parts belong to the document itself, so they stay and are only told.
 */
final class OfficeExaminer implements Examiner {

    private static final long MOST_BYTES = 300_000_000;
    private static final int LONGEST_PART = 60_000_000;
    private static final int MOST_PARTS = 10_000;
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml", "<Properties xmlns=\"" + PROPERTIES + "\"/>",
            "docProps/custom.xml", "<Properties xmlns=\"" + PROPERTIES.replace("extended", "custom") + "\"/>");

    @Override
    public Inspection look(Path file) throws IOException {
        OfficeParts parts = new OfficeParts();
        boolean[] signed = new boolean[1];
        walk(file, (entry, content) -> {
            signed[0] |= entry.getName().startsWith("_xmlsignatures/");
            parts.see(entry.getName(), content);
        });
        return parts.found().examined(!signed[0]);
    }

    @Override
    public void scrub(Path file, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        walk(file, (entry, content) -> {
            ZipEntry anew = new ZipEntry(entry.getName()); // without the time it was saved
            anew.setTime(0);
            zip.putNextEntry(anew);
            zip.write(clean(entry.getName(), content));
            zip.closeEntry();
        });
        zip.finish();
    }

    private static byte[] clean(String name, byte[] content) {
        if (EMPTY.containsKey(name)) {
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + EMPTY.get(name)).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return OfficeParts.isJpeg(name) ? JpegExaminer.scrubbed(content) : OfficeParts.isPng(name) ? PngExaminer.scrubbed(content) : content;
        } catch (IOException | RuntimeException e) {
            return content; // a picture nobody can read is kept as it is, and told by the look at the copy
        }
    }

    private interface Part {
        void at(ZipEntry entry, byte[] content) throws IOException;
    }

    private static void walk(Path file, Part each) throws IOException {
        long left = MOST_BYTES;
        int parts = 0;
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(LONGEST_PART + 1);
                left -= content.length;
                if (content.length > LONGEST_PART || left < 0 || ++parts > MOST_PARTS) {
                    throw new IOException("unpacks to more than is read");
                }
                each.at(entry, content);
            }
        }
        if (parts == 0) {
            throw new IOException("holds no part");
        }
    }

    /** The content of one part as a stream. */
    static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
