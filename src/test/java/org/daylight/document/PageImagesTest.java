package org.daylight.document;

import static org.junit.jupiter.api.Assertions.*;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are drawn one by one, within bounds that no file can move, and whole or not at all. */
class PageImagesTest {

    @TempDir
    Path folder;

    @Test
    void drawsEveryPageAndTheSameEachTime() throws IOException {
        try (PageImages pages = open("long.pdf", SamplePdf.text(120, false))) {
            assertEquals(120, pages.total());
            byte[] first = pages.page(0).orElseThrow();
            for (int page = 0; page < 120; page++) {
                assertTrue(pages.page(page).isPresent(), "page " + page);
            }
            assertArrayEquals(first, pages.page(0).orElseThrow(), "the same after the file was opened anew");
            assertTrue(pages.page(120).isEmpty());
        }
    }

    @Test
    void aPageWithoutColoursIsKeptWithoutAndNoneIsLarge() throws IOException {
        try (PageImages pages = open("text.pdf", SamplePdf.text(1, true))) {
            BufferedImage page = read(pages.page(0).orElseThrow());
            assertEquals(1, page.getRaster().getNumBands());
            assertTrue(page.getWidth() <= 700 && page.getHeight() <= 1000);
            assertTrue((page.getRGB(page.getWidth() / 2, 10) & 0xFF) > 250, "the margin is white");
        }
        try (PageImages pages = open("red.png", png(2100, 300, Color.RED))) {
            BufferedImage page = read(pages.page(0).orElseThrow());
            assertEquals(3, page.getRaster().getNumBands());
            assertEquals(700, page.getWidth());
        }
        try (PageImages pages = open("wall.pdf", sheet(14_400, 14_400, 10, 10))) {
            assertTrue(read(pages.page(0).orElseThrow()).getWidth() <= 700);
        }
    }

    @Test
    void aPageWithAPictureThatNeedsTooMuchIsNotDrawnAndTheOthersAre() throws IOException {
        try (PageImages pages = open("scan.pdf", sheet(612, 792, 6_000, 6_000))) {
            assertEquals(1, pages.total());
            assertTrue(pages.page(0).isEmpty(), "108 million bytes when unpacked");
        }
        try (PageImages pages = open("scan.pdf", sheet(612, 792, 2_550, 3_300))) {
            BufferedImage page = read(pages.page(0).orElseThrow());
            assertTrue((page.getRGB(page.getWidth() / 2, page.getHeight() / 2) & 0xFF) < 10, "a scan of 300 dots an inch is drawn, and it is black");
        }
    }

    @Test
    void aPageOfWhichAPictureCannotBeReadIsNotShownAsIfItHadNone() throws IOException {
        try (PageImages pages = open("broken.pdf", unreadable())) {
            assertEquals(1, pages.total());
            assertTrue(pages.page(0).isEmpty());
        }
    }

    @Test
    void whatHasNoPagesHasNone() throws IOException {
        for (String name : new String[] {"torn.pdf", "words.txt"}) {
            try (PageImages pages = open(name, "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8))) {
                assertEquals(0, pages.total());
                assertTrue(pages.page(0).isEmpty());
            }
        }
    }

    private PageImages open(String name, byte[] content) throws IOException {
        SampleFiles files = new SampleFiles(folder);
        return files.pages(files.keep(name, content));
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static byte[] png(int width, int height, Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** A page of that size in points, filled by a black picture of so many dots. */
    private static byte[] sheet(float width, float height, int across, int down) throws IOException {
        ByteArrayOutputStream black = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(black)) {
            byte[] row = new byte[across * 3];
            for (int y = 0; y < down; y++) {
                packed.write(row);
            }
        }
        return pdf(width, height, black.toByteArray(), COSName.FLATE_DECODE, across, down);
    }

    private static byte[] unreadable() throws IOException {
        return pdf(612, 792, "no JPEG at all".getBytes(StandardCharsets.UTF_8), COSName.DCT_DECODE, 40, 40);
    }

    private static byte[] pdf(float width, float height, byte[] dots, COSName written, int across, int down) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            pdf.addPage(page);
            PDImageXObject picture = new PDImageXObject(pdf, new ByteArrayInputStream(dots), written, across, down, 8, PDDeviceRGB.INSTANCE);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                pen.drawImage(picture, 0, 0, width, height);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
