package org.daylight.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** PNG pictures, chunk by chunk (ISO 15948). The copy keeps every chunk that changes how the picture looks, byte by byte. */
final class PngExaminer implements Examiner {

    private static final int SIGNATURE = 8;
    private static final Map<String, Leftover> TOLD = Map.of("tEXt", Leftover.PICTURE_TEXT, "zTXt", Leftover.PICTURE_TEXT, "iTXt", Leftover.PICTURE_TEXT,
            "eXIf", Leftover.CAMERA, "tIME", Leftover.PROPERTIES);

    @Override
    public Inspection look(Path file) throws IOException {
        return look(Files.readAllBytes(file));
    }

    @Override
    public void scrub(Path file, OutputStream out) throws IOException {
        out.write(scrubbed(Files.readAllBytes(file)));
    }

    static Inspection look(byte[] file) throws IOException {
        Inspection.Gathering found = new Inspection.Gathering();
        int end = walk(file, (kind, from, to) -> {
            if (kind.equals("tEXt")) { // its name is plain, the others may be packed
                found.text(Leftover.PICTURE_TEXT, new String(file, from + 8, to - from - 12, StandardCharsets.ISO_8859_1).replace('\0', ' '));
            } else if (TOLD.containsKey(kind)) {
                found.count(TOLD.get(kind), 1);
            }
        });
        return found.count(Leftover.AFTER_END, file.length > end ? 1 : 0).examined(true);
    }

    static byte[] scrubbed(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        walk(file, (kind, from, to) -> {
            if (!TOLD.containsKey(kind)) {
                out.write(file, from, to - from);
            }
        });
        return out.toByteArray();
    }

    private interface Chunk {
        void at(String kind, int from, int to);
    }

    /** Where the picture ends. */
    private static int walk(byte[] file, Chunk each) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        while (at + 12 <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                throw new IOException("a chunk is longer than the file");
            }
            String kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            each.at(kind, at, at + 12 + length);
            at += 12 + length;
            if (kind.equals("IEND")) {
                return at;
            }
        }
        throw new IOException("no end of the picture");
    }
}
