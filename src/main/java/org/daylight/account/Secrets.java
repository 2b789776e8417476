package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** Secrets of this install, made at its first start and kept in its database; none is ever in the build. */
@ApplicationScoped
public class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private volatile String install;

    @Inject
    Vault vault;

    /** The secret that receipts and form tokens are made from. It never changes: old receipts must keep opening their cases. */
    public String install() {
        if (install == null) {
            install = vault.get("install");
        }
        return install;
    }

    /** 256 random bits, hexadecimal. */
    public static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** So many random letters and digits of an alphabet of 32 without I, L, O and U: five bits each. */
    static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    }

    /** The stored secrets, each read or made in a transaction of its own. */
    @ApplicationScoped
    static class Vault {

        @PersistenceContext
        EntityManager em;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public String get(String name) {
            InstallationSecret secret = em.find(InstallationSecret.class, name);
            if (secret == null) {
                // on conflict: another thread or node made it a moment ago, and that one stands
                em.createNativeQuery("insert into installation_secret (name, secret_value) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, name).setParameter(2, fresh()).executeUpdate();
                secret = em.find(InstallationSecret.class, name);
            }
            return secret.value();
        }

        /** What is kept under a name, if anything is. */
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public Optional<String> find(String name) {
            return Optional.ofNullable(em.find(InstallationSecret.class, name)).map(InstallationSecret::value);
        }

        /** Keeps a value under a name in place of the one before. */
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void put(String name, String value) {
            em.merge(new InstallationSecret(name, value));
        }
    }
}
