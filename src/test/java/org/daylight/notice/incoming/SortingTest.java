package org.daylight.notice.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.daylight.notice.incoming.IncomingMail.State;
import org.daylight.notice.incoming.IncomingMail.Verdict;
import org.junit.jupiter.api.Test;

/** What follows from what is known of a mail. */
class SortingTest {

    private static final Verdict JOINED = new Verdict(State.JOINED, null);
    private static final Verdict FILED = new Verdict(State.FILED, null);

    @Test
    void theRequestersAnswerJoinsAndAPlainMailIsARequest() {
        assertEquals(JOINED, new Mail("").token(true, true).verdict());
        assertEquals(FILED, new Mail("").verdict());
    }

    @Test
    void aTokenIsWorthNothingWithoutItsRequester() {
        assertEquals(Verdict.waits(Reason.OTHER_SENDER), new Mail("").token(true, false).verdict());
        assertEquals(Verdict.waits(Reason.BAD_TOKEN), new Mail("").token(false, false).verdict());
        Mail several = new Mail("").token(true, true);
        several.tokens = 2;
        assertEquals(Verdict.waits(Reason.SEVERAL), several.verdict());
    }

    @Test
    void noMachineMakesARequestOrJoinsByItself() {
        for (boolean token : new boolean[] {true, false}) {
            assertEquals(Verdict.aside(Reason.AUTOMATIC), new Mail("Auto-Submitted: auto-replied").token(token, token).verdict());
            assertEquals(Verdict.waits(Reason.GENERATED), new Mail("Auto-Submitted: auto-generated").token(token, token).verdict());
            assertEquals(Verdict.waits(Reason.LIST), new Mail("Precedence: bulk").token(token, token).verdict());
            assertEquals(Verdict.waits(Reason.BOUNCE_UNKNOWN), new Mail("X-Failed-Recipients: a").token(token, token).verdict());
        }
    }

    @Test
    void wordsOfASubjectAloneNeverPutAPersonsMailAside() {
        Mail fresh = new Mail("Subject: Out of office: e-mails of the manager, 2024");
        assertEquals(Verdict.waits(Reason.GENERATED), fresh.verdict());
        assertEquals(Verdict.aside(Reason.AUTOMATIC), new Mail("Subject: Out of office").token(true, true).verdict());
    }

    @Test
    void whatIsInDoubtWaits() {
        assertEquals(Verdict.waits(Reason.SUSPECT), new Mail("X-Spam-Flag: YES").verdict());
        Mail large = new Mail("");
        large.whole = false;
        assertEquals(Verdict.waits(Reason.TOO_LARGE), large.verdict());
        Mail again = new Mail("");
        again.repeated = true;
        assertEquals(Verdict.waits(Reason.REPEATED), again.verdict());
        assertEquals(Verdict.waits(Reason.UNREADABLE), new Mail("Content-Type: multipart/mixed; boundary=e").verdict());
        Mail answer = new Mail("");
        answer.answers = true;
        assertEquals(Verdict.waits(Reason.ANSWER), answer.verdict());
        Mail nowhere = new Mail("");
        nowhere.intake = false;
        assertEquals(Verdict.waits(Reason.ANSWER), nowhere.verdict());
    }

    @Test
    void theEleventhWithinAnHourWaits() {
        Mail often = new Mail("");
        often.recently = Sorting.MOST_IN_AN_HOUR - 1;
        assertEquals(FILED, often.verdict());
        often.recently++;
        assertEquals(Verdict.waits(Reason.TOO_MANY), often.verdict());
        assertEquals(Verdict.waits(Reason.TOO_MANY), often.token(true, true).verdict());
    }

    @Test
    void ourOwnMailAndABounceOfOursArePutAside() {
        Mail own = new Mail("");
        own.own = true;
        assertEquals(Verdict.aside(Reason.OWN), own.verdict());
        Mail bounce = new Mail("X-Failed-Recipients: a");
        bounce.answers = true;
        assertEquals(Verdict.aside(Reason.BOUNCE), bounce.verdict());
    }

    /** A person's plain mail to a city's own address, with one more line in its head. */
    private static final class Mail {

        private final ReadMail read;
        private boolean whole = true;
        private boolean own;
        private int tokens;
        private boolean named;
        private boolean familiar;
        private boolean answers;
        private boolean intake = true;
        private boolean repeated;
        private long recently;

        Mail(String line) {
            read = MailReader.read(SampleMail.bytes("From: a@b.example\n" + (line.startsWith("Subject:") ? "" : "Subject: x\n") + (line.isEmpty() ? "" : line + "\n") + "\nHello"));
        }

        Mail token(boolean good, boolean byRequester) {
            tokens = 1;
            named = good;
            familiar = byRequester;
            intake = false;
            return this;
        }

        Verdict verdict() {
            return new Sorting(read, whole, own, tokens, named, familiar, answers, intake, repeated, recently).verdict();
        }
    }
}
