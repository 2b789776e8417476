package org.daylight.server;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The server as {@code mvn package} leaves it, in a process of its own, with free ports and an empty folder; its settings are the environment's. */
public final class ShippedServer {

    private static final int PATIENCE_SECONDS = 240;

    private final Path home;
    private final Path log;
    private final Map<String, String> settings;
    private final List<String> arguments;
    private final int[] ports = new int[3];
    private Process process;

    /**
     * @param home      its folder, emptied here: DAYLIGHT_HOME, log and configuration
     * @param settings  environment variables of the operator's
     * @param arguments of the start script
     */
    public ShippedServer(Path home, Map<String, String> settings, String... arguments) throws IOException {
        this.home = home;
        this.log = home.resolve("server.log");
        this.settings = settings;
        this.arguments = List.of(arguments);
        findPorts();
        empty(home);
        copyStandalone(Path.of(System.getProperty("server.home"), "standalone"), home.resolve("standalone"));
    }

    /** Starts it and waits for its first page. */
    public void start() {
        try {
            process = command().start();
            await();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://localhost:" + ports[0];
    }

    public int port() {
        return ports[0];
    }

    /** What it wrote to its log so far. */
    public String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** Stops it as an operator does. */
    public void stop() {
        end(false);
    }

    /** Stops it as a power cut does. */
    public void kill() {
        end(true);
    }

    private void end(boolean byForce) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(byForce ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
        all.forEach(handle -> handle.onExit().join());
    }

    private ProcessBuilder command() {
        boolean windows = File.separatorChar == '\\';
        Path script = Path.of(System.getProperty("server.home"), "bin", windows ? "standalone.bat" : "standalone.sh");
        ProcessBuilder command = new ProcessBuilder(script.toString(), "-Djboss.server.base.dir=" + home.resolve("standalone"),
                "-Djboss.http.port=" + ports[0], "-Djboss.https.port=" + ports[1], "-Djboss.management.http.port=" + ports[2]);
        command.command().addAll(arguments);
        Map<String, String> environment = command.environment();
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        environment.remove("JAVA_OPTS");
        environment.keySet().removeIf(name -> name.startsWith("DAYLIGHT_"));
        environment.put("DAYLIGHT_HOME", home.resolve("home").toString());
        environment.putAll(settings);
        return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void await() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest first = HttpRequest.newBuilder(URI.create(url() + "/")).build();
        for (int i = 0; i < PATIENCE_SECONDS * 4 && process.isAlive(); i++) {
            try {
                if (client.send(first, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("the shipped server did not answer; " + log + " says:\n" + tail());
    }

    private void findPorts() throws IOException {
        ServerSocket[] held = new ServerSocket[ports.length];
        for (int i = 0; i < ports.length; i++) {
            held[i] = new ServerSocket(0);
            ports[i] = held[i].getLocalPort();
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
    }

    private String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private static void copyStandalone(Path from, Path to) throws IOException {
        for (String folder : List.of("configuration", "deployments")) {
            Files.createDirectories(to.resolve(folder));
            try (Stream<Path> files = Files.list(from.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, to.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
