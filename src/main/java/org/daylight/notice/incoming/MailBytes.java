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
}
