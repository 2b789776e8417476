package org.daylight.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.daylight.audit.Act;

/** One city's audit chain, continued link by link exactly as {@code audit.AuditLink} does it; ChainOfBenchTest holds the two together. */
public final class Chain {

    private final String city;
    private final MessageDigest sha;
    private long number;
    private String hash;

    public Chain(String city, long number, String hash) {
        this.city = city;
        this.number = number;
        this.hash = hash;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of the next link, which is from now on the last one. */
    public String add(Act act) {
        number++;
        for (String field : new String[] {city, Long.toString(number), act.at().toString(), act.actor(), act.name(), act.subject(),
                act.particulars(), hash}) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        hash = HexFormat.of().formatHex(sha.digest());
        return hash;
    }

    void insert(PreparedStatement link, long id, Act act) throws SQLException {
        String previous = hash;
        add(act);
        Batches.fill(link, id, city, number, act.at(), act.actor(), act.name(), act.subject(), act.particulars(), previous, hash);
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    static Instant millis(Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }
}
