package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.Town.at;
import static org.daylight.law.Town.clock;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExtensionTest {
    private static final String REASON = "The plans of forty buildings are kept at the corporation yard.";
    private static final String TEMPLATE = "The records are kept at another site.";
    private final ExtensionLaw law = new ExtensionLaw(clock());

    @Test
    @DisplayName("2a: fourteen days from day 10, however early the notice")
    void runsFromTheEndOfTheTenDays() {
        assertEquals(THU_2026_04_09, law.latestDate(on(MON_2026_03_16)));
        assertEquals(List.of(), law.refusals(draft(MON_2026_03_16, on(THU_2026_03_19), THU_2026_04_09)));
        assertKeys("extension.too_far", draft(MON_2026_03_16, on(THU_2026_03_19), FRI_2026_04_10));
        Deadline after = clock().determinationDueAfterExtension(on(MON_2026_03_16));
        assertEquals(24, after.trace().stream().filter(TraceDay::counted).count());
    }

    @Test
    @DisplayName("2b: a Saturday day 24 rolls, both bases agree")
    void rollsDayTwentyFour() {
        assertLatest(MON_2026_08_03, MON_2026_08_03, WED_2026_07_08);
        assertEquals(SAT_2026_08_01, clock().determinationDueAfterExtension(on(WED_2026_07_08)).lastDay());
    }

    @Test
    @DisplayName("2c: a holiday on day 10 parts the two bases")
    void countsFromTheUnrolledDayTen() {
        assertLatest(MON_2026_06_08, TUE_2026_06_09, FRI_2026_05_15);
        assertEquals(TUE_2026_06_09, clock().determinationDueAfterExtension(on(FRI_2026_05_15)).outerOn());
    }

    @Test
    @DisplayName("2d: the day after Thanksgiving parts the two bases")
    void countsFromTheUnrolledFriday() {
        assertLatest(FRI_2026_12_11, MON_2026_12_14, TUE_2026_11_17);
    }

    @Test
    @DisplayName("2e: New Year; both bases and both phases of the alternate Friday agree")
    void agreesAcrossNewYear() {
        assertLatest(MON_2027_01_04, MON_2027_01_04, TUE_2026_12_08);
        OfficeCalendar closed = Town.alsoClosed(FRI_2026_12_18, FRI_2026_12_18);
        assertEquals(MON_2027_01_04, new ExtensionLaw(clock(closed)).latestDate(on(TUE_2026_12_08)));
        OfficeCalendar other = Town.calendar(closed.closures(), ReceiptRule.ACTUAL_DATE, ExtensionBase.ROLLED_DUE,
                false);
        assertEquals(MON_2027_01_04, new ExtensionLaw(clock(other)).latestDate(on(TUE_2026_12_08)));
    }

    @Test
    @DisplayName("2f: a notice after the 10-day date is refused")
    void refusesANoticeSentLate() {
        List<Refusal> refusals = law.refusals(draft(MON_2026_03_16, on(FRI_2026_03_27), THU_2026_04_09));
        assertEquals(1, refusals.size());
        Refusal refusal = refusals.get(0);
        assertEquals("law.refusal.extension.too_late", refusal.key());
        assertEquals("R2.2", refusal.rule());
        assertEquals("7922.535(b)", refusal.section());
        assertEquals(List.of(FRI_2026_03_27, THU_2026_03_26), refusal.arguments());
        assertTrue(refusal.alternatives().contains("law.alternative.determine_now"));
    }

    @Test
    void mayBeSentUntilMidnightOfTheRolledDay() {
        assertEquals(MON_2026_07_20, clock().extensionNoticeLastDay(on(WED_2026_07_08)).dueOn());
        assertEquals(List.of(), law.refusals(draft(WED_2026_07_08, at(MON_2026_07_20, "23:59"), MON_2026_08_03)));
        assertKeys("extension.too_late", draft(WED_2026_07_08, at(TUE_2026_07_21, "00:00"), MON_2026_08_03));
    }

    @Test
    void isAllowedOnce() {
        ExtensionDraft second = new ExtensionDraft(on(MON_2026_03_16), on(THU_2026_03_19), Set.of("voluminous"),
                REASON, null, THU_2026_04_09, "Ana Ruiz", "City Clerk", true, true, Map.of());
        assertKeys("extension.second", second);
    }

    @Test
    void refusesEverythingThatIsMissingAtOnce() {
        ExtensionDraft empty = new ExtensionDraft(on(MON_2026_03_16), on(THU_2026_03_19), Set.of(), null, null, null,
                " ", null, false, false, Map.of());
        assertKeys(List.of("extension.no_ground", "extension.reason_too_short", "extension.no_date",
                "extension.no_signer", "extension.signer_not_designated"), empty);
    }

    @Test
    void refusesTheTemplateAlone() {
        assertKeys("extension.reason_is_template", reason("  The records are kept\n at another site. "));
        assertKeys("extension.reason_too_short", reason("Too many records."));
    }

    @Test
    void neverShortens() {
        assertKeys("extension.shortens", draft(MON_2026_03_16, on(THU_2026_03_19), WED_2026_03_25));
        assertEquals(List.of(), law.refusals(draft(MON_2026_03_16, on(THU_2026_03_19), THU_2026_03_26)));
    }

    @Test
    void allowsTheGroundsOfTheVersionAtDayZero() {
        assertEquals(4, law.groundsOn(MON_2022_03_14).size());
        assertEquals(4, law.groundsOn(TUE_2024_12_31).size());
        assertEquals(5, law.groundsOn(THU_2025_12_18).size());
        assertEquals(6, law.groundsOn(THU_2026_01_01).size());
        assertEquals("law.ground.state_of_emergency.before_2026", law.groundsOn(THU_2025_12_18).get(4).wordsKey());
        assertEquals("law.ground.state_of_emergency", law.groundsOn(THU_2026_01_01).get(4).wordsKey());
        assertKeys("extension.ground_not_allowed", ground(THU_2025_12_18, "cyberattack", Map.of()));
        assertKeys("extension.ground_not_allowed", ground(MON_2026_03_16, "staff_on_leave", Map.of()));
    }

    @Test
    void asksGroundsFiveAndSixForTheirFacts() {
        assertEquals(3, law.refusals(ground(MON_2026_03_16, "cyberattack", Map.of())).size());
        assertEquals(List.of(), law.refusals(ground(MON_2026_03_16, "cyberattack", Map.of("systems_affected",
                "Permit system", "access_lost_on", "2026-03-14", "records_only_there", "Permit 26-114"))));
        Map<String, String> emergency = Map.of("proclamation_name", "Canyon Fire", "proclamation_date", "2026-03-12",
                "effect_on_staffing_or_facility", "City Hall is evacuated", "records_not_about_the_emergency", "no");
        List<Refusal> refusals = law.refusals(ground(MON_2026_03_16, "state_of_emergency", emergency));
        assertEquals(List.of("R2.7"), refusals.stream().map(Refusal::rule).toList());
    }

    @Test
    void saysThatACyberattackLapsesOnceAccessIsRegained() {
        ExtensionGround attack = law.groundsOn(MON_2026_03_16).get(5);
        assertEquals(List.of("law.ground_name.cyberattack", MON_2026_03_30),
                law.lapse(attack, MON_2026_03_30).orElseThrow().arguments());
        assertTrue(law.lapse(law.groundsOn(MON_2026_03_16).get(0), MON_2026_03_30).isEmpty());
    }

    @Test
    void extendsOnlyThePartsThatNeedIt() {
        Map<String, Deadline> dates = law.partDates(on(MON_2026_03_16), Set.of("paper", "servers"), Set.of("servers"));
        assertEquals(THU_2026_03_26, dates.get("paper").dueOn());
        assertEquals(THU_2026_04_09, dates.get("servers").dueOn());
    }

    private void assertLatest(LocalDate unrolledBase, LocalDate rolledBase, LocalDate received) {
        assertEquals(unrolledBase, law.latestDate(on(received)));
        ExtensionLaw other = new ExtensionLaw(clock(Town.with(ExtensionBase.ROLLED_DUE)));
        assertEquals(rolledBase, other.latestDate(on(received)));
    }

    private void assertKeys(String key, ExtensionDraft draft) {
        assertKeys(List.of(key), draft);
    }

    private void assertKeys(List<String> keys, ExtensionDraft draft) {
        assertEquals(keys.stream().map(key -> "law.refusal." + key).toList(),
                law.refusals(draft).stream().map(Refusal::key).toList());
    }

    private static ExtensionDraft draft(LocalDate received, Instant sent, LocalDate expected) {
        return new ExtensionDraft(on(received), sent, Set.of("field_facilities"), REASON, TEMPLATE, expected,
                "Ana Ruiz", "City Clerk", true, false, Map.of());
    }

    private static ExtensionDraft reason(String reason) {
        return new ExtensionDraft(on(MON_2026_03_16), on(THU_2026_03_19), Set.of("field_facilities"), reason, TEMPLATE,
                THU_2026_04_09, "Ana Ruiz", "City Clerk", true, false, Map.of());
    }

    private static ExtensionDraft ground(LocalDate received, String ground, Map<String, String> fields) {
        return new ExtensionDraft(on(received), on(received), Set.of(ground), REASON, TEMPLATE,
                clock().determinationDueAfterExtension(on(received)).dueOn(), "Ana Ruiz", "City Clerk", true, false,
                fields);
    }
}
