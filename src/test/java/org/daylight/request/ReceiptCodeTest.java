package org.daylight.request;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.city.SampleCity;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    private static final String SECRET = "secret";
    private static final String NUMBER = "SAM-2026-000007";
    private static final LocalDate FRI_2026_05_22 = LocalDate.of(2026, 5, 22);
    private final RecordsRequest request = SampleCase.filed(SampleCity.with(), Instant.parse("2026-05-21T17:00:00Z"));
    private final String hash = request.codeHash();

    @Test
    void aMailedCodeOpensOnItsDayAndTheNextAndOnNoOther() {
        ReceiptCode mailed = ReceiptCode.mailed(SECRET, request, FRI_2026_05_22);
        assertTrue(mailed.opens(request, SECRET, FRI_2026_05_22));
        assertTrue(mailed.opens(request, SECRET, FRI_2026_05_22.plusDays(1)));
        for (int away : new int[] {-2, -1, 2, 3, 365}) {
            assertFalse(mailed.opens(request, SECRET, FRI_2026_05_22.plusDays(away)), () -> away + " days away");
        }
        assertFalse(mailed.opens(request, "another secret", FRI_2026_05_22));
        assertTrue(mailed.text().matches("[0-9A-HJKMNP-TV-Z]{26}"), "as long as the receipt's own");
    }

    @Test
    void theReceiptsOwnCodeOpensAlways() {
        ReceiptCode own = ReceiptCode.of(SECRET, SampleCity.with().slug(), "key-2026-05-21T17:00:00Z");
        assertTrue(own.opens(request, SECRET, FRI_2026_05_22));
        assertTrue(own.opens(request, SECRET, FRI_2026_05_22.plusYears(9)));
        assertFalse(ReceiptCode.typed("").opens(request, SECRET, FRI_2026_05_22));
    }

    @Test
    void itIsGoodForOneCaseOfOneCity() {
        ReceiptCode mailed = ReceiptCode.mailed(SECRET, "sample", NUMBER, hash, FRI_2026_05_22);
        assertEquals(mailed, ReceiptCode.mailed(SECRET, "sample", NUMBER, hash, FRI_2026_05_22), "nothing has to be stored");
        assertNotEquals(mailed, ReceiptCode.mailed(SECRET, "other", NUMBER, hash, FRI_2026_05_22));
        assertNotEquals(mailed, ReceiptCode.mailed(SECRET, "sample", "SAM-2026-000008", hash, FRI_2026_05_22));
        assertNotEquals(mailed, ReceiptCode.mailed(SECRET, "sample", NUMBER, ReceiptCode.typed("another").hash(), FRI_2026_05_22));
    }

    @Test
    void noFilingMakesItWhateverItsKey() {
        ReceiptCode mailed = ReceiptCode.mailed(SECRET, "sample", NUMBER, hash, FRI_2026_05_22);
        String rest = NUMBER + "/" + hash + "/" + FRI_2026_05_22;
        for (String key : List.of(rest, "mailed/sample/" + rest, "/" + rest, "../mailed/sample/" + rest, "../../mailed/sample/" + rest, "\nmailed/sample/" + rest, "")) {
            assertNotEquals(mailed, ReceiptCode.of(SECRET, "sample", key), key);
        }
    }
}
