package org.daylight.document;

import static org.junit.jupiter.api.Assertions.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.city.CurrentCity;
import org.daylight.law.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @TempDir
    Path folder;
    private final Intake intake = new Intake();

    @BeforeEach
    void begin() {
        intake.store = new FileStore(folder);
    }

    @Test
    void keepsWhatIsPermittedUnderACleanName() {
        List<Intake.Taken> taken = take(file("../a.pdf", "%PDF-1.7"), file("b.CSV", "x,y"));
        assertEquals(List.of("a.pdf", "b.CSV"), taken.stream().map(t -> t.name().text()).toList());
        assertEquals(MediaType.CSV, taken.get(1).type());
    }

    @Test
    void keepsNoneWhenOneIsWrongAndTellsAllFaults() throws IOException {
        Refused refused = assertThrows(Refused.class, () -> take(file("good.pdf", "%PDF-1.7"), file("budget.pdf", "MZ"), file("page.html", "<p>"),
                file("empty.txt", ""), new Upload("film.mp4", 5_000_000_000L, () -> new ByteArrayInputStream(new byte[0]))));
        assertEquals(List.of("refused.file.content", "refused.file.type", "refused.file.empty", "refused.file.size"),
                refused.points().stream().map(p -> p.refusal().key()).toList());
        assertTrue(refused.points().stream().allMatch(p -> p.field().equals("files")));
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(0, all.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void refusesAnEmptyHand() {
        assertThrows(Refused.class, this::take);
    }

    private List<Intake.Taken> take(Upload... uploads) {
        return CurrentCity.within("tustin", () -> intake.take(List.of(uploads)));
    }

    private static Upload file(String name, String content) {
        return new Upload(name, content.length(), () -> new ByteArrayInputStream(content.getBytes()));
    }
}
