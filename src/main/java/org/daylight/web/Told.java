package org.daylight.web;

import java.time.Instant;
import org.daylight.request.Audience;
import org.daylight.request.TimelineEntry;

/** One thing that happened, as it is written on a page. Getters, because a page reads a property far faster than it finds a method. */
public record Told(TimelineEntry entry, String when, String who, String what, String style, String audience, String tag) {

    static String tagOf(Audience audience) {
        return switch (audience) {
            case STAFF -> "staff";
            case REQUESTER -> "requester";
            case EVERYONE -> "public";
        };
    }

    public Instant getAt() {
        return entry.at();
    }

    public String getBody() {
        return entry.body();
    }

    public String getWhen() {
        return when;
    }

    public String getWho() {
        return who;
    }

    public String getWhat() {
        return what;
    }

    /** The ending of the style sheet's name of the event. */
    public String getStyle() {
        return style;
    }

    /** Who can see it; for staff only, null on other pages. */
    public String getAudience() {
        return audience;
    }

    public String getTag() {
        return tag;
    }
}
