package org.daylight.web.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.city.Wording;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as programs write them: the worked examples, and everything that cannot be read, each at its field. */
class ClockQuestionTest {

    /** The usual eleven holidays as the town of the worked examples keeps them. */
    static final List<String> ELEVEN = List.of("2024-01-01", "2024-02-19", "2024-05-27", "2025-09-01", "2025-11-11", "2025-11-27", "2025-11-28", "2025-12-25",
            "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-11-11", "2026-11-26", "2026-11-27",
            "2026-12-25", "2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05", "2027-09-06", "2027-11-11");

    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvSource({"1a,determination_due,2026-03-16T10:00:00-07:00,actual_date,,2026-03-26", "1b,determination_due,2026-07-08T10:00:00-07:00,actual_date,,2026-07-20",
        "1c,determination_due,2026-05-15T10:00:00-07:00,actual_date,,2026-05-26", "1d,determination_due,2026-11-17T10:00:00-08:00,actual_date,,2026-11-30",
        "1e,determination_due,2024-02-21T10:00:00-08:00,actual_date,,2024-03-04", "1f,determination_due,2025-12-18T10:00:00-08:00,actual_date,,2025-12-29",
        "1f,determination_due,2025-12-18T10:00:00-08:00,actual_date,2025-12-24 2025-12-26 2025-12-29 2025-12-30 2025-12-31,2026-01-02",
        "1g,determination_due,2026-12-08T10:00:00-08:00,actual_date,2026-12-18,2026-12-21", "1g,determination_due,2026-12-08T10:00:00-08:00,actual_date,,2026-12-18",
        "1h,determination_due,2025-09-16T10:00:00-07:00,actual_date,,2025-09-26", "1i,determination_due,2026-06-05T19:00:00-07:00,actual_date,,2026-06-15",
        "1i,determination_due,2026-06-05T19:00:00-07:00,next_business_day,,2026-06-18", "2a,determination_due_after_extension,2026-03-16T10:00:00-07:00,actual_date,,2026-04-09",
        "2b,determination_due_after_extension,2026-07-08T10:00:00-07:00,actual_date,,2026-08-03", "2c,determination_due_after_extension,2026-05-15T10:00:00-07:00,actual_date,,2026-06-08",
        "2d,determination_due_after_extension,2026-11-17T10:00:00-08:00,actual_date,,2026-12-11", "2e,determination_due_after_extension,2026-12-08T10:00:00-08:00,actual_date,,2027-01-04",
        "2f,extension_notice_last_day,2026-03-16T10:00:00-07:00,actual_date,,2026-03-26", "3c,determination_due,2026-03-23T10:00:00-07:00,actual_date,,2026-04-02",
        "5a,determination_due,2026-05-18T10:00:00-07:00,actual_date,,2026-05-28", "5a,police_record_disclosure_due,2026-05-18T10:00:00-07:00,actual_date,,2026-07-02",
        "5b,recording_delay_first_limit,2026-08-03T10:00:00-07:00,actual_date,,2026-09-17", "5b,recording_delay_outer_limit,2026-08-03T10:00:00-07:00,actual_date,,2027-08-03",
        "5c,recording_reassessment_notice,2026-09-17T10:00:00-07:00,actual_date,,2026-10-16", "5d,police_criminal_investigation_first_limit,2026-04-16T10:00:00-07:00,actual_date,,2026-06-15",
        "5e,police_admin_investigation_limit,2026-04-16T10:00:00-07:00,actual_date,,2026-10-13", "5f,filed_statement_public_by,2026-03-11T10:00:00-07:00,actual_date,,2026-03-13",
        "5f,filed_statement_public_by,2026-03-12T10:00:00-07:00,actual_date,,2026-03-16", "5f,filed_statement_public_by,2026-11-24T10:00:00-08:00,actual_date,,2026-11-30",
        "7a,telephone_radio_recording_keep_through,2026-03-01T10:00:00-08:00,actual_date,,2026-06-09", "7b,routine_video_keep_through,2026-03-01T10:00:00-08:00,actual_date,,2027-03-01",
        "7c,general_record_keep_through,2024-06-30T10:00:00-07:00,actual_date,,2026-06-30"})
    void answersTheWorkedExample(String example, String event, String receivedAt, String receiptRule, String more, String due) {
        List<String> closures = Stream.concat(ELEVEN.stream(), more == null ? Stream.of() : Arrays.stream(more.split(" "))).toList();
        Deadline answer = question(event, receivedAt).calendar(calendar(closures, receiptRule)).answer();
        assertEquals(LocalDate.parse(due), answer.dueOn(), example);
        assertEquals(answer.dueOn(), answer.trace().get(answer.trace().size() - 1).date(), example);
    }

    @Test
    void givesTheOuterLimitBesideTheLastOpenDayBeforeIt() { // example 5d
        Deadline answer = question("police_delay_outer_limit", "2026-04-16T10:00:00-07:00").calendar(calendar(ELEVEN, "actual_date")).answer();
        assertEquals(LocalDate.of(2027, 10, 15), answer.dueOn());
        assertEquals(LocalDate.of(2027, 10, 16), answer.outerOn());
    }

    @Test
    void countsTheOtherBaseWhenTheCalendarSaysSo() { // example 2c
        Deadline answer = question("determination_due_after_extension", "2026-05-15T10:00:00-07:00").calendar(new ClockQuestion.Calendar(null, ELEVEN, null, null, null,
                "rolled_due", false)).answer();
        assertEquals(LocalDate.of(2026, 6, 9), answer.dueOn());
    }

    @Test
    void rollsCourtHolidaysWhenTheCalendarSaysSo() { // example 1h
        Deadline answer = question("determination_due", "2025-09-16T10:00:00-07:00").calendar(new ClockQuestion.Calendar(null, ELEVEN, null, null, null, null, true)).answer();
        assertEquals(LocalDate.of(2025, 9, 29), answer.dueOn());
    }

    @Test
    void countsBusinessDaysOnlyForWhoAsksForTheVersionThatIsSwitchedOff() {
        String received = "2027-03-15T10:00:00-07:00";
        assertEquals(LocalDate.of(2027, 3, 25), question("determination_due", received).calendar(calendar(ELEVEN, "actual_date")).answer().dueOn());
        Deadline asked = question("determination_due", received).ruleVersion("V2027").calendar(calendar(ELEVEN, "actual_date")).answer();
        assertEquals(LocalDate.of(2027, 3, 29), asked.dueOn());
        assertEquals("V2027", asked.ruleVersion());
        assertTrue(asked.warnings().stream().anyMatch(warning -> warning.key().equals("law.warning.to_be_confirmed")));
    }

    @Test
    void takesTheLocalDateOfTheMomentNotItsOffset() {
        assertEquals(LocalDate.of(2026, 3, 26), question("determination_due", "2026-03-17T05:00:00Z").calendar(calendar(ELEVEN, "actual_date")).answer().dueOn());
    }

    @Test
    void warnsOfAYearOutsideTheData() {
        Deadline answer = question("determination_due", "2031-03-17T10:00:00-07:00").calendar(calendar(ELEVEN, "actual_date")).answer();
        assertEquals(List.of(new Deadline.Warning("law.warning.no_closures_for_year", List.of(2031))), answer.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-03-16", "2026-03-16T10:00:00", "2026-02-30T10:00:00-07:00", "2026-13-01T10:00:00-07:00", "1899-12-31T10:00:00-08:00",
        "3000-01-01T10:00:00-08:00", "2026-03-16T25:00:00-07:00"})
    void refusesAMomentThatIsNone(String text) {
        assertEquals(List.of("receivedAt"), wrong(question("determination_due", text).calendar(calendar(ELEVEN, "actual_date"))));
    }

    @Test
    void refusesEachFieldByItsName() {
        assertEquals(List.of("event"), wrong(question("Determination_due", "2026-03-16T10:00:00-07:00").calendar(calendar(ELEVEN, "actual_date"))));
        assertEquals(List.of("event", "receivedAt"), wrong(new ClockQuestion(new Wording()).event(null).receivedAt((String) null)));
        assertEquals(List.of("ruleVersion"), wrong(question("determination_due", "2026-03-16T10:00:00-07:00").ruleVersion("V2030").calendar(calendar(ELEVEN, "actual_date"))));
        assertEquals(List.of("calendar.timezone", "calendar.closures[1]", "calendar.receiptRule", "calendar.opening", "calendar.extensionBase"),
                wrong(ok().calendar(new ClockQuestion.Calendar("Mars/Olympus", List.of("2026-03-31", "2026-02-29"), "ACTUAL_DATE", "8 a.m.", "17:00", "day10", false))));
        assertEquals(List.of("calendar.closing"), wrong(ok().calendar(new ClockQuestion.Calendar(null, null, null, "17:00", "08:00", null, false))));
        assertEquals(List.of("calendar.closures"), wrong(ok().calendar(new ClockQuestion.Calendar(null,
                Stream.iterate(LocalDate.of(2020, 1, 1), day -> day.plusDays(1)).limit(2001).map(LocalDate::toString).toList(), null, null, null, null, false))));
    }

    private static ClockQuestion ok() {
        return question("determination_due", "2026-03-16T10:00:00-07:00");
    }

    private static ClockQuestion question(String event, String receivedAt) {
        return new ClockQuestion(new Wording()).event(event).receivedAt(receivedAt).ruleVersion(null);
    }

    private static ClockQuestion.Calendar calendar(List<String> closures, String receiptRule) {
        return new ClockQuestion.Calendar("America/Los_Angeles", closures, receiptRule, "08:00", "17:00", "unrolled_day10", false);
    }

    private static List<String> wrong(ClockQuestion question) {
        return assertThrows(Refused.class, question::answer).points().stream().map(Refused.Point::field).toList();
    }
}
