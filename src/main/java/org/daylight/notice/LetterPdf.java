package org.daylight.notice;

import java.time.Instant;

/** A letter on paper: see {@link Paper}. */
final class LetterPdf {

    private LetterPdf() {
    }

    /** The bytes of the PDF. */
    static byte[] of(String language, String subject, Sheet sheet, String mark, Instant writtenAt) {
        return Paper.of(language, subject, new LetterHtml(language, subject, sheet).write(Paper.css(language, mark)), mark, writtenAt);
    }
}
