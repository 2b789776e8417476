package org.daylight.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.daylight.audit.Act;

/**
 * The mark of one opened form: when it was first shown, and 128 random bits, sealed by this install for one city. It travels in a hidden
 * field from page to page; nothing of it is kept on the server. It says how long a form was open, and what is filed under it is filed once.
 */
public record FormToken(Instant issued, String nonce) {

    /** A person needs at least this long from the first page to the last. */
    public static final Duration SHORTEST = Duration.ofSeconds(3);
    /** After this long a form must be sent once more. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A new mark, as if the form had been first shown at that moment. */
    public static FormToken fresh(Instant issued) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new FormToken(issued, BASE64.encodeToString(bits));
    }

    /** Reads what a form carried; empty when it was not sealed here for this city. */
    public static Optional<FormToken> read(String text, String secret, String city) {
        String[] part = text == null || text.length() > 120 ? new String[0] : text.split("\\.");
        if (part.length != 3 || !part[0].matches("[0-9a-z]{1,12}")) {
            return Optional.empty();
        }
        FormToken token = new FormToken(Instant.ofEpochMilli(Long.parseLong(part[0], 36)), part[1]);
        boolean sealed = MessageDigest.isEqual(token.sealed(secret, city).getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
        return sealed ? Optional.of(token) : Optional.empty();
    }

    /** As the form carries it. */
    public String sealed(String secret, String city) {
        String open = Long.toString(issued.toEpochMilli(), 36) + "." + nonce;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return open + "." + BASE64.encodeToString(mac.doFinal(("form/" + city + "/" + open).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The filing key of a content: the same form sent twice is one filing, a form sent again with other words is another. */
    public String keyOf(String content) {
        return Act.hash(nonce + "\n" + content);
    }

    /** Whether it was sent sooner than a person could. */
    public boolean tooFast(Instant now) {
        return issued.plus(SHORTEST).isAfter(now);
    }

    /** Whether it lay open too long. */
    public boolean tooOld(Instant now) {
        return issued.plus(LONGEST).isBefore(now);
    }
}
