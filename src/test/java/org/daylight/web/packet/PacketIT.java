package org.daylight.web.packet;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.determination.Appeals;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.WithholdingDraft;
import org.daylight.docket.Packet;
import org.daylight.docket.Packets;
import org.daylight.document.AppealPapers;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.request.Particulars;
import org.daylight.request.Outcome;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.Test;

/** A packet is opened as its reader would open it: bookmarks, words, pictures, and every hash against the bytes and against the chain. */
class PacketIT extends InContainer {

    private static final String NOTE = "Between us: the director is nervous about this one.";

    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    Files files;
    @Inject
    AppealPapers papers;
    @Inject
    Tasks tasks;
    @Inject
    Packets packets;

    @Test
    void thePdfHasEveryPartAndNoWorkingPaper() throws Exception {
        String number = deniedInPart();
        Set<Path> before = trays();
        HttpResponse<byte[]> answer = Site.signedIn("clerk", TUSTIN).bytes("/tustin/staff/requests/" + number + "/packet.pdf");
        assertEquals(200, answer.statusCode());
        assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            List<String> parts = new ArrayList<>();
            List<String> pieces = new ArrayList<>();
            for (PDOutlineItem part : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                parts.add(part.getTitle());
                part.children().forEach(piece -> pieces.add(piece.getTitle()));
            }
            assertEquals(List.of("The request", "The clock and its working", "Timeline and messages", "Search record", "Decisions", "Withholding log",
                    "Files, original and redacted copy", "Reviews", "Letters as written", "Proof"), parts);
            assertTrue(pieces.contains("lease.pdf") && pieces.contains("minutes.txt"), pieces.toString());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (String said : List.of("All papers about the lease of the yard", "Two drawers and the shared drive", "The draft tells the price", "Please look again",
                    "Words kept as working papers. SHA-256", "By their names only", "Level 1: City Manager", "have the hash of what they say")) {
                assertTrue(text.contains(said), () -> "not in the packet: " + said);
            }
            assertFalse(text.contains(NOTE), "a note of staff's");
            int pictures = 0;
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            assertEquals(2, pictures, "the page and its copy beside it");
        }
        for (int tries = 0; tries < 50 && !before.containsAll(trays()); tries++) {
            Thread.sleep(100); // the last byte is here before the folder is gone
        }
        assertTrue(before.containsAll(trays()), () -> "left behind: " + trays());
    }

    private static Set<Path> trays() {
        try (Stream<Path> all = java.nio.file.Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(one -> one.getFileName().toString().startsWith(PacketTray.NAME)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theZipProvesItselfEntryByEntryAndLinkByLink() throws Exception {
        String number = deniedInPart();
        byte[] zip = Site.signedIn("supervisor", TUSTIN).bytes("/tustin/staff/requests/" + number + "/packet.zip").body();
        Map<String, byte[]> entries = entries(zip);
        List<String> manifest = new String(entries.remove("manifest.sha256"), StandardCharsets.UTF_8).lines().toList();
        Map<String, String> hashes = new LinkedHashMap<>();
        manifest.forEach(line -> hashes.put(line.substring(66), line.substring(0, 64)));
        assertEquals(entries.keySet(), hashes.keySet(), "the manifest names each entry, and none beside");
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            assertEquals(sha256(entry.getValue()), hashes.get(entry.getKey()), entry.getKey());
        }
        for (RecordFile file : in(TUSTIN, () -> files.of(requests.get(number), org.daylight.request.Audience.STAFF))) {
            String name = (file.released() ? "files/released/" : "files/not-released/") + file.id() + "-" + file.name().text();
            assertEquals(file.sha256(), hashes.get(name), name);
        }
        assertTrue(entries.keySet().stream().anyMatch(name -> name.matches("letters/\\d\\d-denial\\.pdf")), entries.keySet().toString());
        JsonObject chain = Json.createReader(new ByteArrayInputStream(entries.get("chain.json"))).readObject();
        List<JsonObject> links = chain.getJsonArray("links").getValuesAs(JsonObject.class);
        for (JsonObject link : links) {
            assertEquals(link.getString("hash"), hash(chain.getString("city"), link), () -> "link " + link.getInt("number"));
        }
        JsonObject last = links.get(links.size() - 1);
        assertEquals("PACKET_TAKEN", last.getString("act"));
        assertTrue(last.getString("actor").startsWith("Helen Park"), last.getString("actor"));
        assertEquals(chain.getJsonObject("head").getString("hash"), last.getString("hash"), "the chain ended with the taking");
        assertEquals(last.getString("hash"), in(TUSTIN, () -> audit.of(number, "PACKET_TAKEN")).get(0).hash());
    }

    @Test
    void whatTheRequesterSentIsTheRequestersAndStandsUnderTheReview() throws Exception {
        String number = deniedInPart();
        Long review = in(TUSTIN, () -> appeals.of(requests.get(number))).get(0).id();
        byte[] letter = pdf("The price is public");
        RecordFile theirs = in(TUSTIN, () -> papers.receive(number, review, List.of(upload("my-letter.pdf", letter)), clerk(TUSTIN))).get(0);
        Site clerk = Site.signedIn("clerk", TUSTIN);
        Map<String, byte[]> entries = entries(clerk.bytes("/tustin/staff/requests/" + number + "/packet.zip").body());
        assertTrue(entries.containsKey("files/from-requester/" + theirs.id() + "-my-letter.pdf"), entries.keySet().toString());
        assertTrue(entries.keySet().stream().noneMatch(name -> name.matches("files/(not-)?released/.*my-letter.*")), entries.keySet().toString());
        try (PDDocument pdf = Loader.loadPDF(clerk.bytes("/tustin/staff/requests/" + number + "/packet.pdf").body())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("From the requester, with the review: my-letter.pdf"), text);
            int files = text.lastIndexOf("Files, original and redacted copy");
            assertFalse(text.substring(files, text.indexOf("Level 1: City Manager", files)).contains("my-letter.pdf"), "no file of the city's");
        }
    }

    @Test
    void theSamePacketIsTheSameBytes() throws IOException {
        String number = deniedInPart();
        Packet packet = in(TUSTIN, () -> packets.take(number, Packet.Form.ZIP, clerk(TUSTIN)));
        Path pdf = java.nio.file.Files.createTempFile("daylight-packet", ".pdf");
        try {
            byte[] first = in(TUSTIN, () -> zip(packet, pdf));
            assertArrayEquals(first, in(TUSTIN, () -> zip(packet, pdf)));
            assertTrue(entries(first).size() > 8);
        } finally {
            java.nio.file.Files.delete(pdf);
        }
    }

    private byte[] zip(Packet packet, Path pdf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PacketZip(packet, files, "").write(pdf, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void anAttorneyWhoWasNotAskedGetsNone() {
        String number = filed(TUSTIN, "Nothing for the attorney").number();
        Site attorney = Site.signedIn("attorney", TUSTIN);
        for (String path : List.of("packet", "packet.pdf", "packet.zip")) {
            assertEquals(404, attorney.bytes("/tustin/staff/requests/" + number + "/" + path).statusCode(), path);
        }
        assertEquals(List.of(), in(TUSTIN, () -> audit.of(number, "PACKET_TAKEN")));
    }

    private String deniedInPart() throws IOException {
        String number = filed(TUSTIN, "All papers about the lease of the yard").number();
        act(TUSTIN, () -> requests.note(number, version(number), NOTE, clerk(TUSTIN)));
        act(TUSTIN, () -> tasks.give(number, version(number), List.of("IT"), "Two drawers and the shared drive, please.", java.time.LocalDate.now().plusDays(9), clerk(TUSTIN)));
        byte[] page = pdf("Lease of the yard for 900 a month");
        byte[] redacted = pdf("Lease of the yard for [withheld] a month");
        act(TUSTIN, () -> files.attach(number, version(number), List.of(upload("lease.pdf", page), upload("lease-redacted.pdf", redacted),
                upload("minutes.txt", "Minutes of the meeting.\n".getBytes(StandardCharsets.UTF_8))), clerk(TUSTIN)));
        WithholdingDraft draft = new WithholdingDraft("Price in the draft lease", "attorney-client", "The draft tells the price our attorney advised.", null, null, null,
                false, false, null, "Victor Salas", "Records Manager", null);
        act(TUSTIN, () -> determinations.determine(number, version(number), new DeterminationDraft(Outcome.IN_PART, "All but the price is disclosed.",
                java.time.LocalDate.now().plusDays(5), LocalTime.of(16, 0), null, null, List.of(draft)), clerk(TUSTIN)));
        var signer = in(TUSTIN, () -> people.all().stream().filter(p -> p.role() == Role.SUPERVISOR && p.signInName().startsWith("reviewer@"))
                .map(org.daylight.account.Actor::of).findFirst().orElseThrow());
        act(TUSTIN, () -> determinations.signOff(number, version(number), signer));
        List<Long> given = in(TUSTIN, () -> files.of(requests.get(number), org.daylight.request.Audience.STAFF)).stream()
                .filter(file -> !file.name().text().equals("lease.pdf")).map(RecordFile::id).toList();
        act(TUSTIN, () -> files.release(number, version(number), given, false, null, Particulars.fact(Files.KNOWINGLY, true), clerk(TUSTIN)));
        act(TUSTIN, () -> appeals.file(number, version(number), null, "Please look again: the price is public.", org.daylight.account.Actor.REQUESTER));
        return number;
    }

    private int version(String number) {
        return in(TUSTIN, () -> requests.get(number)).version();
    }

    private static Upload upload(String name, byte[] bytes) {
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                pen.newLineAtOffset(72, 700);
                pen.showText(words);
                pen.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertFalse(entry.getName().startsWith("/") || entry.getName().contains(".."), entry.getName());
                assertNull(entries.put(entry.getName(), in.readAllBytes()), entry.getName());
            }
        }
        return entries;
    }

    /** As the packet itself tells how: each field with its length in bytes and a colon before it. */
    private static String hash(String city, JsonObject link) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (String field : List.of(city, Integer.toString(link.getInt("number")), link.getString("at"), link.getString("actor"), link.getString("act"),
                link.getString("subject"), link.getString("particulars"), link.getString("previous"))) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
