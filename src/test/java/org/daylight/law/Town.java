package org.daylight.law;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;

/** The town of the worked examples: closed on the usual eleven holidays, Saturday to Friday and Sunday to Monday. */
final class Town {
    static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    static final Jurisdiction CALIFORNIA = Jurisdiction.california();

    private Town() {
    }

    static SortedMap<LocalDate, String> elevenHolidays() {
        SortedMap<LocalDate, String> closures = new TreeMap<>();
        for (int year = 2022; year <= 2030; year++) {
            for (Holiday holiday : CALIFORNIA.holidays(year)) {
                switch (holiday.code()) {
                    case "new_year", "king", "presidents", "memorial", "juneteenth", "independence", "labor",
                            "veterans", "thanksgiving", "after_thanksgiving", "christmas" ->
                        closures.put(observed(holiday.date()), holiday.name());
                    default -> { }
                }
            }
        }
        return closures;
    }

    private static LocalDate observed(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.minusDays(1);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    static OfficeCalendar calendar() {
        return calendar(elevenHolidays(), ReceiptRule.ACTUAL_DATE, ExtensionBase.UNROLLED_DAY10, false);
    }

    static OfficeCalendar alsoClosed(LocalDate first, LocalDate last) {
        SortedMap<LocalDate, String> closures = elevenHolidays();
        first.datesUntil(last.plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .forEach(date -> closures.putIfAbsent(date, "Closed"));
        return calendar(closures, ReceiptRule.ACTUAL_DATE, ExtensionBase.UNROLLED_DAY10, false);
    }

    static OfficeCalendar calendar(SortedMap<LocalDate, String> closures, ReceiptRule receiptRule, ExtensionBase base,
            boolean rollCourtHolidays) {
        return new OfficeCalendar(PACIFIC, closures, receiptRule, LocalTime.of(8, 0), LocalTime.of(17, 0), base,
                rollCourtHolidays);
    }

    static OfficeCalendar with(ExtensionBase base) {
        return calendar(elevenHolidays(), ReceiptRule.ACTUAL_DATE, base, false);
    }

    static OfficeCalendar with(ReceiptRule receiptRule) {
        return calendar(elevenHolidays(), receiptRule, ExtensionBase.UNROLLED_DAY10, false);
    }

    static StatutoryClock clock() {
        return new StatutoryClock(CALIFORNIA, calendar());
    }

    static StatutoryClock clock(OfficeCalendar calendar) {
        return new StatutoryClock(CALIFORNIA, calendar);
    }

    static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(PACIFIC).toInstant();
    }

    static Instant on(LocalDate date) {
        return at(date, "10:00");
    }
}
