package org.daylight.document;

import static org.junit.jupiter.api.Assertions.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    @TempDir
    Path folder;

    @Test
    void givesBackWhatItKeptAndItsHash() throws IOException {
        FileStore store = new FileStore(folder);
        FileStore.Kept kept = store.keep("tustin", content("abc"), 3);
        assertEquals(3, kept.size());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", kept.sha256());
        try (InputStream in = store.open("tustin", kept.name())) {
            assertEquals("abc", new String(in.readAllBytes()));
        }
        assertTrue(Files.exists(folder.resolve("tustin").resolve(kept.name().substring(0, 2)).resolve(kept.name())));
    }

    @Test
    void keepsNothingOfWhatIsTooLong() throws IOException {
        assertThrows(FileStore.TooLong.class, () -> new FileStore(folder).keep("tustin", content("abcd"), 3));
        assertEquals(List.of(), files());
    }

    @Test
    void keepsNothingOfWhatBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> new FileStore(folder).keep("tustin", broken, 3));
        assertEquals(List.of(), files());
    }

    @Test
    void opensNoNameButItsOwn() throws IOException {
        FileStore store = new FileStore(folder);
        String name = store.keep("tustin", content("abc"), 3).name();
        assertThrows(IllegalArgumentException.class, () -> store.open("tustin", "../../secret"));
        assertThrows(IllegalArgumentException.class, () -> store.open("../tustin", name));
        assertThrows(IllegalArgumentException.class, () -> store.open("-", name));
        assertThrows(RuntimeException.class, () -> store.open("oxnard", name));
    }

    @Test
    void findsWhatIsOldOnAShelf() throws IOException {
        FileStore store = new FileStore(folder);
        String name = store.keep("tustin", content("abc"), 3).name();
        String shelf = store.shelves("tustin").get(0);
        assertEquals(List.of(), store.before("tustin", shelf, Instant.now().minusSeconds(60)));
        List<Path> old = store.before("tustin", shelf, Instant.now().plusSeconds(60));
        assertEquals(name, old.get(0).getFileName().toString());
        store.drop("tustin", name);
        assertEquals(List.of(), files());
        assertEquals(List.of(), store.shelves("oxnard"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }
}
