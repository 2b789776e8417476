package org.daylight.request;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Proves words without repeating them: the audit chain keeps this, the case keeps the words. */
public final class WordsHash {

    private WordsHash() {
    }

    /** SHA-256 of the words in UTF-8, hexadecimal. */
    public static String of(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
