package org.daylight.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first class of an in-container execution: lays out a folder for the server (the shipped configuration, no application, no
 * data) and starts PostgreSQL if it is PostgreSQL's turn. Does nothing in {@code mvn test} and in the browser's execution.
 */
public class Databases implements LauncherSessionListener {

    private static boolean begun;

    @Override
    public synchronized void launcherSessionOpened(LauncherSession session) {
        String home = System.getProperty("it.home");
        if (home == null || begun) {
            return;
        }
        begun = true;
        try {
            layOut(Path.of(System.getProperty("server.home"), "standalone"), Path.of(home));
            if (System.getProperty("it.database").equals("postgresql")) {
                startPostgreSql();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the configuration of a server into an empty folder, so that it starts without the application. */
    private static void layOut(Path standalone, Path home) throws IOException {
        remove(home);
        Path configuration = home.resolve("standalone/configuration");
        Files.createDirectories(configuration);
        Files.createDirectories(home.resolve("standalone/deployments"));
        try (Stream<Path> files = Files.list(standalone.resolve("configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void startPostgreSql() throws IOException {
        EmbeddedPostgres database = EmbeddedPostgres.builder().setPort(Integer.getInteger("postgresql.port"))
                .setServerConfig("max_connections", "60").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
