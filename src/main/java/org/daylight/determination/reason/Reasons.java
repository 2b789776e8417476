package org.daylight.determination.reason;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why a request is answered so: in the words of the city, and in the language of the requester's letter where somebody wrote them so too. R7.9 */
@Embeddable
public class Reasons {

    @Column(name = "reasons")
    private String words;
    @Column(name = "reasons_language")
    private String language;
    @Column(name = "reasons_own")
    private String own;

    protected Reasons() {
    }

    /** {@code own} is null where nothing is known of languages: then the words go into every letter as they are. */
    public Reasons(String words, OwnWords own) {
        this.words = words;
        this.language = own == null ? null : own.language();
        this.own = own == null ? null : own.text();
    }

    public String words() {
        return words;
    }

    /** The same in the language of the requester's letter; null where nothing is known of languages. */
    public OwnWords own() {
        return language == null ? null : new OwnWords(language, own);
    }

    /** The words for a letter in that language: the city's, or the same in it. */
    public String in(String letter) {
        return own != null && letter.equals(language) ? own : words;
    }

    /** Whether a letter in that language carries words that are in English, and has to say so. */
    public boolean areEnglishIn(String letter) {
        return own == null && letter.equals(language);
    }

    /** As they stand in the proof of a determination; where there is one language alone, as they always stood. */
    @Override
    public String toString() {
        return own == null ? words : words + "\n" + own;
    }
}
