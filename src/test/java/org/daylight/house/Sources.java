package org.daylight.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's own files, as text. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path PAGES = Path.of("src/main/webapp");

    private Sources() {
    }

    /** One file: its path with slashes, and what is in it. */
    record Source(String path, String text) {
    }

    /** Every Java file of the product. */
    static List<Source> product() {
        return all(JAVA, ".java");
    }

    /** Every page, template and tag; paths from the web root. */
    static List<Source> pages() {
        return all(PAGES, ".xhtml");
    }

    static boolean exists(String className) {
        return Files.exists(JAVA.resolve(className.replace('.', '/') + ".java"));
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> all(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted()
                    .map(f -> new Source(root.relativize(f).toString().replace('\\', '/'), read(f))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
