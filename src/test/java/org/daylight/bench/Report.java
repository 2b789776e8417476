package org.daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes docs/benchmarks.csv and docs/benchmarks.md; keeps the lines of databases and sizes that this run did not measure. */
final class Report {

    private static final String HEADER = "row,database,cases,concurrency,p50_ms,p95_ms,p99_ms,rps,cpu_ms";
    private static final Map<String, Double> TARGETS = Map.of("queue", 8.0, "case", 5.5, "search", 7.0, "file", 2.0, "act", 2.5, "form", 1.1);
    private static final int USUAL = 100_000;
    private static final int SHOWN = 8;

    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> spent = new ArrayList<>();

    Report(Path folder) {
        this.folder = folder;
    }

    void measured(String row, String database, int cases, int atOnce, Load.Measured m) {
        String line = String.format(Locale.ROOT, "%s,%s,%d,%d,%.2f,%.2f,%.2f,%.0f,%.2f", row, database, cases, atOnce, m.p50(), m.p95(), m.p99(), m.perSecond(), m.cpu());
        System.out.println(line);
        lines.add(line);
    }

    /** One line of the table of where the time goes, at the middle concurrency; what the server did not use, the database did. */
    void spent(String row, String database, int cases, int atOnce, Load.Measured m, Map<Cpu.Kind, Long> before, Map<Cpu.Kind, Long> after) {
        if (atOnce != SHOWN) {
            return;
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "| %s | %s | %d cases", row, database, cases));
        double rest = m.cpu();
        for (Cpu.Kind kind : Cpu.Kind.values()) {
            double each = (after.getOrDefault(kind, 0L) - before.getOrDefault(kind, 0L)) / (double) m.requests();
            rest -= each;
            line.append(String.format(Locale.ROOT, " | %.2f", each));
        }
        spent.add(line.append(String.format(Locale.ROOT, " | %.2f |", Math.max(0, rest))).toString());
        System.out.println(spent.get(spent.size() - 1));
    }

    /** One line of the table of servers. */
    void server(String database, int cases, String described, long firstPageMs, long residentMb, long databaseMb) {
        facts.add(String.format(Locale.ROOT, "| %s | %,d | %.1f s | %d MB | %s | %s |", database, cases, firstPageMs / 1000.0, residentMb,
                databaseMb == 0 ? "in the server" : databaseMb + " MB", described));
        System.out.println(facts.get(facts.size() - 1));
    }

    void write() throws IOException {
        Path csv = folder.resolve("benchmarks.csv");
        Path page = folder.resolve("benchmarks.md");
        List<String> all = merged(csv, lines, ",", 4);
        List<String> servers = merged(page, facts, " \\| ", 2);
        servers.removeIf(l -> !l.matches("\\| (h2|postgresql) \\|.*\\|.* s \\|.*MB.*"));
        List<String> times = merged(page, spent, " \\| ", 3);
        times.removeIf(l -> !l.matches("\\| \\w+ \\| (h2|postgresql) \\| \\d+ cases \\|.*"));
        all.removeIf(l -> l.startsWith("row,"));
        all.sort(java.util.Comparator.comparing((String l) -> field(l, 1)).thenComparing(l -> Integer.valueOf(field(l, 2)))
                .thenComparing(l -> List.of("queue", "case", "search", "file", "act", "form").indexOf(field(l, 0)))
                .thenComparing(l -> Integer.valueOf(field(l, 3))));
        Files.writeString(csv, HEADER + "\n" + String.join("\n", all) + "\n");
        Files.writeString(page, text(all, servers, times));
    }

    /** The old lines whose first fields no new line has, and the new ones. */
    private static List<String> merged(Path file, List<String> fresh, String gap, int fields) throws IOException {
        List<String> kept = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        List<String> keys = fresh.stream().map(l -> key(l, gap, fields)).toList();
        kept.removeIf(l -> keys.contains(key(l, gap, fields)));
        kept.addAll(fresh);
        return kept;
    }

    private static String key(String line, String gap, int fields) {
        return String.join(" ", List.of(line.split(gap)).subList(0, Math.min(fields, line.split(gap).length)));
    }

    private static String field(String line, int number) {
        return line.split(",")[number];
    }

    private static String text(List<String> all, List<String> servers, List<String> times) {
        StringBuilder out = new StringBuilder("# Benchmarks\n\nWritten by `mvn -Pbench`; what is measured and how: [benchmarks-how.md](benchmarks-how.md). "
                + "The figures are also in [benchmarks.csv](benchmarks.csv).\n\n**CPU** is processor time of server plus database per request, "
                + "the honest measure on a machine with other work; latency and throughput depend on what else runs.\n\n## Servers\n\n"
                + "| database | cases | start to first page | server resident after the run | database memory | which |\n|---|--:|--:|--:|--:|---|\n");
        servers.stream().distinct().forEach(l -> out.append(l).append('\n'));
        out.append("\n## CPU per request against the target\n\nThe least over the three concurrencies and the most; the target is judged by the most.\n\n"
                + "| row | database | cases | CPU ms, least to most | target ms | |\n|---|---|--:|--:|--:|---|\n");
        all.stream().map(l -> field(l, 0) + "," + field(l, 1) + "," + field(l, 2)).distinct().forEach(k -> out.append(judged(k, all)));
        out.append("\n## Where the time goes\n\nCPU ms a request with eight at once, by the threads that used it: those that make pages and act (Faces, Hibernate, and the embedded "
                + "database), those that read and write connections, the just-in-time compilers still at work, collecting garbage, the rest of the server "
                + "(the word index, timers), and a database in a process of its own.\n\n"
                + "| row | database | | pages | connections | compilers | memory | rest | database |\n|---|---|---|--:|--:|--:|--:|--:|--:|\n");
        times.stream().sorted(java.util.Comparator.comparing((String l) -> l.split(" \\| ")[1])).forEach(l -> out.append(l).append('\n'));
        out.append("\n## All figures\n\n| row | database | cases | at once | p50 ms | p95 ms | p99 ms | requests/s | CPU ms |\n|---|---|--:|--:|--:|--:|--:|--:|--:|\n");
        all.forEach(l -> out.append("| ").append(l.replace(",", " | ")).append(" |\n"));
        return out.toString();
    }

    private static String judged(String key, List<String> all) {
        double[] cpu = all.stream().filter(l -> l.startsWith(key + ",")).mapToDouble(l -> Double.parseDouble(field(l, 8))).sorted().toArray();
        double target = TARGETS.get(field(key, 0)) * (Integer.parseInt(field(key, 2)) > USUAL ? 1.3 : 1);
        double most = cpu[cpu.length - 1];
        return String.format(Locale.ROOT, "| %s | %.2f to %.2f | %.2f | %s |%n", key.replace(",", " | "), cpu[0], most, target,
                most <= target ? "met" : String.format(Locale.ROOT, "%.1f times the target", most / target));
    }
}
