package org.daylight.web.packet;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daylight.audit.AuditLink;
import org.daylight.docket.Packet;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.notice.Letter;

/**
 * The packet as a ZIP: the PDF, every letter on paper and as text, every file whole, the withholding log as a table, the links of the chain, and last a manifest with the
 * SHA-256 of each entry, as {@code sha256sum -c} reads it. Written through as it goes; no file is held in memory. The same packet is the
 * same bytes each time. No typed name is a path: what is no letter, digit, dot, dash or underscore becomes an underscore.
 */
final class PacketZip {

    static final String MANIFEST = "manifest.sha256";
    static final String LOG = "withholding-log.csv";
    static final String CHAIN = "chain.json";
    private static final int LONGEST_NAME = 120;

    private final Packet packet;
    private final Files files;
    private final String log;
    private final StringBuilder manifest = new StringBuilder();

    /** @param log the withholding log as a table */
    PacketZip(Packet packet, Files files, String log) {
        this.packet = packet;
        this.files = files;
        this.log = log;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void write(Path pdf, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, packet.file().request().number() + ".pdf", to -> java.nio.file.Files.copy(pdf, to));
        int place = 0;
        for (Letter letter : packet.file().letters()) {
            String name = "letters/%02d-%s".formatted(++place, letter.kind().template());
            add(zip, name + ".pdf", to -> to.write(letter.pdf()));
            add(zip, name + ".txt", to -> to.write((letter.subject() + "\n\n" + letter.body()).getBytes(StandardCharsets.UTF_8)));
        }
        for (RecordFile file : packet.file().files()) {
            add(zip, folder(file) + file.id() + "-" + safe(file.name().text()), to -> {
                try (InputStream content = files.content(file)) {
                    content.transferTo(to);
                }
            });
        }
        if (!packet.log().entries().isEmpty()) {
            add(zip, LOG, to -> to.write(log.getBytes(StandardCharsets.UTF_8)));
        }
        add(zip, CHAIN, to -> to.write(chain()));
        String all = manifest.toString();
        add(zip, MANIFEST, to -> to.write(all.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private static String folder(RecordFile file) {
        return file.fromRequester() ? "files/from-requester/" : file.released() ? "files/released/" : "files/not-released/";
    }

    private void add(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(packet.takenAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        DigestOutputStream counted = new DigestOutputStream(zip, sha256());
        content.writeTo(counted);
        zip.closeEntry();
        manifest.append(HexFormat.of().formatHex(counted.getMessageDigest().digest())).append("  ").append(name).append('\n');
    }

    /** The links with everything their hashes are made of: how to verify them stands in the PDF. */
    private byte[] chain() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().write("city", packet.file().request().city()).write("request", packet.file().request().number())
                    .writeStartObject("head").write("number", packet.headNumber()).write("hash", packet.headHash()).writeEnd().writeStartArray("links");
            for (AuditLink link : packet.links()) {
                json.writeStartObject().write("number", link.number()).write("at", link.at().toString()).write("actor", link.actor()).write("act", link.act())
                        .write("subject", link.subject()).write("particulars", link.particulars()).write("previous", link.previousHash())
                        .write("hash", link.hash()).writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return out.toByteArray();
    }

    static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "_");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
