package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.request.Audience;
import org.daylight.request.TimelineEntry;

/** The story of a case, as the reader should be told it. */
@Named
@RequestScoped
public class Story {

    @Inject
    Visit visit;
    @Inject
    Words words;

    public List<Told> told(List<TimelineEntry> entries) {
        boolean staff = visit.route().isForStaff();
        return entries.stream().map(entry -> new Told(entry, words.moment(entry.at()), words.who(entry), words.sentence(entry), style(entry),
                staff ? words.of("audience", entry.audience()) : null, Told.tagOf(entry.audience()))).toList();
    }

    private static String style(TimelineEntry entry) {
        return entry.actorKind() == Actor.Kind.REQUESTER ? "event--requester" : entry.audience() == Audience.STAFF ? "event--staff" : "";
    }
}
