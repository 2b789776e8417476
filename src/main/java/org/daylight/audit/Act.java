package org.daylight.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is to be proved: at which moment (kept to the millisecond, as the databases keep it), who, which act, on which subject
 * (a request number, a person, a setting) and with which particulars (canonical JSON).
 */
public record Act(Instant at, String actor, String name, String subject, String particulars) {

    public Act {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** An act whose particulars are named words. */
    public static Act of(Instant at, String actor, String name, String subject, Map<String, String> particulars) {
        return new Act(at, actor, name, subject, canonical(particulars));
    }

    /** JSON with its keys in order and no white space: the same particulars always read the same. */
    public static String canonical(Map<String, String> particulars) {
        return new TreeMap<>(particulars).entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue())).collect(Collectors.joining(",", "{", "}"));
    }

    /** Proves words without repeating them: SHA-256 in UTF-8, hexadecimal. */
    public static String hash(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> out.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
