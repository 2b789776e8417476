package org.daylight.web.packet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.notice.Paper;

/**
 * The folder of one packet while it is made and handed out: its page pictures, what the setter keeps beside the heap, and the PDF. Everything in
 * it goes when it is closed, whether the packet came about or not. It lies in the system's temporary folder, readable by the server's user alone.
 */
final class PacketTray implements Paper.Shelf, AutoCloseable {

    static final String NAME = "daylight-packet";

    private final Path folder;
    private int pictures;

    private PacketTray(Path folder) {
        this.folder = folder;
    }

    static PacketTray make() throws IOException {
        return new PacketTray(Files.createTempDirectory(NAME));
    }

    /** Where the PDF is. */
    Path pdf() {
        return folder.resolve("whole.pdf");
    }

    /** Keeps a picture; says its address. */
    String keep(byte[] jpeg) {
        try {
            Files.write(place(++pictures), jpeg);
            return Paper.PICTURE + pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public InputStream picture(String name) throws IOException {
        return Files.newInputStream(place(Integer.parseInt(name)));
    }

    private Path place(int number) {
        return folder.resolve(number + ".jpg");
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
