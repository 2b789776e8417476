package org.daylight.notice.incoming;

/** Why a mail that came in waits for a person, or was put aside. */
public enum Reason {
    /** Not all of it could be read. */
    UNREADABLE,
    /** Larger than is taken: only its head is here, the whole is in the mailbox. */
    TOO_LARGE,
    /** Its token is good for a case whose requester has another address. */
    OTHER_SENDER,
    /** Its token is good for no case. */
    BAD_TOKEN,
    /** It answers a letter of ours or names a case, but did not come to the case's address. */
    ANSWER,
    /** It names several cases. */
    SEVERAL,
    /** It says nothing. */
    BLANK,
    /** It has no sender who could be answered. */
    NO_SENDER,
    /** It went to many. */
    LIST,
    /** A machine made it of its own accord. */
    GENERATED,
    /** The mailbox doubts its sender. */
    SUSPECT,
    /** The same sender wrote very often within the hour. */
    TOO_MANY,
    /** Another mail of the same Message-ID said something else. */
    REPEATED,
    /** It tells of a letter that came back, and no letter of ours is known by that name. */
    BOUNCE_UNKNOWN,
    /** It could not be taken in for a reason of ours. */
    FAILED,
    /** It was meant for no city of this install. */
    NO_CITY,
    /** A machine answered a letter. */
    AUTOMATIC,
    /** A letter came back, and was marked. */
    BOUNCE,
    /** We sent it ourselves. */
    OWN,
    /** A person put it aside. */
    BY_HAND
}
