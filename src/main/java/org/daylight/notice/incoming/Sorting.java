package org.daylight.notice.incoming;

import org.daylight.notice.incoming.IncomingMail.State;
import org.daylight.notice.incoming.IncomingMail.Verdict;

/**
 * What is known of a mail, and what follows from it. Only a person's plain mail is ever taken in by itself; whatever is in doubt waits.
 *
 * @param own      whether we sent it ourselves
 * @param tokens   how many different tokens its addresses have
 * @param named    whether its one token is good
 * @param familiar whether the requester of the case so named wrote it
 * @param answers  whether it refers to a letter of ours, or names a case in its subject
 * @param intake   whether it came to the city's own address
 * @param repeated whether another mail of its Message-ID is here that says something else
 * @param recently how many mails of its sender were taken in within the hour before
 */
record Sorting(ReadMail read, boolean whole, boolean own, int tokens, boolean named, boolean familiar, boolean answers, boolean intake, boolean repeated,
        long recently) {

    /** More from one sender within an hour wait for a person: no loop of two machines goes on for long, and nobody is flooded with receipts. */
    static final int MOST_IN_AN_HOUR = 10;

    Verdict verdict() {
        if (own) {
            return Verdict.aside(Reason.OWN);
        }
        if (read.nature() == MailNature.BOUNCE) {
            return answers ? Verdict.aside(Reason.BOUNCE) : Verdict.waits(Reason.BOUNCE_UNKNOWN);
        }
        if (read.nature() == MailNature.REPLIED || read.nature() == MailNature.SEEMS_REPLIED && (tokens > 0 || answers)) {
            return Verdict.aside(Reason.AUTOMATIC);
        }
        Reason doubt = doubt();
        if (doubt != null) {
            return Verdict.waits(doubt);
        }
        return new Verdict(tokens == 1 ? State.JOINED : State.FILED, null);
    }

    private Reason doubt() {
        Reason doubt = ofItself();
        return doubt != null ? doubt : tokens > 0 ? ofToken() : ofIntake();
    }

    private Reason ofItself() {
        if (!whole) {
            return Reason.TOO_LARGE;
        }
        if (read.broken()) {
            return Reason.UNREADABLE;
        }
        if (repeated) {
            return Reason.REPEATED;
        }
        if (read.blank()) {
            return Reason.BLANK;
        }
        if (read.sender() == null) {
            return Reason.NO_SENDER;
        }
        if (read.suspect()) {
            return Reason.SUSPECT;
        }
        return switch (read.nature()) {
            case LIST -> Reason.LIST;
            case GENERATED, SEEMS_REPLIED -> Reason.GENERATED;
            default -> null;
        };
    }

    private Reason ofToken() {
        if (tokens > 1) {
            return Reason.SEVERAL;
        }
        if (!named) {
            return Reason.BAD_TOKEN;
        }
        return !familiar ? Reason.OTHER_SENDER : often();
    }

    private Reason ofIntake() {
        if (answers || !intake) {
            return Reason.ANSWER;
        }
        return read.text().isBlank() && read.subject() == null ? Reason.BLANK : often();
    }

    private Reason often() {
        return recently >= MOST_IN_AN_HOUR ? Reason.TOO_MANY : null;
    }
}
