package org.daylight.law;

import static org.daylight.law.ClockEvent.*;
import static org.daylight.law.Days.*;
import static org.daylight.law.Town.CALIFORNIA;
import static org.daylight.law.Town.clock;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    @DisplayName("7a: a telephone recording is kept 100 days")
    void keepsATelephoneRecording() {
        assertKept(TUE_2026_06_09, TELEPHONE_RADIO_RECORDING_KEEP_THROUGH, "telephone_radio_recording", SUN_2026_03_01);
    }

    @Test
    @DisplayName("7b: routine video is kept one year")
    void keepsRoutineVideo() {
        assertKept(MON_2027_03_01, ROUTINE_VIDEO_KEEP_THROUGH, "routine_video", SUN_2026_03_01);
    }

    @Test
    @DisplayName("7c: an ordinary memo is kept two years, then needs resolution and consent")
    void keepsAMemoAndThenNeedsResolutionAndConsent() {
        assertKept(TUE_2026_06_30, GENERAL_RECORD_KEEP_THROUGH, "general_record", SUN_2024_06_30);
        assertEquals(List.of("law.refusal.retention.too_early"),
                refusals("general_record", SUN_2024_06_30, TUE_2026_06_30, false, true));
        assertEquals(List.of("law.refusal.retention.no_resolution", "law.refusal.retention.no_consent"),
                refusals("general_record", SUN_2024_06_30, WED_2026_07_01, false, false));
        assertEquals(List.of(), refusals("general_record", SUN_2024_06_30, WED_2026_07_01, false, true));
    }

    @Test
    @DisplayName("7d: a record named in an open request is kept until the hold ends")
    void keepsWhatIsHeld() {
        assertEquals(List.of("law.refusal.retention.held"),
                refusals("telephone_radio_recording", SUN_2026_03_01, FRI_2027_01_01, true, true));
    }

    @Test
    void neverDestroysAPermanentRecord() {
        assertEquals(List.of("law.refusal.retention.permanent"),
                refusals("minutes_ordinances_resolutions", SUN_2024_06_30, FRI_2027_01_01, false, true));
    }

    private static void assertKept(LocalDate through, ClockEvent event, String retentionClass, LocalDate made) {
        assertEquals(through, clock().when(event, on(made)).dueOn());
        assertEquals(through, clock().dueOn(event, on(made)));
        assertEquals(through, CALIFORNIA.retentionClass(retentionClass).orElseThrow().keepThrough(made));
    }

    private static List<String> refusals(String retentionClass, LocalDate made, LocalDate on, boolean held,
            boolean approved) {
        return CALIFORNIA.retentionClass(retentionClass).orElseThrow()
                .refusals(made, new RetentionClass.Destruction(on, held, approved, approved)).stream()
                .map(Refusal::key).toList();
    }
}
