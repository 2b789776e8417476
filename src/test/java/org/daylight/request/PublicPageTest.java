package org.daylight.request;

import static org.daylight.request.SampleCase.CLERK;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import org.daylight.city.SampleCity;
import org.daylight.law.Refused;
import org.junit.jupiter.api.Test;

class PublicPageTest {

    private static final Instant THU_2026_05_21 = Instant.parse("2026-05-21T17:00:00Z");
    private final RecordsRequest request = SampleCase.filed(SampleCity.with(), THU_2026_05_21);

    @Test
    void isMadePublicOnceAndTakenFromViewOnce() {
        assertEquals("refused.page.hidden", refusal(false));
        assertEquals(Happening.PAGE_PUBLISHED, request.showPage(true, CLERK, THU_2026_05_21).happening());
        assertEquals("refused.page.public", refusal(true));
        assertEquals(Happening.PAGE_WITHDRAWN, request.showPage(false, CLERK, THU_2026_05_21).happening());
        assertFalse(request.pagePublished());
    }

    private String refusal(boolean published) {
        return assertThrows(Refused.class, () -> request.showPage(published, CLERK, THU_2026_05_21)).points().get(0).refusal().key();
    }
}
