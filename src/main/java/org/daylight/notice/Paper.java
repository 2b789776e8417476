package org.daylight.notice;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What the city says on paper: a tagged PDF after PDF/UA-1 (ISO 14289-1), so that a screen reader reads headings, paragraphs, lists and tables in
 * their order and in their language. The same text is the same bytes each time: every date and id in it is its own. docs/decisions/014
 */
public final class Paper {

    /** What the address of a picture begins with. */
    public static final String PICTURE = "picture:";

    private static final String FONT = "Letter";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final String PRODUCER = "Daylight";
    private static final byte[] REGULAR = bytes("paper/fonts/NotoSans-Regular.ttf");
    private static final byte[] STRONG = bytes("paper/fonts/NotoSans-Bold.ttf");
    private static final String CSS = new String(bytes("paper/letter.css"), StandardCharsets.UTF_8);
    private static final String METADATA = new String(bytes("paper/letter.xmp"), StandardCharsets.UTF_8);

    static {
        XRLog.setLoggingEnabled(false); // it tells each style sheet it reads
    }

    private Paper() {
    }

    /**
     * The bytes of the PDF.
     *
     * @param language of the text: en, es or vi
     * @param title    what it is called
     * @param body     what stands in its body, XHTML of headings, paragraphs, lists and tables; all words in it through {@link #escaped}
     * @param mark     its place in the files, at the foot of each page
     * @param at       when it was written
     */
    public static byte[] pdf(String language, String title, String body, String mark, Instant at) {
        return of(language, title, LetterHtml.document(language, title, "", css(language, mark), body), mark, at);
    }

    /** The style sheet, with the words at the foot of each page. */
    public static String css(String language, String mark) {
        return CSS + pageFoot(new LetterWords(language, null).say("letter.page"), mark);
    }

    /** Words that are no markup, whatever is in them. */
    public static String escaped(String text) {
        return LetterHtml.escaped(text);
    }

    /** The bytes of the PDF of a whole document. */
    static byte[] of(String language, String title, String xhtml, String mark, Instant writtenAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(40_000);
        write(xhtml, new Imprint(language, title, mark, writtenAt), null, out);
        return out.toByteArray();
    }

    /**
     * What a paper says of itself.
     *
     * @param language of its text: en, es or vi
     * @param title    what it is called
     * @param mark     its place in the files
     * @param at       when it was written
     */
    public record Imprint(String language, String title, String mark, Instant at) {
    }

    /** Where a great paper has its pictures, and room beside the heap while it is set. */
    public interface Shelf {

        /** A folder for the setter's own files, which whoever owns the shelf removes. */
        Path folder();

        /** The content of a picture, by what follows {@link #PICTURE} in its address. */
        InputStream picture(String name) throws IOException;
    }

    /**
     * Writes a whole document of our own making, with a style sheet of its own ({@link #css} and more); every word of others in it is escaped.
     * Nothing is ever fetched for it but pictures from its shelf, each one when it is set: no other address is opened, of the network, of the
     * disk or of the product.
     *
     * @param shelf null for one without pictures, which is set in memory
     */
    public static void write(String xhtml, Imprint imprint, Shelf shelf, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FONT, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(STRONG), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useReplacementText("\uFFFD");
        builder.withW3cDocument(parsed(xhtml), null);
        builder.withProducer(PRODUCER);
        List.of(ExternalResourceControlPriority.values()).forEach(moment -> builder.useExternalResourceAccessControl((address, type) ->
                shelf != null && type == ExternalResourceType.IMAGE_RASTER && address.startsWith(PICTURE), moment));
        builder.useProtocolsStreamImplementation(address -> new Picture(shelf, address), PICTURE.substring(0, PICTURE.length() - 1));
        try (PDDocument pdf = new PDDocument(room(shelf))) {
            builder.usePDDocument(pdf);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                describe(pdf, imprint.language(), imprint.title(), imprint.mark(), imprint.at());
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the PDF holds until it is written: in memory for a letter, on disk for what has a shelf. */
    private static StreamCacheCreateFunction room(Shelf shelf) {
        return shelf == null ? IOUtils.createMemoryOnlyStreamCache() : MemoryUsageSetting.setupTempFileOnly().setTempDir(shelf.folder().toFile()).streamCache;
    }

    /** A picture of a shelf as the setter reads it; one that is missing ends the setting, for it would be left out in silence. */
    private record Picture(Shelf shelf, String address) implements FSStream {

        @Override
        public InputStream getStream() {
            try {
                return shelf.picture(address.substring(PICTURE.length()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getReader() {
            throw new UnsupportedOperationException("a picture is no text");
        }
    }

    /** Dates and id are the text's own; nothing says when or where this file was made. */
    private static void describe(PDDocument pdf, String language, String subject, String mark, Instant writtenAt) throws IOException {
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(subject);
        info.setProducer(PRODUCER);
        GregorianCalendar at = GregorianCalendar.from(writtenAt.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of("UTC")));
        info.setCreationDate(at);
        info.setModificationDate(at);
        pdf.setDocumentInformation(info);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(METADATA.replace("{language}", language).replace("{at}", writtenAt.truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("{mark}", LetterHtml.escaped(mark)).replace("{title}", LetterHtml.escaped(subject)).getBytes(StandardCharsets.UTF_8));
        metadata.getCOSObject().setItem(COSName.TYPE, COSName.METADATA);
        metadata.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.setDocumentId(writtenAt.toEpochMilli());
    }

    private static String pageFoot(String words, String mark) {
        String pages = quoted(words).replace("{0}", "\" counter(page) \"").replace("{1}", "\" counter(pages) \"");
        return "\n@page { @bottom-left { font: 8pt " + FONT + "; color: #555555; content: " + quoted(mark) + " }\n@bottom-right { font: 8pt " + FONT
                + "; color: #555555; content: " + pages + " } }";
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\"\\\\<>&\\n]", "") + '"';
    }

    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String file) {
        try (InputStream in = Paper.class.getResourceAsStream("/org/daylight/letters/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
