package org.daylight.document;

import static org.junit.jupiter.api.Assertions.*;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of file is made with something in it, looked into, and copied: the thing is gone, what the file shows is not. */
class ExaminersTest {

    private static final String SECRET = "Quillfeather";
    @TempDir
    Path folder;

    @Test
    void aPdfTellsItsAuthorCommentsAttachmentsAndEarlierVersions() throws IOException {
        Path file = pdf();
        Map<Leftover, String> found = found(new PdfExaminer().look(file));
        assertEquals(SECRET, found.get(Leftover.AUTHOR));
        assertEquals("1 – Reviewer " + SECRET, found.get(Leftover.COMMENTS), "the link is no comment");
        assertEquals("1", found.get(Leftover.ATTACHMENTS));
        assertEquals("1", found.get(Leftover.EARLIER_VERSIONS));
        assertTrue(found.get(Leftover.PROPERTIES).contains("XMP") && found.get(Leftover.PROPERTIES).contains("Draft of the lease"), found.toString());
    }

    @Test
    void aPdfsCopyKeepsPagesAndLinksAndNothingElse() throws IOException {
        Path file = pdf();
        byte[] before = Files.readAllBytes(file);
        Path copy = scrubbed(new PdfExaminer(), file);
        assertEquals(List.of(), new PdfExaminer().look(copy).findings());
        assertArrayEquals(before, Files.readAllBytes(file), "the original is only read");
        try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
            assertEquals("The lease of the library", new PDFTextStripper().getText(pdf).strip());
            assertEquals(1, pdf.getPage(0).getAnnotations().size());
            assertNull(pdf.getPage(0).getCOSObject().getDictionaryObject(COSName.METADATA), "XMP of a page");
        }
        assertFalse(unpacked(copy).contains(SECRET), "somewhere in the file");
        assertTrue(unpacked(file).contains(SECRET), "or this test could not fail");
    }

    @Test
    void aLockedPdfHasNoCopyAndADamagedOneIsNoPdf() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setAuthor(SECRET);
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        Inspection found = new PdfExaminer().look(locked);
        assertEquals(SECRET, found(found).get(Leftover.AUTHOR));
        assertFalse(found.offersCopy());
        Path damaged = write("damaged.pdf", "%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII));
        assertThrows(IOException.class, () -> new PdfExaminer().look(damaged));
    }

    @Test
    void aWordFileTellsNamesCommentsChangesHiddenTextAndWhatItsPicturesCarry() throws IOException {
        Inspection look = new OfficeExaminer().look(word());
        Map<Leftover, String> found = found(look);
        assertEquals("Ana " + SECRET + "; Bo " + SECRET + "; photo.jpeg: " + SECRET, found.get(Leftover.AUTHOR));
        assertEquals(SECRET + " LLP", found.get(Leftover.ORGANISATION));
        assertEquals("2 – Ana; Bo", found.get(Leftover.COMMENTS));
        assertEquals("2 – Bo", found.get(Leftover.TRACKED_CHANGES));
        assertEquals("1", found.get(Leftover.HIDDEN_TEXT));
        assertEquals("photo.jpeg: 1", found.get(Leftover.LOCATION));
        assertTrue(look.offersCopy());
    }

    @Test
    void aWordFilesCopyLosesItsPropertiesAndStillTellsWhatStays() throws IOException {
        Path file = word();
        Path copy = scrubbed(new OfficeExaminer(), file);
        Map<Leftover, String> left = found(new OfficeExaminer().look(copy));
        assertEquals(List.of(Leftover.COMMENTS, Leftover.TRACKED_CHANGES, Leftover.HIDDEN_TEXT), List.copyOf(left.keySet()));
        Map<String, byte[]> before = parts(file);
        Map<String, byte[]> after = parts(copy);
        assertEquals(before.keySet(), after.keySet());
        assertArrayEquals(before.get("word/document.xml"), after.get("word/document.xml"));
        assertFalse(new String(after.get("docProps/core.xml"), StandardCharsets.UTF_8).contains(SECRET));
        assertPicture(before.get("word/media/photo.jpeg"), after.get("word/media/photo.jpeg"));
    }

    @Test
    void aWorkbookTellsHiddenSheetsRowsAndOtherWorkbooks() throws IOException {
        Path file = zip("book.xlsx", Map.of("xl/workbook.xml", "<workbook><sheets><sheet name='Open'/><sheet name='Salaries' state='hidden'/><sheet name='Old' state='veryHidden'/>"
                + "<sheet name='Seen' state='visible'/></sheets></workbook>", "xl/worksheets/sheet1.xml", "<worksheet><cols><col hidden='1'/><col/></cols><row hidden='true'/></worksheet>",
                "xl/externalLinks/externalLink1.xml", "<externalLink/>", "xl/comments1.xml", "<comments><comment/></comments>"));
        Map<Leftover, String> found = found(new OfficeExaminer().look(file));
        assertEquals("Old; Salaries", found.get(Leftover.HIDDEN_SHEETS));
        assertEquals("2", found.get(Leftover.HIDDEN_ROWS));
        assertEquals("1", found.get(Leftover.EXTERNAL_LINKS));
        assertEquals("1", found.get(Leftover.COMMENTS));
    }

    @Test
    void readsNoEntityFromElsewhereAndNoFileThatUnpacksWithoutEnd() throws IOException {
        Path asking = zip("asking.docx", Map.of("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>"));
        assertThrows(IOException.class, () -> new OfficeExaminer().look(asking));
        Path bomb = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 70; i++) {
                zip.write(new byte[1_000_000]);
            }
            zip.closeEntry();
        }
        assertThrows(IOException.class, () -> new OfficeExaminer().look(bomb));
    }

    @Test
    void aPhotoTellsPlaceCameraAndArtistAndItsCopyIsTheSamePicture() throws IOException {
        byte[] photo = photo(6);
        Map<Leftover, String> found = found(JpegExaminer.look(photo));
        assertEquals(List.of(Leftover.AUTHOR, Leftover.LOCATION, Leftover.CAMERA, Leftover.PICTURE_TEXT, Leftover.AFTER_END), List.copyOf(found.keySet()));
        assertEquals(SECRET, found.get(Leftover.AUTHOR));
        byte[] copy = JpegExaminer.scrubbed(photo);
        assertEquals(List.of(), JpegExaminer.look(copy).findings());
        assertPicture(photo, copy);
        assertTrue(ByteBuffer.wrap(copy, 0, 80).array().length > 0 && indexOf(copy, new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6}) > 0, "which way up it is stays");
        assertTrue(indexOf(JpegExaminer.scrubbed(photo(1)), "Exif".getBytes(StandardCharsets.US_ASCII)) < 0);
    }

    @Test
    void aPngLosesItsTextsAndKeepsEveryPixel() throws IOException {
        byte[] plain = picture("png");
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.write(plain, 0, 33);
        made.writeBytes(chunk("tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)));
        made.writeBytes(chunk("tIME", new byte[7]));
        made.write(plain, 33, plain.length - 33);
        made.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        Map<Leftover, String> found = found(PngExaminer.look(made.toByteArray()));
        assertEquals("Author " + SECRET, found.get(Leftover.PICTURE_TEXT));
        assertTrue(found.containsKey(Leftover.AFTER_END) && found.containsKey(Leftover.PROPERTIES));
        assertArrayEquals(plain, PngExaminer.scrubbed(made.toByteArray()), "bit by bit the picture without them");
        assertThrows(IOException.class, () -> PngExaminer.look(Arrays.copyOf(plain, plain.length - 4)));
    }

    private Path pdf() throws IOException {
        Path first = folder.resolve("first.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText("The lease of the library");
                text.endText();
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup("Reviewer " + SECRET);
            note.setContents(SECRET + " disagrees");
            page.setAnnotations(List.of(note, new PDAnnotationLink()));
            page.getCOSObject().setItem(COSName.METADATA, xmp(pdf));
            pdf.getDocumentCatalog().setMetadata(xmp(pdf));
            pdf.getDocumentInformation().setAuthor(SECRET);
            pdf.getDocumentInformation().setTitle("Draft of the lease");
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            PDComplexFileSpecification inside = new PDComplexFileSpecification();
            inside.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.US_ASCII))));
            tree.setNames(Map.of("notes.txt", inside));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(first.toFile());
        }
        Path again = folder.resolve("again.pdf");
        try (PDDocument pdf = Loader.loadPDF(first.toFile()); OutputStream out = Files.newOutputStream(again)) {
            pdf.getDocumentInformation().setSubject("Second save");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        return again;
    }

    private static PDMetadata xmp(PDDocument pdf) throws IOException {
        return new PDMetadata(pdf, new ByteArrayInputStream(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.US_ASCII)));
    }

    private Path word() throws IOException {
        Map<String, Object> parts = new TreeMap<>(Map.of("docProps/core.xml", "<cp:coreProperties xmlns:cp='a' xmlns:dc='b'><dc:creator>Ana " + SECRET
                + "</dc:creator><cp:lastModifiedBy>Bo " + SECRET + "</cp:lastModifiedBy></cp:coreProperties>", "docProps/app.xml", "<Properties><Company>" + SECRET + " LLP</Company></Properties>",
                "word/comments.xml", "<w:comments xmlns:w='w'><w:comment w:author='Ana'/><w:comment w:author='Bo'/></w:comments>",
                "word/document.xml", "<w:document xmlns:w='w'><w:ins w:author='Bo'/><w:del w:author='Bo'/><w:vanish/><w:vanish w:val='0'/></w:document>"));
        parts.put("word/media/photo.jpeg", photo(1));
        return zip("letter.docx", parts);
    }

    /** A small picture with Exif (artist, model, place, which way up), a comment, and something behind its end. */
    private static byte[] photo(int orientation) throws IOException {
        byte[] plain = picture("jpg");
        byte[] name = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(200).put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 4);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(4).put(new byte[] {'X', '1', '0', 0});
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(name.length).putInt(100);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(80).putInt(0);
        tiff.position(100).put(name);
        byte[] exif = new byte[6 + 200];
        System.arraycopy("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 0, exif, 0, 6);
        System.arraycopy(tiff.array(), 0, exif, 6, 200);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.write(plain, 0, 2);
        made.writeBytes(segment(0xE1, exif));
        made.writeBytes(segment(0xFE, ("Seen by " + SECRET).getBytes(StandardCharsets.US_ASCII)));
        made.write(plain, 2, plain.length - 2);
        made.writeBytes("another picture".getBytes(StandardCharsets.US_ASCII));
        return made.toByteArray();
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length).put((byte) 0xFF).put((byte) marker).putShort((short) (2 + data.length)).put(data).array();
    }

    private static byte[] chunk(String kind, byte[] data) {
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(kind.getBytes(StandardCharsets.US_ASCII)).put(data).putInt(0).array();
    }

    private static byte[] picture(String kind) throws IOException {
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            image.setRGB(x, x / 2, Color.ORANGE.getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, kind, out));
        return out.toByteArray();
    }

    private static void assertPicture(byte[] before, byte[] after) throws IOException {
        BufferedImage a = ImageIO.read(new ByteArrayInputStream(before));
        BufferedImage b = ImageIO.read(new ByteArrayInputStream(after));
        assertArrayEquals(a.getRGB(0, 0, 16, 8, null, 0, 16), b.getRGB(0, 0, 16, 8, null, 0, 16));
    }

    private Path scrubbed(Examiner examiner, Path file) throws IOException {
        Path copy = folder.resolve("copy-of-" + file.getFileName());
        try (OutputStream out = Files.newOutputStream(copy)) {
            examiner.scrub(file, out);
        }
        return copy;
    }

    private Path zip(String name, Map<String, ?> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, ?> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue() instanceof byte[] bytes ? bytes : part.getValue().toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Everything that can be read out of a PDF: its bytes, and its streams unpacked. */
    private static String unpacked(Path file) throws IOException {
        StringBuilder all = new StringBuilder(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                var object = pdf.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof org.apache.pdfbox.cos.COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                } else if (!(object instanceof COSArray)) {
                    all.append(object);
                }
            }
        }
        return all.toString();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static Map<Leftover, String> found(Inspection inspection) {
        assertEquals(Inspection.State.EXAMINED, inspection.state());
        return inspection.findings().stream().collect(Collectors.toMap(Inspection.Finding::what, Inspection.Finding::detail, (a, b) -> a, TreeMap::new));
    }

    private static int indexOf(byte[] all, byte[] some) {
        for (int i = 0; i + some.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + some.length, some, 0, some.length)) {
                return i;
            }
        }
        return -1;
    }
}
