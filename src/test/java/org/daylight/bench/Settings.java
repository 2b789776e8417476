package org.daylight.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be measured, from system properties.
 *
 * @param cases     cases over all cities
 * @param databases "h2", "postgresql" or both
 * @param url       JDBC URL of a PostgreSQL database to use, empty and for this alone; null: one is started from embedded binaries
 * @param server    the shipped server's folder
 * @param work      where databases, logs and profiles go
 * @param docs      where the report goes
 * @param offset    added to the server's ports
 * @param reuse     whether a database filled by an earlier run is taken as it is
 * @param profile   whether a flight recording is made of each row
 * @param scale     multiplies the numbers of requests
 * @param rows      the rows to measure
 * @param seed      of everything that looks like chance
 * @param today     the day around which cases are due
 */
record Settings(int cases, List<String> databases, String url, Path server, Path work, Path docs, int offset, boolean reuse,
        boolean profile, double scale, List<String> rows, long seed, LocalDate today) {

    static Settings fromProperties() {
        return new Settings(Integer.getInteger("cases", 100_000), list("databases", "h2,postgresql"), text("db.url", null),
                Path.of(text("server.home", "target/server")), Path.of(text("work", "target/bench")), Path.of(text("docs", "docs")),
                Integer.getInteger("offset", 600), Boolean.getBoolean("reuse"), Boolean.getBoolean("profile"),
                Double.parseDouble(text("scale", "1")), list("rows", "queue,case,search,form,file,act"), Long.getLong("seed", 20260101L),
                LocalDate.now());
    }

    int port() {
        return 8080 + offset;
    }

    int times(int requests) {
        return Math.max(1, (int) (requests * scale));
    }

    private static String text(String name, String otherwise) {
        String said = System.getProperty(name);
        return said == null || said.isBlank() ? otherwise : said;
    }

    private static List<String> list(String name, String otherwise) {
        return List.of(text(name, otherwise).split(","));
    }
}
