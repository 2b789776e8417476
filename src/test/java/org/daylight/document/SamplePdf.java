package org.daylight.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDF files full of text, and the copies of them in which every fifth line is blacked out. */
public final class SamplePdf {

    private static final String[] WORDS = "the city clerk found papers about a lease of yard and its price which were asked for in spring before council met".split(" ");
    private static final int LINES = 44;

    private SamplePdf() {
    }

    public static byte[] text(int pages, boolean redacted) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            Random chance = new Random(7);
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream pen = new PDPageContentStream(pdf, sheet)) {
                    for (int line = 0; line < LINES; line++) {
                        line(pen, font, 720 - 15f * line, line == 0 ? "Page " + page : words(chance), redacted && line % 5 == 4);
                    }
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void line(PDPageContentStream pen, PDFont font, float y, String words, boolean blacked) throws IOException {
        if (blacked) {
            pen.setNonStrokingColor(Color.BLACK);
            pen.addRect(72, y - 3, 440, 13);
            pen.fill();
            return;
        }
        pen.beginText();
        pen.setFont(font, 11);
        pen.newLineAtOffset(72, y);
        pen.showText(words);
        pen.endText();
    }

    private static String words(Random chance) {
        StringBuilder line = new StringBuilder();
        while (line.length() < 78) {
            line.append(WORDS[chance.nextInt(WORDS.length)]).append(' ');
        }
        return line.toString();
    }
}
