package org.daylight.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.daylight.document.Upload;

/** The papers of the demo town. */
final class DemoPaper {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final float LEFT = 72;
    private static final float TOP = 700;
    private static final float LINE = 22;

    private DemoPaper() {
    }

    static Upload text(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A Word file that carries what its readers need not have: two names, a comment, a change that was not settled. */
    static Upload letter(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
                    + "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                    + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Jordan Reyes</dc:creator><cp:lastModifiedBy>Sam Whitfield</cp:lastModifiedBy></cp:coreProperties>");
            part(zip, "word/document.xml", "<w:document " + WORD + "><w:body><w:p><w:r><w:t>The lease begins on </w:t></w:r><w:ins w:id=\"1\" w:author=\"Sam Whitfield\">"
                    + "<w:r><w:t>July 1</w:t></w:r></w:ins></w:p></w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(name, out.toByteArray());
    }

    /** One page of PDF with these lines; what stands between square brackets is under a black bar, with no words left there. */
    static Upload page(String name, String... lines) {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                for (int i = 0; i < lines.length; i++) {
                    boolean blackened = lines[i].startsWith("[");
                    if (blackened) {
                        pen.addRect(LEFT, TOP - i * LINE - 3, page.getMediaBox().getWidth() - 2 * LEFT, LINE - 4);
                        pen.fill();
                    } else {
                        pen.beginText();
                        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), LINE - 8);
                        pen.newLineAtOffset(LEFT, TOP - i * LINE);
                        pen.showText(lines[i]);
                        pen.endText();
                    }
                }
            }
            pdf.save(out);
            return of(name, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload of(String name, byte[] bytes) {
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
