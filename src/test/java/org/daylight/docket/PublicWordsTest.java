package org.daylight.docket;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import org.daylight.city.SampleCity;
import org.daylight.request.SampleCase;
import org.junit.jupiter.api.Test;

class PublicWordsTest {

    @Test
    void holdsTheSubjectAndNotTheDescriptionOfAPageThatIsNotPublic() {
        String words = PublicWords.of(SampleCase.filed(SampleCity.with(), Instant.parse("2026-05-21T19:00:00Z")));
        assertTrue(words.contains("library"), words);
        assertFalse(words.contains("memos"), words);
    }
}
