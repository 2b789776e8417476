package org.daylight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads /proc: how much processor time and memory a process has used. Linux only. */
final class Cpu {

    /** The kernel counts in hundredths of a second on every platform this runs on (USER_HZ). */
    private static final long TICK_MS = 10;

    private Cpu() {
    }

    /** User and system milliseconds of a process and of the children it has buried, and of its living children. */
    static long familyMs(long pid) {
        long own = own(pid, true);
        return own + children(pid).map(child -> own(child, true)).sum();
    }

    /** Milliseconds that the compilers of a Java process have used: while they work, a server is not warm. */
    static long compilersMs(long pid) {
        return kindsMs(pid).getOrDefault(Kind.COMPILERS, 0L);
    }

    /** What a thread of the server is there for, by the beginning of its name as the kernel keeps it (15 characters). */
    enum Kind {
        PAGES("default task"), CONNECTIONS("default I/O"), COMPILERS("C[12] Compiler"), MEMORY("VM Thread|GC |G1 "), REST("");

        private final Pattern names;

        Kind(String names) {
            this.names = Pattern.compile("(" + names + ").*");
        }

        private static Kind of(String thread) {
            return Stream.of(values()).filter(kind -> kind.names.matcher(thread).matches()).findFirst().orElse(REST);
        }
    }

    /** Milliseconds that the threads of a Java process have used, by what they are there for. */
    static Map<Kind, Long> kindsMs(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.collect(Collectors.groupingBy(t -> Kind.of(lines(t.resolve("comm")).findFirst().orElse("")), () -> new EnumMap<>(Kind.class),
                    Collectors.summingLong(t -> used(t.resolve("stat"), false))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident memory of a process, in MB. */
    static long residentMb(long pid) {
        return lines(Path.of("/proc/" + pid + "/status")).filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }

    /** Resident memory of a process and its children, shared pages counted once each way (PSS where the kernel tells). */
    static long familyMb(long pid) {
        return Stream.concat(Stream.of(pid), children(pid).boxed()).mapToLong(Cpu::proportionalMb).sum();
    }

    private static long proportionalMb(long pid) {
        return lines(Path.of("/proc/" + pid + "/smaps_rollup")).filter(l -> l.startsWith("Pss:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElseGet(() -> residentMb(pid));
    }

    private static java.util.stream.LongStream children(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::children).orElse(Stream.empty()).mapToLong(ProcessHandle::pid);
    }

    private static long own(long pid, boolean buried) {
        return used(Path.of("/proc/" + pid + "/stat"), buried);
    }

    private static long used(Path file, boolean buried) {
        Optional<String> stat = lines(file).findFirst();
        if (stat.isEmpty()) {
            return 0;
        }
        // fields after the name in brackets, which may hold blanks: state is the first of them and the third of all
        String[] field = stat.get().substring(stat.get().lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(field[11]) + Long.parseLong(field[12]);
        return TICK_MS * (buried ? ticks + Long.parseLong(field[13]) + Long.parseLong(field[14]) : ticks);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (java.nio.file.NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No such process")) {
                return Stream.empty();
            }
            throw new UncheckedIOException(e);
        }
    }
}
