package org.daylight.request;

import org.daylight.audit.Act;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that opens one case: 130 bits in 26 letters and digits that cannot be misread (no I, L, O, U). Kept only as a SHA-256.
 * It is made from the filing's own key and the install's secret, so that a filing sent twice gets the same receipt.
 */
public record ReceiptCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;

    /** The code of a filing. The key must be unguessable. */
    public static ReceiptCode of(String installSecret, String city, String filingKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = mac.doFinal(("receipt/" + city + "/" + filingKey).getBytes(StandardCharsets.UTF_8));
            return new ReceiptCode(letters(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody typed: case, blanks and dashes do not matter; I and L read as 1, O as 0. */
    public static ReceiptCode typed(String text) {
        String clean = text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "")
                .replace('I', '1').replace('L', '1').replace('O', '0');
        return new ReceiptCode(clean.length() > 64 ? "" : clean);
    }

    /** In groups, as printed on the receipt. */
    public String inGroups() {
        return text.replaceAll("(.{5})(?=.)", "$1-");
    }

    /** What is stored. */
    public String hash() {
        return Act.hash(text);
    }

    /** Compares in constant time. */
    public boolean matches(String storedHash) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII), storedHash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String letters(byte[] bytes) {
        StringBuilder out = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int bit = i * 5;
            int two = (bytes[bit / 8] & 0xff) << 8 | bytes[bit / 8 + 1] & 0xff;
            out.append(ALPHABET.charAt(two >> (11 - bit % 8) & 31));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return "ReceiptCode[secret]";
    }
}
