package org.daylight.notice.incoming;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.daylight.request.RequestNumber;

/**
 * What makes a reply's address good for one case: its number and 80 bits of a keyed hash over city and number, in sixteen letters and
 * digits that cannot be misread. It says that the letter was ours; who answers is told by the sender's address. All in lower case, since
 * mail programs keep no case.
 */
public record ReplyToken(String text) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;

    /** The token of a case. */
    static ReplyToken of(String installSecret, String city, String number) {
        return new ReplyToken(number.toLowerCase(Locale.ROOT) + "-" + seal(installSecret, city, number));
    }

    /** The number of the case, if the token was made here for a case of that city. Compares in constant time. */
    Optional<String> number(String installSecret, String city) {
        int dash = text.lastIndexOf('-');
        String number = dash < 0 ? "" : text.substring(0, dash).toUpperCase(Locale.ROOT);
        if (!RequestNumber.isValid(number)) {
            return Optional.empty();
        }
        byte[] right = seal(installSecret, city, number).getBytes(StandardCharsets.US_ASCII);
        byte[] given = text.substring(dash + 1).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, given) ? Optional.of(number) : Optional.empty();
    }

    private static String seal(String installSecret, String city, String number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = mac.doFinal(("reply/" + city + "/" + number).getBytes(StandardCharsets.UTF_8));
            StringBuilder out = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH; i++) { // five bits of each byte
                out.append(ALPHABET.charAt(bytes[i] & 31));
            }
            return out.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ReplyToken[secret]";
    }
}
