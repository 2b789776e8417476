package org.daylight.request;

/** There is no such thing for this reader; said in the same way whether it never was or belongs to somebody else. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
