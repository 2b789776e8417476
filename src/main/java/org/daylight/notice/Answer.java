package org.daylight.notice;

/** What the relay made of an attempt; the problem is null when it took the letter. */
record Answer(Kind kind, String problem) {

    /** Taken; not now; never; nobody knows. */
    enum Kind { TAKEN, LATER, NEVER, UNKNOWN }

    static final Answer TAKEN = new Answer(Kind.TAKEN, null);
}
