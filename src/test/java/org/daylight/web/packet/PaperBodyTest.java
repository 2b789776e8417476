package org.daylight.web.packet;

import static org.junit.jupiter.api.Assertions.*;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.notice.LetterHtml;
import org.daylight.notice.Paper;
import org.junit.jupiter.api.Test;

/** A packet's paper: bookmarks that lead to their pages, tags, words as they are, and the same bytes each time. */
class PaperBodyTest {

    private static final Instant TAKEN = Instant.parse("2026-06-17T17:00:00Z");

    @Test
    void hasItsBookmarksInOrderEachToItsPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes())) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem part : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(part.getTitle());
                assertNotNull(part.findDestinationPage(pdf), part.getTitle());
                part.children().forEach(piece -> names.add("- " + piece.getTitle()));
            }
            assertEquals(List.of("The request", "Files <1>", "- lease.pdf", "Thư"), names);
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertEquals(4, pdf.getNumberOfPages(), "the cover and each part begin a page");
        }
    }

    @Test
    void noWordIsMarkupAndEmptyOnesAreLeftOut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("<script>x</script> & co") && text.contains("Kính gửi"), text);
            assertFalse(text.contains("Empty"), text);
        }
    }

    @Test
    void theSamePacketIsTheSameBytes() throws IOException {
        assertArrayEquals(bytes(), bytes());
    }

    @Test
    void aNameInTheZipIsNeverAPath() {
        assertEquals("_.._etc_passwd", PacketZip.safe("../../etc/passwd").replaceFirst("^_+", "_"));
        assertFalse(PacketZip.safe("..\\..\\a/b:c*.pdf").matches(".*[/\\\\:*].*"));
        assertEquals("Đơn_xin.pdf", PacketZip.safe("Đơn xin.pdf"));
        assertEquals(120, PacketZip.safe("a".repeat(300) + ".pdf").length());
        assertTrue(PacketZip.safe("a".repeat(300) + ".pdf").endsWith(".pdf"));
    }

    @Test
    void noAddressIsEverOpenedButAPictureOfItsShelf() throws IOException {
        Path picture = Files.write(Files.createTempFile("paper", ".jpg"), jpeg());
        try (PacketTray tray = PacketTray.make()) {
            String kept = tray.keep(jpeg());
            String data = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg());
            String inside = "classpath:org/daylight/letters/paper/letter.css";
            for (String address : List.of(picture.toUri().toString(), data, inside, "http://127.0.0.1:1/x.jpg")) {
                assertEquals(0, pictures(address, tray), address);
            }
            assertEquals(1, pictures(kept, tray));
            assertEquals(0, pictures(kept, null), "a letter has no shelf");
        } finally {
            Files.delete(picture);
        }
    }

    private static int pictures(String address, PacketTray tray) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String body = "<p>One</p><img alt=\"x\" src=\"" + address + "\"/>";
        Paper.write(LetterHtml.document("en", "X", "", Paper.css("en", "X"), body), new Paper.Imprint("en", "X", "X", TAKEN), tray, out);
        int found = 0;
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            var within = pdf.getPage(0).getResources();
            for (var name : within.getXObjectNames()) {
                found += within.isImageXObject(name) ? 1 : 0;
            }
        }
        return found;
    }

    private static byte[] bytes() throws IOException {
        try (PacketTray tray = PacketTray.make()) {
            PaperBody paper = new PaperBody().title("Packet");
            paper.part("The request").facts("Subject", "<script>x</script> & co", "Empty", null);
            paper.part("Files <1>").piece("lease.pdf")
                    .pictures(new PaperBody.Side("Original", tray.keep(jpeg()), "Original: page 1"), new PaperBody.Side("Copy", null, "–"));
            paper.part("Thư").text("Kính gửi\n\nông bà", "vi").table(List.of("Day", "Law"), List.of(List.of("1", "CCP 12a")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Paper.write(paper.xhtml("en", "Packet", Paper.css("en", "X") + "h2.part { page-break-before: always }"), new Paper.Imprint("en", "Packet", "X", TAKEN), tray, out);
            return out.toByteArray();
        }
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}
