package org.daylight.fee;

import java.time.LocalDate;
import org.daylight.account.Actor;
import org.daylight.city.Wording;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Particulars;

/**
 * A requester's yes to an estimate that did not come by the requester's own page, as a clerk typed it: what shows later that data work was
 * accepted before it was begun (R4.3). Checked here; all faults are refused at once, each under its field's name.
 *
 * @param channel by phone, by mail, by e-mail or at the counter
 * @param on      the local day on which the requester said so
 * @param words   what the requester said or wrote
 */
public record Acceptance(Channel channel, LocalDate on, String words) {

    /** Refuses missing parts. On the web a requester accepts in person. */
    public Acceptance {
        Wording wording = new Wording();
        wording.chosen("channel", channel == Channel.WEB ? null : channel);
        wording.chosen("on", on);
        words = wording.text("words", words, 5_000);
        wording.check();
    }

    /** Refuses a day before the estimate was sent, and one that has not come. */
    void mustLieBetween(LocalDate sent, LocalDate today) {
        if (on.isBefore(sent)) {
            throw Refused.on("on", "refused.fee.accepted.early", sent);
        } else if (on.isAfter(today)) {
            throw Refused.on("on", "refused.fee.accepted.late");
        }
    }

    /** For the timeline and the chain; null is the requester's own yes, of which there is no more to tell. Refuses a clerk's without it. */
    static Particulars told(Acceptance how, Actor actor) {
        if (how == null && actor.kind() != Actor.Kind.REQUESTER) {
            throw Refused.on("channel", "input.choose");
        }
        return how == null ? Particulars.NONE : Particulars.words(how.words).with("channel", how.channel).with("on", how.on);
    }
}
