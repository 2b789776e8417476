package org.daylight.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.law.Refused;

/** Passwords: 8 to 128 characters of any kind, none of the commonest; kept as the server's PBKDF2 (HMAC-SHA-512, 210,000 rounds). */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    @Inject
    Pbkdf2PasswordHash hash;

    private Set<String> common;
    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        common = commonest();
        nobody = hash.generate("nobody".toCharArray());
    }

    /** The stored form of a new password. Refuses one too short, too long or too common, under the given field. */
    public String store(String field, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refused.on(field, "input.password.length", SHORTEST, LONGEST);
        }
        if (common.contains(password.toLowerCase(Locale.ROOT))) {
            throw Refused.on(field, "input.password.common");
        }
        return hash.generate(password.toCharArray());
    }

    /** A first password: 60 random bits in three groups of letters and digits that nobody takes for each other. */
    static String first() {
        return Secrets.letters(12).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Whether the password is the stored one. Takes as long when nothing is stored. */
    boolean fits(String password, String stored) {
        boolean right = hash.verify(password.toCharArray(), stored == null ? nobody : stored);
        return right && stored != null;
    }

    private static Set<String> commonest() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
