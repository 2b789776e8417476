package org.daylight.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A flight recording of the server while it is warmed up or one row runs; -Dprofile=true asks for it. */
final class Profile {

    private final long pid;
    private final Path file;
    private final String name;

    private Profile(long pid, Path file, String name) {
        this.pid = pid;
        this.file = file;
        this.name = name;
    }

    static Profile start(Settings settings, long pid, String name) throws IOException, InterruptedException {
        Profile profile = new Profile(pid, settings.profile() ? settings.work().resolve(name + ".jfr").toAbsolutePath() : null, name);
        profile.jcmd("JFR.configure", "stackdepth=400");
        profile.jcmd("JFR.start", "name=" + name, "settings=profile");
        return profile;
    }

    void stop() throws IOException, InterruptedException {
        jcmd("JFR.stop", "name=" + name, "filename=" + file);
    }

    private void jcmd(String command, String... arguments) throws IOException, InterruptedException {
        if (file == null) {
            return;
        }
        java.util.List<String> words = new java.util.ArrayList<>(java.util.List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command));
        words.addAll(java.util.List.of(arguments));
        new ProcessBuilder(words).inheritIO().start().waitFor();
    }
}
