package org.daylight.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/**
 * PDF files (ISO 32000). The copy is written anew: without properties, XMP, comments, attached files, and without the earlier versions that
 * were saved under the last one. What lies under drawn boxes, hidden layers and the pictures' own data stay as they are; a locked or signed
 * file has no copy, because changing it would break it.
 */
final class PdfExaminer implements Examiner {

    private static final Set<String> PART_OF_PAGE = Set.of("Link", "Widget", "Popup");
    private static final int HEAD = 1024;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);

    @Override
    public Inspection look(Path file) throws IOException {
        Inspection.Gathering found = new Inspection.Gathering();
        try (PDDocument pdf = open(file)) {
            properties(pdf, found);
            for (PDPage page : pdf.getPages()) {
                comments(page, found);
            }
            found.count(Leftover.ATTACHMENTS, has(pdf, "EmbeddedFiles") ? 1 : 0);
            layers(pdf, found);
            found.count(Leftover.EARLIER_VERSIONS, earlierVersions(file));
            return found.examined(!pdf.isEncrypted() && pdf.getSignatureDictionaries().isEmpty());
        }
    }

    @Override
    public void scrub(Path file, OutputStream out) throws IOException {
        try (PDDocument pdf = open(file)) {
            pdf.setDocumentInformation(new PDDocumentInformation());
            for (PDPage page : pdf.getPages()) {
                page.setAnnotations(page.getAnnotations().stream().filter(one -> Set.of("Link", "Widget").contains(one.getSubtype())).toList());
            }
            COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
            List.of("AF", "Collection").forEach(name -> catalog.removeItem(COSName.getPDFName(name)));
            if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
                names.removeItem(COSName.EMBEDDED_FILES);
            }
            for (COSObjectKey key : Set.copyOf(pdf.getDocument().getXrefTable().keySet())) {
                clean(pdf.getDocument().getObjectFromPool(key).getObject());
            }
            clean(catalog);
            pdf.save(out);
        }
    }

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()));
    }

    private static void properties(PDDocument pdf, Inspection.Gathering found) {
        PDDocumentInformation said = pdf.getDocumentInformation();
        found.text(Leftover.AUTHOR, said.getAuthor());
        found.text(Leftover.PROPERTIES, said.getTitle()).text(Leftover.PROPERTIES, said.getSubject()).text(Leftover.PROPERTIES, said.getKeywords())
                .text(Leftover.PROPERTIES, said.getCreator());
        found.text(Leftover.PROPERTIES, pdf.getDocumentCatalog().getMetadata() == null ? null : "XMP");
    }

    private static void comments(PDPage page, Inspection.Gathering found) throws IOException {
        for (PDAnnotation one : page.getAnnotations()) {
            if (!PART_OF_PAGE.contains(String.valueOf(one.getSubtype()))) {
                Leftover what = "FileAttachment".equals(one.getSubtype()) ? Leftover.ATTACHMENTS : Leftover.COMMENTS;
                found.count(what, 1).text(what, one instanceof PDAnnotationMarkup written ? written.getTitlePopup() : null);
            }
        }
    }

    private static void layers(PDDocument pdf, Inspection.Gathering found) {
        PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        if (layers != null) {
            layers.getOptionalContentGroups().stream().filter(layer -> !layers.isGroupEnabled(layer)).forEach(layer -> found.text(Leftover.HIDDEN_LAYERS, layer.getName()));
        }
    }

    private static boolean has(PDDocument pdf, String tree) {
        return pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
                && names.getDictionaryObject(COSName.getPDFName(tree)) != null;
    }

    /** Takes XMP and private data of programs from a dictionary and from those that stand within it. */
    private static void clean(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            dictionary.removeItem(COSName.METADATA);
            dictionary.removeItem(COSName.getPDFName("PieceInfo"));
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                cleanWithin(entry.getValue());
            }
        } else if (object instanceof COSArray array) {
            array.forEach(PdfExaminer::cleanWithin);
        }
    }

    // what is only referred to is an object of its own, and comes by itself
    private static void cleanWithin(COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            clean(value);
        }
    }

    /** Each save that only adds ends with its own mark; a file arranged for the web has one more at its beginning. */
    private static int earlierVersions(Path file) throws IOException {
        int ends = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                matched = next == END[matched] ? matched + 1 : next != '%' ? 0 : matched == 2 ? 2 : 1;
                if (matched == END.length) {
                    ends++;
                    matched = 0;
                }
            }
        }
        return Math.max(0, ends - 1 - (forTheWeb(file) ? 1 : 0));
    }

    private static boolean forTheWeb(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("/Linearized");
        }
    }
}
