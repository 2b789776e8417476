package org.daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The shipped server, started as an operator starts it: bin/standalone.sh in production, with its own memory settings. */
final class Server implements AutoCloseable {

    private static final long PATIENCE_MS = 600_000;

    private final Process shell;
    private final Path log;
    private final int port;
    private long firstPageMs;

    private Server(Process shell, Path log, int port) {
        this.shell = shell;
        this.log = log;
        this.port = port;
    }

    /** Starts it and waits for the first page of a city. */
    static Server start(Settings settings, Path home, Map<String, String> database) throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path log = home.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(settings.server().resolve("bin/standalone.sh").toString(),
                "-Djboss.socket.binding.port-offset=" + settings.offset());
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_OPTS");
        environment.keySet().removeIf(name -> name.startsWith("DAYLIGHT_"));
        environment.putAll(Map.of("DAYLIGHT_HOME", home.toAbsolutePath().toString(), "DAYLIGHT_MODE", "production", "DAYLIGHT_BEHIND_PROXY", "true"));
        environment.putAll(database);
        long began = System.nanoTime();
        Server server = new Server(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log, settings.port());
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        server.awaitFirstPage(began);
        return server;
    }

    private void awaitFirstPage(long began) throws InterruptedException, IOException {
        while (System.nanoTime() - began < PATIENCE_MS * 1_000_000) {
            try (Http http = new Http(port)) {
                if (http.get("/tustin", null).status() == 200) {
                    firstPageMs = (System.nanoTime() - began) / 1_000_000;
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            if (!shell.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        stop();
        throw new IllegalStateException("the server did not start; see " + log);
    }

    /** From the first line of standalone.sh to the first page, in milliseconds. */
    long firstPageMs() {
        return firstPageMs;
    }

    /** The Java process, which standalone.sh has started. */
    long pid() {
        return shell.descendants().filter(p -> p.info().command().orElse("").endsWith("java")).findFirst().orElseThrow().pid();
    }

    /** Waits for a line of the log; says whether it came. */
    boolean says(String words, long patienceMs) throws IOException, InterruptedException {
        for (long waited = 0; waited < patienceMs; waited += 200) {
            if (Files.readString(log).contains(words)) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    /** Waits until the server has hardly used the processor for a second: background work is done. */
    void awaitQuiet() throws InterruptedException {
        long pid = pid();
        for (int i = 0; i < 1200; i++) {
            long before = Cpu.familyMs(pid);
            Thread.sleep(1000);
            if (Cpu.familyMs(pid) - before <= 50) {
                return;
            }
        }
    }

    private void stop() {
        List<ProcessHandle> all = Stream.concat(shell.descendants(), Stream.of(shell.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                one.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}
