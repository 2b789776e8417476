package org.daylight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.filter(t -> lines(t.resolve("comm")).anyMatch(name -> name.matches("C[12] Compiler.*")))
                    .mapToLong(t -> used(t.resolve("stat"), false)).sum();
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
