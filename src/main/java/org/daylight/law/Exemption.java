package org.daylight.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A row of the exemption table: a ground for withholding, or a near-exemption that is none. R5.5, table 5.2.
 * Titles and model sentences are statutory data; English is controlling.
 *
 * @param code          stable code, for example {@code attorney-client}
 * @param number        its number in table 5.2
 * @param section       the section now; without a code name, the Government Code
 * @param formerSection the section before 2023, or null
 * @param title         short title
 * @param covers        what it covers
 * @param modelSentence model rationale with blanks in {@code [ ]}, or null when there is none
 * @param balance       which weighing the case must carry
 * @param force         whether another law forbids release
 * @param toBeConfirmed whether counsel must still confirm the wording: the mark has a K or says "in part"
 * @param mark          the mark as researched: V, V-old, K, or a mixture
 * @param effectiveFrom first local date on which it may be cited, or null for always
 * @param effectiveTo   last local date, or null for open-ended
 */
public record Exemption(String code, int number, String section, String formerSection, String title, String covers,
        String modelSentence, Balance balance, Force force, boolean toBeConfirmed, String mark,
        LocalDate effectiveFrom, LocalDate effectiveTo) {

    /** Which case-specific weighing the law asks for. R5.2 */
    public enum Balance {
        /** None. */
        NO,
        /** The public interest in withholding against that in disclosure. */
        YES,
        /** Privacy against the public interest. */
        PRIVACY,
        /** A written specific basis why delay clearly outweighs disclosure. */
        SPECIFIC_BASIS,
        /** Only when the catch-all is relied on as well. */
        IF_CATCH_ALL,
        /** Only when released under a public-interest exception. */
        IF_RELEASED,
        /** No weighing, but the facts of the case. */
        FACTS
    }

    /** Whether another law forbids release. */
    public enum Force {
        /** Another law forbids release. */
        MANDATORY,
        /** The city may release. 7921.500 */
        PERMISSIVE,
        /** Mandatory for some of what it covers. */
        BOTH,
        /** A duty to disclose, a limit, or no ground at all: never a reason to withhold. */
        NOT_AN_EXEMPTION
    }

    /** Refuses missing parts, and an exemption without a model sentence. */
    public Exemption {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(covers, "covers");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(force, "force");
        if (modelSentence == null && force != Force.NOT_AN_EXEMPTION) {
            throw new IllegalArgumentException("no model sentence for " + code);
        }
    }

    /** The message key of its short title, in the languages of people; the title itself is English. */
    public String titleKey() {
        return "law.exemption." + code;
    }

    /** Whether it may be cited as a reason to withhold at all. */
    public boolean isGround() {
        return force != Force.NOT_AN_EXEMPTION;
    }

    /** Whether it may be cited on the local date. */
    public boolean inForceOn(LocalDate date) {
        return (effectiveFrom == null || !date.isBefore(effectiveFrom))
                && (effectiveTo == null || !date.isAfter(effectiveTo));
    }

    /** Whether the case must carry both sides and why one clearly outweighs the other. R5.2 */
    public boolean needsBothSides() {
        return balance == Balance.YES || balance == Balance.PRIVACY || balance == Balance.SPECIFIC_BASIS;
    }

    /** Whether the model sentence unchanged is refused as a rationale. R5.2 */
    public boolean needsOwnWords() {
        return needsBothSides() || balance == Balance.FACTS;
    }

    static Exemption from(LawFolder.Row row) {
        return new Exemption(row.text(0), row.number(1), row.text(2), row.optional(3), row.text(4), row.text(5),
                row.optional(6), row.choice(7, Balance.class), row.choice(8, Force.class), row.unconfirmed(9),
                row.text(9), row.date(10), row.date(11));
    }
}
