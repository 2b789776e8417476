package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The bytes of files, on disk under {@code ${DAYLIGHT_HOME:-~/.daylight}/files/<city>/<xx>/<name>}. Names are random and its own; no typed
 * word is ever part of a path. A file is written beside its place, forced to disk and moved there in one step, so that a name
 * which was given out always stands for the whole content. No file is held in memory.
 */
@ApplicationScoped
public class FileStore {

    /** What was kept: its name here, its bytes, their SHA-256 in hexadecimal, and what was seen of the content. */
    record Kept(String name, long size, String sha256, Glance glance) {
    }

    /** The content is longer than allowed; nothing was kept. */
    static final class TooLong extends IOException {
        TooLong(long most) {
            super("more than " + most + " bytes");
        }
    }

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern CITY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int BUFFER = 64 * 1024;

    private final SecureRandom random = new SecureRandom();
    private final Path root;

    /** The store of this install. */
    public FileStore() {
        this(home().resolve("files"));
    }

    FileStore(Path root) {
        this.root = root;
    }

    /** Keeps a content of at most {@code most} bytes for a city. */
    Kept keep(String city, InputStream content, long most) throws IOException {
        String name = HexFormat.of().formatHex(randomBytes());
        Path place = place(city, name);
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling(name + ".part");
        try {
            Kept kept = write(name, content, beside, most);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
            return kept;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The content kept under a name. */
    InputStream open(String city, String name) {
        try {
            return Files.newInputStream(place(city, name), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the content kept under a name lies, only to be read. */
    Path at(String city, String name) {
        return place(city, name);
    }

    /** Takes a content away; does nothing when it is gone already. */
    void drop(String city, String name) {
        remove(place(city, name));
    }

    /** The shelves of a city: the first two characters of the names on each. */
    List<String> shelves(String city) {
        return list(folder(city)).stream().map(shelf -> shelf.getFileName().toString()).filter(name -> name.matches("[0-9a-f]{2}")).toList();
    }

    /** The files on a shelf, unfinished ones included, last written before that moment. */
    List<Path> before(String city, String shelf, Instant moment) {
        return list(folder(city).resolve(shelf)).stream().filter(file -> writtenAt(file).isBefore(moment)).toList();
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept write(String name, InputStream content, Path to, long most) throws IOException {
        MessageDigest digest = sha256();
        Glance glance = new Glance();
        long size = 0;
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                if (size > most) {
                    throw new TooLong(most);
                }
                digest.update(buffer, 0, count);
                glance.see(buffer, count);
                writeAll(out, ByteBuffer.wrap(buffer, 0, count));
            }
            out.force(true);
        }
        return new Kept(name, size, HexFormat.of().formatHex(digest.digest()), glance);
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    // the move itself must outlive a power cut; systems that cannot force a folder do without
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(FileStore.class.getName()).log(System.Logger.Level.DEBUG, "cannot force a folder", e);
        }
    }

    private Path place(String city, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a stored name");
        }
        return folder(city).resolve(name.substring(0, 2)).resolve(name);
    }

    private Path folder(String city) {
        if (!CITY.matcher(city).matches()) {
            throw new IllegalArgumentException("not a city");
        }
        return root.resolve(city);
    }

    private static List<Path> list(Path folder) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    // a file that somebody finished or swept meanwhile counts as fresh
    private static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path home() {
        String said = System.getenv("DAYLIGHT_HOME");
        return said == null || said.isBlank() ? Path.of(System.getProperty("user.home"), ".daylight") : Path.of(said.strip());
    }
}
