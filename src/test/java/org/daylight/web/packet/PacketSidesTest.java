package org.daylight.web.packet;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.docket.Packet;
import org.daylight.document.SampleFiles;
import org.daylight.document.SamplePdf;
import org.daylight.notice.Paper;
import org.daylight.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of a file stands beside the same page of its copy, and nothing of it stays behind on the disk. */
class PacketSidesTest {

    private static final Paper.Imprint IMPRINT = new Paper.Imprint("en", "Packet", "X", Instant.parse("2026-06-17T17:00:00Z"));

    @TempDir
    Path folder;
    private SampleFiles files;

    @BeforeEach
    void open() {
        files = new SampleFiles(folder);
    }

    @Test
    void drawsAllFortyPagesOfBothAndOneBookmarkForTheFile() throws IOException {
        Packet.Pair lease = pair(40, 40);
        try (PacketTray tray = PacketTray.make(); PDDocument pdf = Loader.loadPDF(print(tray, 1000, lease).toFile())) {
            assertEquals(80, pictures(pdf).size());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            var part = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("packet.files[]", part.getTitle());
            assertEquals("lease.pdf", part.getFirstChild().getTitle());
            String text = text(pdf);
            assertFalse(text.contains("packet.bound") || text.contains("packet.counts") || text.contains("packet.notDrawn"), text);
        }
    }

    @Test
    void theSamePacketIsTheSameBytes() throws IOException {
        Packet.Pair lease = pair(3, 3);
        try (PacketTray one = PacketTray.make(); PacketTray other = PacketTray.make()) {
            assertArrayEquals(Files.readAllBytes(print(one, 1000, lease)), Files.readAllBytes(print(other, 1000, lease)));
        }
    }

    @Test
    void wherePagesAreMissingInOneItSaysSoAndTheOthersStandBesideTheirOwn() throws IOException {
        Packet.Pair lease = pair(3, 2);
        try (PacketTray tray = PacketTray.make(); PDDocument pdf = Loader.loadPDF(print(tray, 1000, lease).toFile())) {
            String text = text(pdf);
            assertTrue(text.contains("packet.counts[3, 2]") && text.contains("packet.noPage[3]"), text);
            assertFalse(text.contains("packet.noPage[2]"), text);
            assertEquals(5, pictures(pdf).size());
        }
    }

    @Test
    void theBoundIsToldAndNoSheetHasOneSideOnly() throws IOException {
        Packet.Pair lease = pair(4, 4);
        Packet.Pair other = pair(2, 2);
        try (PacketTray tray = PacketTray.make(); PDDocument pdf = Loader.loadPDF(print(tray, 5, lease, other).toFile())) {
            assertEquals(6, pictures(pdf).size(), "the last sheet is whole");
            assertTrue(text(pdf).contains("packet.bound[3, 4]") && text(pdf).contains("packet.bound[0, 2]"), text(pdf));
        }
    }

    @Test
    void aFileThatCannotBeDrawnIsToldBesideTheOneThatCan() throws IOException {
        Packet.Pair lease = new Packet.Pair(files.keep("lease.pdf", SamplePdf.text(1, false)), files.keep("lease-redacted.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), true);
        try (PacketTray tray = PacketTray.make(); PDDocument pdf = Loader.loadPDF(print(tray, 1000, lease).toFile())) {
            assertEquals(1, pictures(pdf).size());
            assertTrue(text(pdf).contains("packet.noPages"), text(pdf));
        }
    }

    @Test
    void nothingStaysInTheTemporaryFolderWhetherThePacketCameAboutOrNot() throws IOException {
        Set<Path> before = temporary();
        Path at;
        try (PacketTray tray = PacketTray.make()) {
            at = tray.folder();
            print(tray, 1000, pair(2, 2));
            assertTrue(Files.exists(at.resolve("1.jpg")) && Files.exists(tray.pdf()), "it was there");
            assertEquals("rwx------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(at)));
        }
        assertFalse(Files.exists(at));
        assertThrows(RuntimeException.class, () -> {
            try (PacketTray tray = PacketTray.make()) {
                PaperBody paper = new PaperBody().title("Packet");
                new PacketSides(files::pages, new Said(), paper, tray, 1000).write("packet.files[]", List.of(pair(2, 2)), List.of());
                Files.delete(tray.folder().resolve("3.jpg"));
                set(paper, tray);
            }
        }, "a picture that is gone is not left out in silence");
        assertEquals(before, temporary());
    }

    @Test
    void whatTheRequesterSentHasNoCopyAndShowsItsPagesTwoAndTwo() throws IOException {
        try (PacketTray tray = PacketTray.make()) {
            PaperBody paper = new PaperBody().title("Packet").part("packet.reviews[]");
            new PacketSides(files::pages, new Said(), paper, tray, 1000).sent(files.keep("letter.pdf", SamplePdf.text(3, false)));
            try (PDDocument pdf = Loader.loadPDF(set(paper, tray).toFile())) {
                String text = text(pdf);
                assertTrue(text.contains("packet.fromRequester[]") && text.contains("letter.pdf") && !text.contains("packet.original") && !text.contains("packet.copy")
                        && !text.contains("packet.noCopy"), text);
                assertEquals(3, pictures(pdf).size());
            }
        }
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new TreeSet<>(all.filter(one -> one.getFileName().toString().matches(PacketTray.NAME + ".*|PDFBox.*")).toList());
        }
    }

    private Packet.Pair pair(int original, int copy) throws IOException {
        return new Packet.Pair(files.keep("lease.pdf", SamplePdf.text(original, false)), files.keep("lease-redacted.pdf", SamplePdf.text(copy, true)), false);
    }

    private Path print(PacketTray tray, int most, Packet.Pair... pairs) throws IOException {
        PaperBody paper = new PaperBody().title("Packet");
        new PacketSides(files::pages, new Said(), paper, tray, most).write("packet.files[]", List.of(pairs), List.of());
        return set(paper, tray);
    }

    static Path set(PaperBody paper, PacketTray tray) throws IOException {
        try (OutputStream out = Files.newOutputStream(tray.pdf())) {
            Paper.write(paper.xhtml("en", "Packet", Paper.css("en", "X") + PacketPrinter.CSS), IMPRINT, tray, out);
        }
        return tray.pdf();
    }

    /** The pictures that stand on pages, each once. */
    private static Set<COSBase> pictures(PDDocument pdf) throws IOException {
        Set<COSBase> found = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    found.add(page.getResources().getXObject(name).getCOSObject());
                }
            }
        }
        return found;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    /** Words that are their keys. */
    static final class Said extends Words {

        @Override
        public String say(String key, Object... arguments) {
            return key + Arrays.toString(arguments);
        }

        @Override
        public String of(String family, Object constant) {
            return family + "." + constant;
        }

        @Override
        public String size(long bytes) {
            return bytes + " B";
        }
    }
}
