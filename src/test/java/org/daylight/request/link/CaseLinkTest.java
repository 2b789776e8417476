package org.daylight.request.link;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.daylight.law.Refused;
import org.daylight.request.CaseAt;
import org.daylight.request.RecordsRequest;
import org.junit.jupiter.api.Test;

class CaseLinkTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-16T17:20:34.567Z");

    @Test
    void nothingIsAddedToARequestBeforeItCame() {
        RecordsRequest first = CaseAt.received(RECEIVED);
        Refused.Point early = assertThrows(Refused.class, () -> CaseLink.mustFollow(first, Instant.parse("2026-03-16T17:19:59Z"))).points().get(0);
        assertEquals("receivedAt refused.matter.early", early.field() + " " + early.refusal().key());
        assertEquals(List.of(RECEIVED), early.refusal().arguments());
        assertDoesNotThrow(() -> CaseLink.mustFollow(first, Instant.parse("2026-03-16T17:20:00Z")), "in the same minute, as a form says it");
    }
}
