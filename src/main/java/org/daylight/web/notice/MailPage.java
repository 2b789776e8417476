package org.daylight.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daylight.notice.incoming.Collector;
import org.daylight.notice.incoming.IncomingMail;
import org.daylight.notice.incoming.IncomingMail.State;
import org.daylight.notice.incoming.IncomingMails;
import org.daylight.notice.incoming.Sender;
import org.daylight.web.Visit;

/** The e-mails that came in for the city: those a person has to look at, and what became of the others. */
@Named
@RequestScoped
public class MailPage {

    private static final int ROWS = 50;

    /** Which of them. */
    public enum Show {
        WAITING(EnumSet.of(State.WAITING)), TAKEN(EnumSet.of(State.JOINED, State.FILED)), ASIDE(EnumSet.of(State.ASIDE)), ALL(EnumSet.allOf(State.class));

        private final Set<State> states;

        Show(Set<State> states) {
            this.states = states;
        }

        /** As in the address and in the key of its name. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    Visit visit;
    @Inject
    IncomingMails mails;
    @Inject
    Sender sender;
    @Inject
    Collector collector;

    private Show show;
    private List<IncomingMail> rows;

    @PostConstruct
    void read() {
        show = Arrays.stream(Show.values()).filter(one -> one.word().equals(visit.parameter("show"))).findFirst().orElse(Show.WAITING);
        String before = visit.parameter("before");
        rows = mails.list(show.states, before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, ROWS + 1);
    }

    /** Newest first; a page of them. */
    public List<IncomingMail> getRows() {
        return rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
    }

    /** The link to older ones; null: there are none. */
    public String getOlder() {
        return rows.size() > ROWS ? "?show=" + show.word() + "&before=" + rows.get(ROWS - 1).id() : null;
    }

    public Show getShow() {
        return show;
    }

    public Show[] getShows() {
        return Show.values();
    }

    /** The city's own address; null where nothing comes in by mail. */
    public String getIntake() {
        return sender.intake().orElse(null);
    }

    /** Since when the mailbox cannot be read; null: it can. */
    public Instant getDeafSince() {
        return collector.deafSince();
    }
}
