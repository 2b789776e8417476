package org.daylight.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Puts cases into a database that has the product's schema and cities and nothing else: the same rows for the same seed and day.
 * One case in eight is open and was filed within forty days; the others were filed over five years and are closed.
 */
final class Fill {

    static final String PASSWORD = "benchmark-only";
    static final int CLERKS = 8;

    private static final String[] NAMES = {"Rosa Delgado", "Ana Ruiz", "Tom Becker", "Linh Vo", "Dara Singh", "Kim Alvarez", "Joe Park", "Eve Stone"};
    private static final double OPEN = 0.125;

    private final Connection connection;
    private final Settings settings;
    private final Random chance;
    private final Instant now;
    private long lastId;

    Fill(Connection connection, Settings settings) throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.chance = new Random(settings.seed());
        this.now = settings.today().atTime(12, 0).atZone(Place.ZONE).toInstant();
        connection.setAutoCommit(false);
    }

    void run() throws SQLException {
        long start = System.nanoTime();
        lastId = number("select next value for id_seq", "select nextval('id_seq')") + 10_000;
        List<Place> places = Place.all(connection);
        for (Place place : places) {
            hire(place);
            fill(place, settings.cases() / places.size());
        }
        connection.createStatement().execute("alter sequence id_seq restart with " + (lastId + 10_000));
        connection.commit();
        connection.setAutoCommit(true);
        connection.createStatement().execute("analyze");
        System.out.printf("filled %d cases in %d s%n", settings.cases(), (System.nanoTime() - start) / 1_000_000_000);
    }

    private void hire(Place place) throws SQLException {
        String hash = stored();
        try (Batches batches = new Batches(connection)) {
            PreparedStatement person = batches.table("person", "id city sign_in_name name title role department password_hash stamp active version");
            for (int i = 0; i < CLERKS; i++) {
                Place.Clerk clerk = new Place.Clerk(nextId(), NAMES[i], signInName(place.slug, i));
                place.clerks.add(clerk);
                Batches.fill(person, clerk.id(), place.slug, clerk.signInName(), clerk.name(), Place.Clerk.TITLE, "CLERK",
                        place.departments.get(0), hash, "stamp-" + clerk.id(), true, 0);
            }
        }
    }

    static String signInName(String city, int number) {
        return "bench" + number + "@" + city + ".example";
    }

    private void fill(Place place, int cases) throws SQLException {
        Chain chain = chain(place.slug);
        Map<Integer, Integer> numbers = new HashMap<>();
        try (Batches batches = new Batches(connection)) {
            CaseRows rows = new CaseRows(batches, place, chain, this::nextId, chance, now);
            for (long moment : moments(cases)) {
                Instant filed = Instant.ofEpochMilli(Math.abs(moment));
                int year = filed.atZone(Place.ZONE).getYear();
                int count = numbers.merge(year, 1, Integer::sum);
                rows.write("%s-%d-%06d".formatted(place.prefix, year, count), filed, moment < 0);
                batches.caseDone();
            }
        }
        try (Batches batches = new Batches(connection)) {
            PreparedStatement counter = batches.table("number_counter", "series last_number");
            for (Map.Entry<Integer, Integer> year : numbers.entrySet()) {
                Batches.fill(counter, place.slug + "/" + year.getKey(), year.getValue());
            }
        }
        try (PreparedStatement head = connection.prepareStatement("update audit_head set number = ?, hash = ?, version = version + 1 where city = ?")) {
            Batches.fill(head, chain.number(), chain.hash(), place.slug);
            head.executeBatch();
        }
        connection.commit();
    }

    /** When the cases were filed, oldest first; negative: still open. */
    private long[] moments(int cases) {
        long end = now.toEpochMilli() - 60_000;
        long[] filed = new long[cases];
        for (int i = 0; i < cases; i++) {
            boolean open = i < cases * OPEN;
            long span = open ? Duration.ofDays(40).toMillis() : Duration.ofDays(5 * 365).toMillis();
            long moment = end - (long) (chance.nextDouble() * span);
            filed[i] = open ? -moment : moment - Duration.ofDays(4).toMillis();
        }
        return Arrays.stream(filed).boxed().sorted((a, b) -> Long.compare(Math.abs(a), Math.abs(b))).mapToLong(Long::longValue).toArray();
    }

    private Chain chain(String city) throws SQLException {
        Chain[] chain = new Chain[1];
        Place.rows(connection, "select number, hash from audit_head where city = ?", city,
                r -> chain[0] = new Chain(city, r.getLong(1), r.getString(2)));
        return chain[0];
    }

    private long nextId() {
        return ++lastId;
    }

    private long number(String... spellings) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (ResultSet row = connection.createStatement().executeQuery(spellings[h2 ? 0 : 1])) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The password as the product stores it (account.Passwords). */
    private static String stored() {
        try {
            byte[] salt = "thirty-two bytes of common salt!".getBytes(StandardCharsets.UTF_8);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 210_000, 512)).getEncoded();
            Base64.Encoder encoder = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:210000:" + encoder.encodeToString(salt) + ":" + encoder.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
