package org.daylight.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file as it was handed in, not yet believed in anything.
 *
 * @param name    what the browser called it; may be hostile or null
 * @param size    bytes as the browser counted them; the count while reading is what holds
 * @param content opens the content, once
 */
public record Upload(String name, long size, Content content) {

    /** Refuses a missing content. */
    public Upload {
        Objects.requireNonNull(content, "content");
    }

    /** Where the content can be read. */
    @FunctionalInterface
    public interface Content {
        /** A fresh stream; whoever opens it closes it. */
        InputStream open() throws IOException;
    }
}
