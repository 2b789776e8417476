package org.daylight.law;

/** A law data file that cannot be read. The message, for developers, names the file, the line and what is wrong. */
public final class BadLawData extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLawData(String file, int line, String problem) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + problem);
    }
}
