package org.daylight.notice;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.notice.Sheet.Part;

/**
 * Puts a letter together from its templates: letterhead, text, foot.
 *
 * @param language the letter's, which must have its templates
 * @param zone     the city's, in which days and moments are told
 * @param text     the template of its subject and text
 */
record LetterWriter(String language, ZoneId zone, LetterTemplate text) {

    private static final Part[] HEAD = {Part.OFFICE, Part.DATE, Part.ADDRESSEE, Part.REFERENCE};

    /** A letter's text, and what is annexed to it (or null). */
    record Written(String language, String addressee, String subject, Sheet sheet, Annex annex) {

        String body() {
            return sheet.body();
        }
    }

    /** The letter about that occasion, in the requester's language or in English, in the product's words. */
    static Written write(Occasion occasion) {
        String language = language(occasion);
        return new LetterWriter(language, occasion.city().zone(), LetterTemplate.of(occasion.kind().template(), language))
                .fill(new LetterFacts(occasion, language).all());
    }

    /** The requester's language, or for what stays within the city that of whoever did the act; English where there is no template in it. */
    static String language(Occasion occasion) {
        return language(occasion.kind(), occasion.kind().isInternal() ? occasion.entry().facts().get("language") : occasion.request().language());
    }

    /** That language if the kind has a template in it, else English. */
    static String language(LetterKind kind, String wanted) {
        return LetterTemplate.languageOf(kind.template(), wanted);
    }

    /** The letter about that occasion in these words. Refused when something the law asks of it is missing. */
    Written write(LetterKind kind, Map<String, Object> facts) {
        LetterRules.check(kind, text, facts);
        return fill(facts);
    }

    /** The letter with these facts in its blanks; its first line is the subject. */
    Written fill(Map<String, Object> facts) {
        LetterWords words = new LetterWords(language, zone);
        String[] lines = text.fill(facts, words).split("\n", 2);
        String marked = String.join("\n\n", letterhead(facts, words), lines[1].strip(), Part.FOOT.mark(LetterTemplate.of("foot", language).fill(facts, words)));
        return new Written(language, facts.get("addressee").toString(), lines[0].strip() + words.put(facts.get("ofPart"), null), Sheet.of(marked), (Annex) facts.get("annex"));
    }

    /** Office, day, addressee, number: the four blocks of the letterhead. */
    private String letterhead(Map<String, Object> facts, LetterWords words) {
        List<LetterTemplate> blocks = LetterTemplate.of("letterhead", language).blocks();
        return IntStream.range(0, HEAD.length).mapToObj(i -> HEAD[i].mark(blocks.get(i).fill(facts, words))).collect(Collectors.joining("\n\n"));
    }
}
