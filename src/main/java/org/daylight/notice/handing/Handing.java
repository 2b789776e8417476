package org.daylight.notice.handing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daylight.account.Actor;
import org.daylight.city.Wording;

/** That a letter was handed over or posted: the way it went, and who noted it. When is the letter's own {@code deliveredAt}. */
@Embeddable
public class Handing {

    /** Into the requester's hands, or to the post. */
    public enum Carried { HAND, MAIL }

    /**
     * What a clerk notes of it, perhaps some days after.
     *
     * @param on the local day on which it went; null: today
     */
    public record Note(Carried how, LocalDate on) {

        /** In hand, at this moment. */
        public static final Note NOW = new Note(Carried.HAND, null);

        /**
         * The moment it went. Of today: now. Of the day it was written: the moment it was written. Of a day between, of which only the day
         * is known: its first moment. Refuses no way, a day before it was written, and one that has not come.
         */
        public Instant moment(Instant written, ZoneId zone, Instant now) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            LocalDate day = on == null ? today : on;
            Wording words = new Wording();
            words.chosen("carried", how);
            if (day.isAfter(today)) {
                words.refuse("on", "input.future");
            } else if (day.isBefore(LocalDate.ofInstant(written, zone))) {
                words.refuse("on", "refused.letter.early");
            }
            words.check();
            Instant first = day.atStartOfDay(zone).toInstant();
            return day.equals(today) ? now : first.isBefore(written) ? written : first;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "handed_how")
    private Carried how;
    @Column(name = "handed_by")
    private String by;

    protected Handing() {
    }

    /** Noted by the actor. */
    public Handing(Note note, Actor actor) {
        this.how = note.how();
        this.by = actor.signature();
    }

    /** The way it went; null from before that was kept. */
    public Carried how() {
        return how;
    }

    /** Name and title of whoever noted it. */
    public String by() {
        return by;
    }
}
