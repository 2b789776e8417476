package org.daylight.request;

import org.daylight.audit.Act;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that opens one case: 130 bits in 26 letters and digits that cannot be misread (no I, L, O, U). Kept only as a SHA-256.
 * It is made from the filing's own key and the install's secret, so that a filing sent twice gets the same receipt. Who has lost it, or never
 * had one, may be mailed another that is made of the case and a day, and opens it on that day and the next; nothing of it is stored.
 */
public record ReceiptCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    /** What is sealed begins with one of these, so that no filing's key, which its sender may choose, makes a code that is mailed. */
    private static final String OF_FILING = "receipt/";
    private static final String OF_DAY = "mailed/";

    /** The code of a filing. The key must be unguessable. */
    public static ReceiptCode of(String installSecret, String city, String filingKey) {
        return sealed(installSecret, OF_FILING + city + "/" + filingKey);
    }

    /** The code that may be mailed to the requester on that local day of the city. */
    public static ReceiptCode mailed(String installSecret, RecordsRequest request, LocalDate day) {
        return mailed(installSecret, request.city(), request.number(), request.codeHash(), day);
    }

    /** No part has a stroke in it, so no two cases have one text to seal. */
    static ReceiptCode mailed(String installSecret, String city, String number, String codeHash, LocalDate day) {
        return sealed(installSecret, OF_DAY + city + "/" + number + "/" + codeHash + "/" + day);
    }

    private static ReceiptCode sealed(String installSecret, String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new ReceiptCode(letters(mac.doFinal(what.getBytes(StandardCharsets.UTF_8))));
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

    /** Whether it opens the case on that local day: the receipt's own code, or one mailed that day or the day before. Compares in constant time. */
    boolean opens(RecordsRequest request, String installSecret, LocalDate today) {
        return matches(request.codeHash()) | matches(mailed(installSecret, request, today).hash())
                | matches(mailed(installSecret, request, today.minusDays(1)).hash());
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
