package org.daylight.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What was seen of a file's content while it went by: its first bytes, and whether any byte of it was NUL. */
final class Glance {

    private static final int HEAD = 4096;

    private final byte[] head = new byte[HEAD];
    private int length;
    private boolean nul;

    /** Looks at the whole of a short content. */
    static Glance at(byte[] content) {
        Glance glance = new Glance();
        glance.see(content, content.length);
        return glance;
    }

    /** Looks at the next bytes. */
    void see(byte[] bytes, int count) {
        int kept = Math.min(HEAD - length, count);
        System.arraycopy(bytes, 0, head, length, kept);
        length += kept;
        for (int i = 0; i < count && !nul; i++) {
            nul = bytes[i] == 0;
        }
    }

    boolean hasNul() {
        return nul;
    }

    /** Whether these bytes (one character each) stand at that place. */
    boolean has(String bytes, int offset) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return length >= offset + wanted.length && Arrays.equals(head, offset, offset + wanted.length, wanted, 0, wanted.length);
    }

    /** One of the first bytes, 0 to 255, or -1 where there is none. */
    int at(int offset) {
        return offset < length ? head[offset] & 0xFF : -1;
    }

    /** The beginning as text in lower case, without byte order mark and leading white space. */
    String opening() {
        String text = new String(head, 0, length, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading().toLowerCase(Locale.ROOT);
    }
}
