package org.daylight.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Knows one family of files: what they carry beside what they show, and how to write a copy without the part that can be left out rightly. */
interface Examiner {

    /** Looks into a file; a damaged or locked one is an {@code IOException} or a runtime exception. */
    Inspection look(Path file) throws IOException;

    /** Writes the copy. Called only where {@link Inspection#scrubbable} said so. */
    void scrub(Path file, OutputStream out) throws IOException;
}
