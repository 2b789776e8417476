package org.daylight.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * Where the cases are: an H2 file in the server's own process, or a PostgreSQL beside it.
 *
 * @param kind     "h2" or "postgresql"
 * @param url      JDBC URL
 * @param postgres the one that was started for this; null for H2 and for a PostgreSQL that was there
 * @param pid      of the postmaster; 0 when there is none or it is not ours to see
 */
record Database(String kind, String url, String user, EmbeddedPostgres postgres, long pid) implements AutoCloseable {

    static Database open(String kind, Settings settings, Path home) throws IOException {
        if (kind.equals("h2")) {
            return new Database(kind, "jdbc:h2:file:" + home.toAbsolutePath() + "/db/daylight;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000", "sa", null, 0);
        }
        if (settings.url() != null) {
            return new Database(kind, settings.url(), System.getProperty("db.user", "postgres"), null, Long.getLong("db.pid", 0));
        }
        Path data = home.resolveSibling(home.getFileName() + "-postgresql").toAbsolutePath();
        Files.createDirectories(data.getParent());
        // as a city would run it: every commit on the disk before it is answered
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on").start();
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        return new Database(kind, postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""), "postgres", postgres, pid);
    }

    /** What the server must be told. */
    Map<String, String> environment() {
        return kind.equals("h2") ? Map.of() : Map.of("DAYLIGHT_DB_URL", url, "DAYLIGHT_DB_USER", user, "DAYLIGHT_DB_PASSWORD", password());
    }

    /** A connection for filling; on H2 only while no server runs. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(kind.equals("h2") ? url : url + "?reWriteBatchedInserts=true", user, password());
    }

    private String password() {
        String said = System.getProperty("db.password", "");
        return kind.equals("h2") ? "sa" : said.isEmpty() ? "postgres" : said;
    }

    /** In words, for the report. */
    String described() throws SQLException {
        try (Connection connection = connect()) {
            String name = connection.getMetaData().getDatabaseProductName() + " " + connection.getMetaData().getDatabaseProductVersion();
            if (kind.equals("h2")) {
                return name + ", embedded, WRITE_DELAY=0";
            }
            return name + ", fsync " + show(connection, "fsync") + ", synchronous_commit " + show(connection, "synchronous_commit")
                    + ", shared_buffers " + show(connection, "shared_buffers");
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
