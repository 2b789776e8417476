package org.daylight.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The table of permitted files: extensions, media type, and how the content must begin. Extension and content must agree (ASVS 5.2.2);
 * what is not here is refused, programs and pages above all (exe, html, svg, js, jsp, xhtml). Containers are known by their first
 * bytes only: nothing is unpacked at intake (ASVS 5.2.3; {@link Inspections} unpacks office files later, within bounds). Text has no NUL and does not begin like a page or a program.
 */
public enum MediaType {

    PDF("application/pdf", begins("%PDF-"), "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Shapes.ZIP, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Shapes.ZIP, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Shapes.ZIP, "pptx"),
    ZIP("application/zip", Shapes.ZIP, "zip"),
    CSV("text/csv", Shapes.PLAIN, "csv"),
    TXT("text/plain", Shapes.PLAIN, "txt"),
    JSON("application/json", Shapes.JSON, "json"),
    GEOJSON("application/geo+json", Shapes.JSON, "geojson"),
    XML("application/xml", Shapes.XML, "xml"),
    EML("message/rfc822", Shapes.MAIL, "eml"),
    MSG("application/vnd.ms-outlook", begins("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), "msg"),
    PNG("image/png", begins("\u0089PNG\r\n\u001A\n"), "png"),
    JPEG("image/jpeg", begins("\u00FF\u00D8\u00FF"), "jpg", "jpeg"),
    TIFF("image/tiff", begins("II*\0").or(begins("MM\0*")), "tif", "tiff"),
    GIF("image/gif", begins("GIF87a").or(begins("GIF89a")), "gif"),
    MP3("audio/mpeg", begins("ID3").or(Shapes::mp3Frame), "mp3"),
    WAV("audio/wav", begins("RIFF").and(glance -> glance.has("WAVE", 8)), "wav"),
    MP4("video/mp4", glance -> glance.has("ftyp", 4), "mp4");

    private final String text;
    private final Predicate<Glance> content;
    private final List<String> extensions;

    MediaType(String text, Predicate<Glance> content, String... extensions) {
        this.text = text;
        this.content = content;
        this.extensions = List.of(extensions);
    }

    /** The row for an extension in lower case; empty when files of that kind are refused. */
    public static Optional<MediaType> of(String extension) {
        return Arrays.stream(values()).filter(type -> type.extensions.contains(extension)).findFirst();
    }

    /** What people call a type that is written so in a header: PDF, DOCX; the header's own text for one that is not in the table. */
    public static String called(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).map(Enum::name).findFirst().orElse(text);
    }

    /** All permitted extensions, for the page that names them (ASVS 5.1.1) and for the file field. */
    public static List<String> permitted() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).sorted().toList();
    }

    /** As it is written in a header, for example {@code application/pdf}. */
    public String text() {
        return text;
    }

    /** The extensions of this row, in lower case. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether content that began so may carry an extension of this row. */
    boolean agrees(Glance glance) {
        return content.test(glance);
    }

    private static Predicate<Glance> begins(String bytes) {
        return glance -> glance.has(bytes, 0);
    }

    /** Forms of content that several rows share. */
    private static final class Shapes {

        static final Predicate<Glance> ZIP = begins("PK\u0003\u0004").or(begins("PK\u0005\u0006"));
        // a page, a drawing or a script in disguise, and the programs of three systems
        private static final Pattern PAGE = Pattern.compile("<(!doctype|html|head|body|svg|script|iframe|\\?xml|%|jsp:).*", Pattern.DOTALL);
        private static final Pattern IN_XML = Pattern.compile("<!doctype|<!entity|<([a-z0-9]+:)?(html|svg|script)[\\s>/]|www\\.w3\\.org/(1999/xhtml|2000/svg)");
        private static final Pattern VALUE = Pattern.compile("([{\\[\"]|-?\\d|true|false|null).*", Pattern.DOTALL);
        private static final Pattern HEADER = Pattern.compile("(from |[a-z0-9-]+:).*", Pattern.DOTALL);
        static final Predicate<Glance> PLAIN = glance -> text(glance) && !PAGE.matcher(glance.opening()).matches();
        static final Predicate<Glance> JSON = glance -> text(glance) && VALUE.matcher(glance.opening()).matches();
        static final Predicate<Glance> XML = glance -> text(glance) && glance.opening().startsWith("<") && !IN_XML.matcher(glance.opening()).find();
        static final Predicate<Glance> MAIL = glance -> text(glance) && HEADER.matcher(glance.opening()).matches();

        private static boolean text(Glance glance) {
            return !glance.hasNul() && !glance.has("MZ", 0) && !glance.has("\u007FELF", 0) && !glance.has("#!", 0) && !glance.has("%PDF-", 0)
                    && !glance.has("PK\u0003\u0004", 0);
        }

        // an MPEG audio frame: eleven bits of sync, layer III
        private static boolean mp3Frame(Glance glance) {
            return glance.at(0) == 0xFF && (glance.at(1) & 0xE0) == 0xE0 && (glance.at(1) & 0x06) == 0x02;
        }
    }
}
