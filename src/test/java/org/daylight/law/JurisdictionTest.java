package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.Town.CALIFORNIA;
import static org.daylight.law.Town.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JurisdictionTest {
    private static final LawFolder SHIPPED = LawFolder.onClassPath("ca-cpra");

    @Test
    void choosesTheVersionByDayZero() {
        assertEquals("V2023", CALIFORNIA.versionOn(TUE_2024_12_31).code());
        assertEquals("V2025", CALIFORNIA.versionOn(THU_2025_12_18).code());
        assertEquals("V2026", CALIFORNIA.versionOn(THU_2026_01_01).code());
    }

    @Test
    void shipsTheVersionOf2027SwitchedOff() {
        assertFalse(CALIFORNIA.version("V2027").orElseThrow().enabled());
        assertEquals("V2026", CALIFORNIA.versionOn(MON_2027_01_04).code());
    }

    @Test
    void countsBusinessDaysOnceTheVersionOf2027IsSwitchedOn() {
        Jurisdiction enacted = edited("versions.txt",
                text -> text.replace("cyberattack|no|no|", "cyberattack|no|yes|"));
        StatutoryClock clock = new StatutoryClock(enacted, Town.calendar());
        assertEquals(TUE_2027_01_19, clock.dueOn(on(MON_2027_01_04)));
        assertEquals("V2026", clock.determinationDue(on(THU_2026_12_31)).ruleVersion());
        Deadline asked = Town.clock().when(ClockEvent.DETERMINATION_DUE, on(MON_2027_01_04),
                CALIFORNIA.version("V2027").orElseThrow());
        assertEquals(TUE_2027_01_19, asked.dueOn());
        assertEquals("law.warning.to_be_confirmed", asked.warnings().get(0).key());
    }

    @Test
    void knowsTheJudicialHolidaysOf2026() {
        List<LocalDate> weekdays = CALIFORNIA.holidays(2026).stream()
                .filter(Holiday::judicial).map(Holiday::date)
                .filter(date -> date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()).toList();
        assertEquals(List.of(THU_2026_01_01, MON_2026_01_19, THU_2026_02_12, MON_2026_02_16, TUE_2026_03_31,
                MON_2026_05_25, FRI_2026_06_19, FRI_2026_07_03, MON_2026_09_07, FRI_2026_09_25, WED_2026_11_11,
                THU_2026_11_26, FRI_2026_11_27, FRI_2026_12_25), weekdays);
    }

    @Test
    void observesSundaysOnMondayAndVeteransDayOnFriday() {
        for (LocalDate date : List.of(MON_2023_01_02, MON_2023_02_13, MON_2024_04_01, MON_2027_07_05, FRI_2023_11_10)) {
            assertTrue(CALIFORNIA.holidays(date.getYear()).stream()
                    .anyMatch(day -> day.observed() && day.date().equals(date)), date.toString());
        }
    }

    @Test
    void namesThe31stOfMarchByItsDate() {
        assertEquals("Cesar Chavez Day", CALIFORNIA.judicialHoliday(MON_2025_03_31).orElseThrow().name());
        assertEquals("Farmworkers Day", CALIFORNIA.judicialHoliday(TUE_2026_03_31).orElseThrow().name());
    }

    @Test
    void givesThe31stOfMarchOneNameInAnyYear() {
        for (int year = 2023; year <= 2028; year++) {
            LocalDate day = LocalDate.of(year, 3, 31);
            assertEquals(1, CALIFORNIA.holidays(year).stream().filter(known -> known.date().equals(day)).count());
        }
    }

    @Test
    void namesFileAndLineOfBadData() {
        assertBad("holidays.txt, line ", "holidays.txt", "|01-01|", "|13-01|");
        assertBad("versions.txt, line 6: not a date", "versions.txt", "2023-01-01", "1 January");
        assertBad("versions.txt, line 6: not a DayUnit", "versions.txt", "calendar", "fortnight");
        assertBad("versions.txt, line 6: not a whole number", "versions.txt", "|10|", "|ten|");
        assertBad("versions.txt, line 6: expected 11 columns, found 12", "versions.txt", "|10|", "|10|10|");
        assertBad("versions.txt, line 6: not yes or no", "versions.txt", "|no|yes|", "|no|perhaps|");
        assertBad("versions.txt: no version is enabled", "versions.txt", "|no|yes|", "|no|no|");
        assertBad("grounds.txt: not exactly one row for cyberattack", "grounds.txt", "cyberattack|6", "virus|6");
        assertBad("exemptions.txt, line 11: second row for catch-all", "exemptions.txt", "deliberative-process|",
                "catch-all|");
        assertBad("clocks.txt, line 7: column 6 is empty", "clocks.txt", "Penal 832.7(b)(11)", "-");
        assertBad("jurisdiction.properties: extension.reason.minimum is missing", "jurisdiction.properties",
                "extension.reason.minimum", "extension.reason");
        assertThrows(LawFolder.BadData.class, () -> Jurisdiction.load("atlantis"));
    }

    @Test
    void saysWhatEachLetterMustContain() {
        assertEquals(List.of("reasons", "grounds", "expected_determination_date", "signer_name", "signer_title"),
                CALIFORNIA.letter("extension").stream().map(Jurisdiction.LetterElement::element).toList());
    }

    private static void assertBad(String message, String file, String from, String to) {
        LawFolder.BadData bad = assertThrows(LawFolder.BadData.class, () -> edited(file, text -> text.replace(from, to)));
        assertTrue(bad.getMessage().startsWith("ca-cpra/" + message), bad.getMessage());
    }

    private static Jurisdiction edited(String file, UnaryOperator<String> edit) {
        return Jurisdiction.from(new LawFolder("ca-cpra",
                name -> name.equals(file) ? edit.apply(SHIPPED.texts().apply(name)) : SHIPPED.texts().apply(name)));
    }
}
