package org.daylight.determination.reason;

import org.daylight.city.Wording;

/**
 * The reasons of a determination, which are known to be in English, once more for a letter in another language.
 *
 * @param language of the requester's letter, never English
 * @param text     the reasons in it; null: nobody wrote them so, and the letter says that they are in English
 */
public record OwnWords(String language, String text) {

    private static final int LONGEST = 10_000;

    /** Refuses, at {@code reasons_<language>}, what is too long. */
    public OwnWords {
        Wording words = new Wording();
        text = words.optionalText("reasons_" + language, text, LONGEST);
        words.check();
    }
}
