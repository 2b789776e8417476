package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.daylight.city.SampleCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What PDF/UA-1 asks of a file, read from the file itself, for every kind of letter in every language. */
class LetterPdfTest {

    private static final Instant WRITTEN = Instant.parse("2026-06-01T17:00:00.123Z");
    private static final String MARK = "SAM-2026-000007 · SHA-256 0123456789abcdef";
    private static final Path SHOWN = Path.of("target", "letters");

    static Stream<Arguments> everyLetter() {
        return Stream.of(LetterKind.values()).flatMap(kind -> Stream.of("en", "es", "vi").map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void isTaggedTitledInItsLanguageAndReadInOrder(LetterKind kind, String language) throws IOException {
        LetterWriter.Written letter = letter(kind, language);
        byte[] bytes = pdf(letter);
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(kind.template() + "_" + language + ".pdf"), bytes);
        assertArrayEquals(bytes, pdf(letter), "the same letter is the same bytes");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            described(pdf, letter);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("NotoSans"), font.getName());
                }
                assertEquals(COSName.S, page.getCOSObject().getCOSName(COSName.getPDFName("Tabs")), "tabs follow the structure");
            }
            Reading reading = new Reading(pdf);
            assertEquals(List.of("H1"), reading.elements.stream().filter(type -> type.startsWith("H")).limit(1).toList(), "headings begin with the first");
            assertEquals(1, reading.elements.stream().filter("H1"::equals).count());
            assertEquals(plain(letter.subject()), plain(reading.text("H1")));
            assertEquals(told(letter), plain(reading.all()), "every word of the letter, in its order, and none beside it");
        }
    }

    @Test
    void aDenialHasHeadingsAListOfWhatIsWithheldAndWordsInVietnameseAsTheyAreWritten() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(letter(LetterKind.DENIAL, "vi")))) {
            Reading reading = new Reading(pdf);
            assertTrue(reading.elements.containsAll(Set.of("H1", "H2", "P", "L", "LI", "LBody")), reading.elements.toString());
            assertTrue(reading.text("H2").contains("Nếu quý vị không đồng ý"), reading.text("H2"));
        }
    }

    @Test
    void theWorkingOfTheDateIsATableWithItsHeaders() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(letter(LetterKind.EXTENSION, "en")))) {
            Reading reading = new Reading(pdf);
            assertTrue(reading.elements.containsAll(Set.of("Table", "TR", "TH", "TD")), reading.elements.toString());
            assertEquals(List.of("Day", "Date", "What it is", "Law"), reading.parts.stream().filter(p -> p.getKey().equals("TH")).map(p -> p.getValue().strip()).toList());
            assertEquals(4, reading.columnHeaders, "each header says that it heads a column");
        }
    }

    @Test
    void noWordIsMarkup() throws IOException {
        Sheet sheet = new Sheet("Dear <b>Kim</b> & \"co\":\n\n<script>x</script> ]]> &lt; \u0001 中\n", "");
        byte[] bytes = LetterPdf.of("en", "<i>A</i> & B", sheet, MARK, WRITTEN, null);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String read = plain(new Reading(pdf).all());
            assertEquals(plain("<i>A</i> & B Dear <b>Kim</b> & \"co\": <script>x</script> ]]> &lt; \uFFFD"), read);
        }
    }

    private static void described(PDDocument pdf, LetterWriter.Written letter) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        assertTrue(catalog.getMarkInfo().isMarked());
        assertEquals(letter.language(), catalog.getLanguage());
        assertTrue(catalog.getViewerPreferences().displayDocTitle());
        assertEquals(letter.subject(), pdf.getDocumentInformation().getTitle());
        assertNotNull(catalog.getStructureTreeRoot().getParentTree());
        String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), xmp);
        assertTrue(xmp.contains(LetterHtml.escaped(letter.subject())) && xmp.contains("2026-06-01T17:00:00Z"), xmp);
        assertFalse(pdf.isEncrypted());
    }

    /** The letter's words, the subject once after the request's number. */
    private static String told(LetterWriter.Written letter) {
        StringBuilder told = new StringBuilder();
        boolean titled = false;
        String[] lines = letter.body().split("\n");
        LetterWords words = new LetterWords(letter.language(), SampleCity.PACIFIC);
        boolean inTable = false;
        for (int i = 0; i < lines.length; i++) {
            char part = letter.sheet().parts().charAt(i);
            if (part == 't' && !inTable) {
                for (String column : List.of("day", "date", "why", "law")) {
                    told.append(words.say("letter.clock." + column)).append(' ');
                }
            }
            inTable = part == 't';
            told.append(part == 't' ? lines[i].replaceFirst("^(\\d+)\\.", "$1").replaceFirst("^([^:]*):", "$1").replaceFirst(" \\((.*)\\)$", " $1")
                    : part == 'c' || part == 'h' ? lines[i].replaceFirst(":$", "") : part == 'i' ? lines[i].replaceFirst("^- ", "") : lines[i]).append(' ');
            if (part == 'r' && !titled) {
                told.append(letter.subject()).append(' ');
                titled = true;
            }
        }
        return plain(told + (letter.annex() == null ? "" : letter.annex().text()));
    }

    @Test
    void theLogAnnexedToADenialIsATableWithItsHeadersOnAPageOfItsOwn() throws IOException {
        LetterWriter.Written denial = letter(LetterKind.DENIAL, "en");
        try (PDDocument pdf = Loader.loadPDF(pdf(denial)); PDDocument bare = Loader.loadPDF(LetterPdf.of("en", denial.subject(), denial.sheet(), MARK, WRITTEN, null))) {
            Reading reading = new Reading(pdf);
            assertTrue(reading.elements.containsAll(Set.of("Table", "TR", "TH", "TD")), reading.elements.toString());
            assertEquals(List.of("No.", "What is withheld", "Exemption", "Why", "Responsible"),
                    reading.parts.stream().filter(p -> p.getKey().equals("TH")).map(p -> p.getValue().strip()).toList());
            assertEquals(5, reading.columnHeaders);
            assertEquals(bare.getNumberOfPages() + 1, pdf.getNumberOfPages());
        }
    }

    /** Without white space, which paper sets anew; two letters that the font draws as one are two. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static LetterWriter.Written letter(LetterKind kind, String language) {
        return new LetterWriter(language, SampleCity.PACIFIC, LetterTemplate.of(kind.template(), language))
                .fill(LetterFacts.madeUp(kind, SampleCity.with(SampleCity.cityManager()), language, WRITTEN));
    }

    private static byte[] pdf(LetterWriter.Written letter) {
        return LetterPdf.of(letter.language(), letter.subject(), letter.sheet(), MARK, WRITTEN, letter.annex());
    }

    /** The words as the tags lead a screen reader through them. */
    private static final class Reading {

        private final List<Map.Entry<String, String>> parts = new ArrayList<>();
        private final List<String> elements = new ArrayList<>();
        private final Map<PDPage, Map<Integer, String>> marked = new LinkedHashMap<>();
        private int columnHeaders;

        Reading(PDDocument pdf) throws IOException {
            for (PDPage page : pdf.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> words = new LinkedHashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, words));
                marked.put(page, words);
            }
            walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "Root", null);
        }

        private static void collect(PDMarkedContent content, Map<Integer, String> words) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                } else if (part instanceof PDMarkedContent inner) {
                    collect(inner, words);
                }
            }
            if (content.getMCID() >= 0) {
                words.put(content.getMCID(), text.toString());
            }
        }

        private void walk(PDStructureNode node, String type, PDPage inherited) {
            PDPage page = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    elements.add(element.getStandardStructureType());
                    columnHeaders += element.getAttributes().toString().contains("Column") ? 1 : 0;
                    walk(element, element.getStandardStructureType(), page);
                } else if (kid instanceof Integer id) {
                    say(type, page, id);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    say(type, reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                }
            }
        }

        private void say(String type, PDPage page, int id) {
            COSDictionary asked = page.getCOSObject();
            String words = marked.entrySet().stream().filter(e -> e.getKey().getCOSObject() == asked).findFirst().orElseThrow().getValue().get(id);
            parts.add(Map.entry(type, words));
        }

        String text(String type) {
            return String.join(" ", parts.stream().filter(p -> p.getKey().equals(type)).map(Map.Entry::getValue).toList());
        }

        String all() {
            return String.join(" ", parts.stream().map(Map.Entry::getValue).toList());
        }
    }
}
