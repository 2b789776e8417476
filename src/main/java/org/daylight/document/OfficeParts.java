package org.daylight.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parts of one office file carry: names in its properties, and by the names of their elements what is commented, tracked or hidden. */
final class OfficeParts {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    private static final Pattern TEXT_OF_WORD = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern COMMENTS = Pattern.compile("word/comments\\.xml|xl/comments.*\\.xml|xl/threadedComments/.*\\.xml|ppt/comments/.*\\.xml");
    private static final Map<String, Leftover> NAMED = Map.of("creator", Leftover.AUTHOR, "lastModifiedBy", Leftover.AUTHOR, "Manager", Leftover.AUTHOR,
            "Company", Leftover.ORGANISATION, "title", Leftover.PROPERTIES, "subject", Leftover.PROPERTIES, "keywords", Leftover.PROPERTIES,
            "description", Leftover.PROPERTIES, "category", Leftover.PROPERTIES);
    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Set<String> COMMENT = Set.of("comment", "threadedComment", "cm");

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Inspection.Gathering found = new Inspection.Gathering();

    Inspection.Gathering found() {
        return found;
    }

    static boolean isJpeg(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*/media/.*\\.jpe?g");
    }

    static boolean isPng(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*/media/.*\\.png");
    }

    /** Looks at the next part. */
    void see(String name, byte[] content) throws IOException {
        found.count(Leftover.ATTACHMENTS, name.contains("/embeddings/") ? 1 : 0);
        found.count(Leftover.THUMBNAIL, name.startsWith("docProps/thumbnail") ? 1 : 0);
        found.count(Leftover.EXTERNAL_LINKS, name.matches("xl/externalLinks/[^/]+\\.xml") ? 1 : 0);
        found.count(Leftover.SPEAKER_NOTES, name.matches("ppt/notesSlides/[^/]+\\.xml") ? 1 : 0);
        if (isJpeg(name) || isPng(name)) {
            picture(name, content);
        } else if (name.startsWith("docProps/") && name.endsWith(".xml")) {
            each(content, this::property);
        } else if (COMMENTS.matcher(name).matches()) {
            each(content, this::comment);
        } else if (TEXT_OF_WORD.matcher(name).matches()) {
            each(content, this::wordText);
        } else if (name.equals("xl/workbook.xml") || name.startsWith("xl/worksheets/sheet") || name.matches("ppt/slides/slide\\d+\\.xml")) {
            each(content, this::hidden);
        }
    }

    private void picture(String name, byte[] content) {
        try {
            Inspection inside = isJpeg(name) ? JpegExaminer.look(content) : PngExaminer.look(content);
            inside.findings().forEach(one -> found.text(one.what(), name.substring(name.lastIndexOf('/') + 1) + ": " + one.detail()));
        } catch (IOException | RuntimeException e) {
            found.text(Leftover.PICTURE_TEXT, name.substring(name.lastIndexOf('/') + 1) + ": ?");
        }
    }

    private interface Element {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void each(byte[] content, Element element) throws IOException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(OfficeExaminer.stream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.at(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void property(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("property")) {
            found.text(Leftover.PROPERTIES, xml.getAttributeValue(null, "name"));
        } else if (NAMED.containsKey(xml.getLocalName())) {
            found.text(NAMED.get(xml.getLocalName()), xml.getElementText());
        }
    }

    private void comment(XMLStreamReader xml) {
        if (COMMENT.contains(xml.getLocalName())) {
            found.count(Leftover.COMMENTS, 1).text(Leftover.COMMENTS, attribute(xml, "author"));
        }
    }

    private void wordText(XMLStreamReader xml) {
        if (TRACKED.contains(xml.getLocalName())) {
            found.count(Leftover.TRACKED_CHANGES, 1).text(Leftover.TRACKED_CHANGES, attribute(xml, "author"));
        } else if (xml.getLocalName().equals("vanish") && !Set.of("0", "false").contains(String.valueOf(attribute(xml, "val")))) {
            found.count(Leftover.HIDDEN_TEXT, 1);
        }
    }

    private void hidden(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "sheet" -> found.text(Leftover.HIDDEN_SHEETS, attribute(xml, "state") == null || attribute(xml, "state").equals("visible") ? null : attribute(xml, "name"));
            case "row", "col" -> found.count(Leftover.HIDDEN_ROWS, Set.of("1", "true").contains(String.valueOf(attribute(xml, "hidden"))) ? 1 : 0);
            case "sld" -> found.count(Leftover.HIDDEN_SLIDES, Set.of("0", "false").contains(String.valueOf(attribute(xml, "show"))) ? 1 : 0);
            default -> { }
        }
    }

    /** An attribute by its name, whatever its namespace. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
