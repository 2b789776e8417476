package org.daylight.web.law;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.city.Wording;
import org.daylight.law.ClockEvent;
import org.daylight.law.Deadline;
import org.daylight.law.ExtensionBase;
import org.daylight.law.Jurisdiction;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.ReceiptRule;
import org.daylight.law.RuleVersion;
import org.daylight.law.StatutoryClock;

/**
 * A question to the clock as somebody wrote it, and its answer. Every fault is found before anything is counted; they are refused
 * together, each at its field, by the names that programs use ({@code receivedAt}, {@code calendar.closures[2]}).
 */
public final class ClockQuestion {

    /** Most closures of a calendar that is sent along: two hundred for each of ten years. */
    static final int MOST_CLOSURES = 2000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Jurisdiction law = Jurisdiction.california();
    private final Wording faults;
    private ClockEvent event;
    private Instant trigger;
    private RuleVersion version;
    private OfficeCalendar calendar;

    /**
     * A calendar as it was written; what is null gets the default of section 9.
     *
     * @param closures days beside Saturday and Sunday on which the main office is closed all day
     */
    public record Calendar(String timezone, List<String> closures, String receiptRule, String opening, String closing, String extensionBase,
            boolean rollCourtHolidays) {
    }

    /** A question; faults that its reader has found already are refused with the rest. */
    public ClockQuestion(Wording faults) {
        this.faults = faults;
    }

    /** One of the codes of {@link ClockEvent}. */
    public ClockQuestion event(String code) {
        event = code == null ? missing("event")
                : Arrays.stream(ClockEvent.values()).filter(known -> known.code().equals(code)).findFirst()
                        .orElseGet(() -> wrong("event", "clock.input.event", Arrays.stream(ClockEvent.values()).map(ClockEvent::code).toList()));
        return this;
    }

    /** A date and time with its offset, such as 2026-03-16T10:00:00-07:00. */
    public ClockQuestion receivedAt(String text) {
        trigger = text == null ? missing("receivedAt") : moment(text);
        return this;
    }

    /** A moment of which the reader has made sure. */
    public ClockQuestion receivedAt(Instant moment) {
        trigger = moment;
        return this;
    }

    /** The code of a rule version, also of one that is switched off; null for the version of the date. */
    public ClockQuestion ruleVersion(String code) {
        version = code == null ? null : law.version(code)
                .orElseGet(() -> wrong("ruleVersion", "clock.input.version", law.versions().stream().map(RuleVersion::code).toList()));
        return this;
    }

    /** The calendar that a city keeps. */
    public ClockQuestion calendar(OfficeCalendar kept) {
        calendar = kept;
        return this;
    }

    /** A calendar written out. */
    public ClockQuestion calendar(Calendar written) {
        ZoneId zone = zone(written.timezone());
        TreeMap<LocalDate, String> closures = closures(written.closures());
        ReceiptRule rule = choice("calendar.receiptRule", written.receiptRule(), ReceiptRule.ACTUAL_DATE);
        LocalTime opening = time("calendar.opening", written.opening(), LocalTime.of(8, 0));
        LocalTime closing = time("calendar.closing", written.closing(), LocalTime.of(17, 0));
        ExtensionBase base = choice("calendar.extensionBase", written.extensionBase(), ExtensionBase.UNROLLED_DAY10);
        if (opening != null && closing != null && !opening.isBefore(closing)) {
            wrong("calendar.closing", "clock.input.hours");
        } else if (zone != null && rule != null && opening != null && closing != null && base != null) {
            calendar = new OfficeCalendar(zone, closures, rule, opening, closing, base, written.rollCourtHolidays());
        }
        return this;
    }

    /**
     * The date with its work shown.
     *
     * @throws org.daylight.law.Refused naming every field that cannot be read
     */
    public Deadline answer() {
        faults.check();
        StatutoryClock clock = new StatutoryClock(law, calendar);
        return version == null ? clock.when(event, trigger) : clock.when(event, trigger, version);
    }

    private Instant moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return isYear(moment.getYear()) ? moment.toInstant() : wrong("receivedAt", "clock.input.year");
        } catch (DateTimeException e) {
            return wrong("receivedAt", "clock.input.moment");
        }
    }

    private ZoneId zone(String text) {
        if (text == null) {
            return ZoneId.of("America/Los_Angeles");
        }
        return ZoneId.getAvailableZoneIds().contains(text) ? ZoneId.of(text) : wrong("calendar.timezone", "clock.input.zone");
    }

    private TreeMap<LocalDate, String> closures(List<String> texts) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        List<String> given = texts == null ? List.of() : texts;
        if (given.size() > MOST_CLOSURES) {
            wrong("calendar.closures", "clock.input.many", MOST_CLOSURES);
            return days;
        }
        for (int i = 0; i < given.size(); i++) {
            Optional<LocalDate> day = day(given.get(i));
            if (day.isEmpty()) {
                wrong("calendar.closures[" + i + "]", "input.date");
            }
            day.ifPresent(known -> days.put(known, ""));
        }
        return days;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> isYear(day.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalTime time(String field, String text, LocalTime unless) {
        if (text == null) {
            return unless;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            return wrong(field, "input.time");
        }
    }

    private <E extends Enum<E>> E choice(String field, String text, E unless) {
        if (text == null) {
            return unless;
        }
        List<E> all = List.of(unless.getDeclaringClass().getEnumConstants());
        return all.stream().filter(one -> code(one).equals(text)).findFirst()
                .orElseGet(() -> wrong(field, "clock.input.choice", all.stream().map(ClockQuestion::code).toList()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private <T> T missing(String field) {
        return wrong(field, "input.needed");
    }

    private <T> T wrong(String field, String key, Object... arguments) {
        faults.refuse(field, key, arguments);
        return null;
    }
}
