package org.daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Fills, starts, drives, reports: one database after the other. */
public final class Bench {

    private static final int[] AT_ONCE = {1, 8, 32};
    private static final int WARMING = 4;

    private static final long PATIENCE_MS = 3_600_000;
    private static final int ROUNDS = 60;
    private static final double WARM = 0.04;

    /** How many requests make a round of warming up, and how many measure a row at each concurrency. */
    private static final Map<String, int[]> COUNTS = Map.of("queue", new int[] {500, 500, 1000, 1500}, "case", new int[] {500, 500, 1000, 1500},
            "search", new int[] {500, 500, 1000, 1500}, "form", new int[] {1000, 800, 1600, 2400},
            "file", new int[] {300, 400, 800, 1200}, "act", new int[] {200, 400, 800, 1200});

    private final Settings settings;
    private final Report report;

    private Bench(Settings settings) {
        this.settings = settings;
        this.report = new Report(settings.docs());
    }

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.fromProperties();
        if (!Files.isExecutable(settings.server().resolve("bin/standalone.sh"))) {
            throw new IllegalStateException("no server in " + settings.server() + "; mvn package makes it");
        }
        Bench bench = new Bench(settings);
        for (String database : settings.databases()) {
            bench.measure(database);
            bench.report.write();
        }
    }

    private void measure(String kind) throws Exception {
        Path home = settings.work().resolve(kind + "-" + settings.cases());
        boolean filled = settings.reuse() && Files.exists(home.resolve("filled"));
        if (!filled) {
            clear(home);
            clear(home.resolveSibling(home.getFileName() + "-postgresql"));
        }
        try (Database database = Database.open(kind, settings, home)) {
            if (!filled) {
                fill(database, home);
            }
            Rows rows = new Rows(settings);
            try (Connection connection = database.connect()) {
                rows.look(connection);
            }
            String described = database.described();
            try (Server server = Server.start(settings, home, database.environment())) {
                drive(database, server, rows);
                report.server(kind, settings.cases(), described, server.firstPageMs(), Cpu.residentMb(server.pid()),
                        database.pid() == 0 ? 0 : Cpu.familyMb(database.pid()));
            }
        }
    }

    /** The product makes its schema and its cities, then its word index; the cases come in between. */
    private void fill(Database database, Path home) throws Exception {
        Server.start(settings, home, database.environment()).close();
        try (Connection connection = database.connect()) {
            new Fill(connection, settings).run();
        }
        clear(home.resolve("index"));
        long began = System.nanoTime();
        try (Server server = Server.start(settings, home, database.environment())) {
            if (!server.says("the word index is whole again", PATIENCE_MS)) {
                throw new IllegalStateException("the word index was not made; see the log in " + home);
            }
            System.out.printf("word index ready after %d s%n", (System.nanoTime() - began) / 1_000_000_000);
        }
        Files.createFile(home.resolve("filled"));
    }

    private void drive(Database database, Server server, Rows rows) throws Exception {
        long pid = server.pid();
        Load load = new Load(settings.port(), () -> Cpu.familyMs(pid) + (database.pid() == 0 ? 0 : Cpu.familyMs(database.pid())));
        // begun before warming up and ended last, since beginning the first makes the server compile much of its code anew
        Profile whole = Profile.start(settings, pid, database.kind() + "-whole");
        rows.signIn();
        for (String row : settings.rows()) {
            rows.prove(row);
            warm(row, rows, load, pid);
        }
        server.awaitQuiet();
        for (String row : settings.rows()) {
            Profile profile = Profile.start(settings, pid, database.kind() + "-" + row);
            for (int i = 0; i < AT_ONCE.length; i++) {
                int count = bounded(row, COUNTS.get(row)[i + 1], rows);
                List<byte[]> requests = rows.prepare(row, count);
                Map<Cpu.Kind, Long> before = Cpu.kindsMs(pid);
                Load.Measured measured = load.run(requests, AT_ONCE[i], rows.check(row));
                report.spent(row, database.kind(), settings.cases(), AT_ONCE[i], measured, before, Cpu.kindsMs(pid));
                report.measured(row, database.kind(), settings.cases(), AT_ONCE[i], measured);
            }
            profile.stop();
        }
        whole.stop();
    }

    /** Until the server's compilers have next to nothing to do any more. */
    private void warm(String row, Rows rows, Load load, long pid) throws Exception {
        StringBuilder told = new StringBuilder("warming " + row + ", CPU ms a request (compilers' part):");
        for (int round = 0; round < ROUNDS; round++) {
            long compilers = Cpu.compilersMs(pid);
            Load.Measured measured = load.run(rows.prepare(row, bounded(row, COUNTS.get(row)[0], rows)), WARMING, rows.check(row));
            double part = (Cpu.compilersMs(pid) - compilers) / Math.max(1, measured.cpu() * measured.requests());
            told.append(String.format(Locale.ROOT, " %.1f (%.0f %%)", measured.cpu(), 100 * part));
            if (part < WARM) {
                break;
            }
        }
        System.out.println(told);
    }

    private int bounded(String row, int count, Rows rows) {
        int wanted = settings.times(count);
        return row.equals("act") ? Math.max(1, Math.min(wanted, rows.left() / 4)) : wanted;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
