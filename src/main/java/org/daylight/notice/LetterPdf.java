package org.daylight.notice;

import java.time.Instant;

/** A letter on paper: see {@link Paper}. */
final class LetterPdf {

    private LetterPdf() {
    }

    /** The bytes of the PDF; what is annexed (or null) begins on a page of its own. */
    static byte[] of(String language, String subject, Sheet sheet, String mark, Instant writtenAt, Annex annex) {
        return Paper.of(language, subject, new LetterHtml(language, subject, sheet).with(annex).write(Paper.css(language, mark)), mark, writtenAt);
    }
}
