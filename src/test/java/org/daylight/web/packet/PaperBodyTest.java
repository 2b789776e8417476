package org.daylight.web.packet;

import static org.junit.jupiter.api.Assertions.*;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
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

    private static byte[] bytes() throws IOException {
        PaperBody paper = new PaperBody().title("Packet");
        paper.part("The request").facts("Subject", "<script>x</script> & co", "Empty", null);
        paper.part("Files <1>").piece("lease.pdf").pictures("Original", jpeg(), "Copy", null, "page 1");
        paper.part("Thư").text("Kính gửi\n\nông bà", "vi").table(List.of("Day", "Law"), List.of(List.of("1", "CCP 12a")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper.write(paper.xhtml("en", "Packet", Paper.css("en", "X") + "h2.part { page-break-before: always }"), "en", "Packet", "X", TAKEN, out);
        return out.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}
