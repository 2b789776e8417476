package org.daylight.notice.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes characters of the bytes of a mail, also where the mail says the wrong thing about them or nothing. */
final class MailBytes {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_HEAD = 200_000;

    private MailBytes() {
    }

    /** At most a million bytes of it, in the charset it says if those bytes can be read so, else in UTF-8, else as Windows wrote in the West. */
    static String text(InputStream content, String saidCharset) throws IOException {
        byte[] bytes;
        try (content) {
            bytes = content.readNBytes(LONGEST);
        }
        for (Charset one : new Charset[] {charset(saidCharset), StandardCharsets.UTF_8}) {
            for (int cut = 0; one != null && cut <= (bytes.length < LONGEST ? 0 : 3); cut++) { // perhaps cut in the middle of a character
                String text = strictly(ByteBuffer.wrap(bytes, 0, bytes.length - cut), one);
                if (text != null) {
                    return text;
                }
            }
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    private static String strictly(ByteBuffer bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** US-ASCII says nothing: whoever means it writes UTF-8 as well. */
    private static Charset charset(String name) {
        try {
            String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
            return plain.isEmpty() || plain.equals("us-ascii") || plain.equals("ascii") ? null : Charset.forName(plain);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Where the empty line ends the head; the beginning, where there is none. */
    static int endOfHead(byte[] mail) {
        String text = new String(mail, 0, Math.min(mail.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        int crlf = text.indexOf("\r\n\r\n");
        int lf = text.indexOf("\n\n");
        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : 0;
    }

    /** How many lines begin with two dashes, as the border of a part does. */
    static int borders(byte[] mail) {
        int borders = 0;
        for (int i = 2; i < mail.length; i++) {
            borders += mail[i] == '-' && mail[i - 1] == '-' && mail[i - 2] == '\n' ? 1 : 0;
        }
        return borders;
    }
}
