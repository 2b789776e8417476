package org.daylight.request;

/** Who sees a thing. Each level includes the ones before it; the only rule of visibility there is. */
public enum Audience {
    STAFF, REQUESTER, EVERYONE;

    /** Whether a thing for this audience is shown to a reader of that kind. */
    public boolean shownTo(Audience reader) {
        return ordinal() >= reader.ordinal();
    }
}
