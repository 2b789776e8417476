package org.daylight.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The dates the law fixes for one city, each with its work shown. It reads no clock and no default zone: a moment
 * becomes a local date through the calendar's zone, and all counting is in local dates, so that neither the change
 * to daylight-saving time nor a leap day moves anything. Section 1.1
 *
 * <p>A moment and nothing else is refused with a {@link NullPointerException} when missing.
 */
public final class StatutoryClock {
    private final Jurisdiction law;
    private final OfficeCalendar calendar;

    /**
     * Days on which the city waited for the requester. They stop nothing unless the rule version tolls. R3.1
     *
     * @param askedOn    local date of the question; it still counts
     * @param answeredOn local date of the answer, the last day that does not count under a law that tolls
     */
    public record Waiting(LocalDate askedOn, LocalDate answeredOn) {
        /** Refuses an answer before the question. */
        public Waiting {
            if (answeredOn.isBefore(askedOn)) {
                throw new IllegalArgumentException("answered " + answeredOn + " before asked " + askedOn);
            }
        }

        boolean holds(LocalDate date) {
            return date.isAfter(askedOn) && !date.isAfter(answeredOn);
        }
    }

    /** A clock for a law and a city's calendar. */
    public StatutoryClock(Jurisdiction law, OfficeCalendar calendar) {
        this.law = Objects.requireNonNull(law, "law");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /** The law this clock reads. */
    public Jurisdiction law() {
        return law;
    }

    /** The city's calendar. */
    public OfficeCalendar calendar() {
        return calendar;
    }

    /** The local date a request counts from, under the city's receipt rule. R1.1, R1.12, R1.13 */
    public LocalDate dayZero(Instant receivedAt) {
        return calendar.dayZero(receivedAt);
    }

    /** The rule version of a request received at the moment. R0.1 */
    public RuleVersion versionFor(Instant receivedAt) {
        return law.versionOn(dayZero(receivedAt));
    }

    /** The date by which the city must determine. 7922.535(a), R1.3 */
    public Deadline determinationDue(Instant receivedAt) {
        return when(ClockEvent.DETERMINATION_DUE, receivedAt);
    }

    /**
     * The date by which the city must determine a case that was opened again on a local day: the whole period once more, under the rule version the
     * case ran under (R0.2), from that day, whatever the receipt rule. The law fixes no date of its own for
     * it; 7922.500 forbids delay, so there is no extension of this one. R6.5
     *
     * @param dayZero of the request, which stays
     */
    public Deadline determinationDueAnew(LocalDate dayZero, LocalDate reopenedOn, RuleVersion version) {
        return determination(ClockEvent.DETERMINATION_DUE, dayZero, version,
                new DayCount(law, calendar, calendar.rollCourtHolidays(), true).anew(reopenedOn),
                new DayCount(law, calendar, true, false).anew(reopenedOn));
    }

    /** The latest date an extension notice may name. 7922.535(b), R2.4 */
    public Deadline determinationDueAfterExtension(Instant receivedAt) {
        return when(ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION, receivedAt);
    }

    /** The last day on which an extension notice may be sent. 7922.535(b), R2.2 */
    public Deadline extensionNoticeLastDay(Instant receivedAt) {
        return when(ClockEvent.EXTENSION_NOTICE_LAST_DAY, receivedAt);
    }

    /**
     * The date of an event, under the rule version of its own day 0.
     *
     * @param trigger the moment the event runs from; see {@link ClockEvent}
     * @throws IllegalArgumentException when this law has no such clock
     */
    public Deadline when(ClockEvent event, Instant trigger) {
        return when(event, trigger, law.versionOn(dayZeroOf(event, trigger)), List.of());
    }

    /** The date under a given rule version, also one that is switched off; for closed cases and for "what if". R0.2 */
    public Deadline when(ClockEvent event, Instant trigger, RuleVersion version) {
        return when(event, trigger, version, List.of());
    }

    /** The date when the city waited for the requester; without tolling in the version, the same date. R3.1 */
    public Deadline when(ClockEvent event, Instant trigger, RuleVersion version, List<Waiting> waited) {
        LocalDate dayZero = dayZeroOf(event, trigger);
        List<Waiting> tolling = version.tolls() ? List.copyOf(waited) : List.of(); // R3.1
        return event.isDetermination() ? determination(event, dayZero, version, tolling)
                : beside(ruleOf(event), dayZero, version);
    }

    /**
     * The date of a request that was extended to a promised day. A promised day on which the office turned out to be closed moves to the
     * next open one (CCP 12a, 12b); one on a weekend was meant as such and stays. Never before the promise.
     */
    public Deadline extendedTo(LocalDate promised, Instant receivedAt, RuleVersion version) {
        LocalDate dayZero = calendar.dayZero(receivedAt);
        DayCount count = new DayCount(law, calendar, calendar.rollCourtHolidays(), true).from(dayZero, List.of()).until(promised, version.unit());
        LocalDate lastDay = count.at();
        if (calendar.closures().containsKey(promised) && !OfficeCalendar.isWeekend(promised)) {
            count.landForward();
        }
        LocalDate latest = when(ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION, receivedAt, version).outerOn();
        LocalDate outer = latest.isBefore(count.at()) ? count.at() : latest;
        return deadline(count, outer, dayZero, lastDay, version, List.of(version.section(), version.source()),
                doubts(version, List.of(lastDay, count.at(), outer)));
    }

    /** The determination date alone, without its work; for queues. Under 2 microseconds. */
    public LocalDate dueOn(Instant receivedAt) {
        return dueOn(ClockEvent.DETERMINATION_DUE, receivedAt);
    }

    /** The date of an event alone, without its work; for queues. */
    public LocalDate dueOn(ClockEvent event, Instant trigger) {
        LocalDate dayZero = dayZeroOf(event, trigger);
        DayCount count = new DayCount(law, calendar, calendar.rollCourtHolidays(), false).from(dayZero, List.of());
        if (event.isDetermination()) {
            countDays(count, event, law.versionOn(dayZero), calendar.extensionBase());
            return count.landForward().at();
        }
        ClockRule rule = ruleOf(event);
        return land(count.add(rule.amount(), rule.unit()), rule.landing()).at();
    }

    /**
     * What moved since a date was stored, under the version it ran under; empty when nothing did. R0.2, R1.6.
     * Open cases only: a closed case keeps its dates.
     */
    public Optional<Deadline.Change> recompute(LocalDate storedDue, String versionCode, ClockEvent event,
            Instant trigger) {
        RuleVersion version = law.version(versionCode)
                .orElseThrow(() -> new IllegalArgumentException("no rule version " + versionCode));
        Deadline now = when(event, trigger, version);
        if (now.dueOn().equals(storedDue)) {
            return Optional.empty();
        }
        String key = now.dueOn().isAfter(storedDue) ? "law.change.later" : "law.change.earlier";
        return Optional.of(new Deadline.Change(key, storedDue, now.dueOn(), now.skipped()));
    }

    // Only a request has a receipt rule; police clocks, filings and recordings run from the fact's own date. R1.12
    private LocalDate dayZeroOf(ClockEvent event, Instant trigger) {
        return event.isDetermination() ? calendar.dayZero(trigger) : calendar.dateOf(trigger);
    }

    private ClockRule ruleOf(ClockEvent event) {
        return law.clockRule(event)
                .orElseThrow(() -> new IllegalArgumentException(law.folder() + " has no clock " + event.code()));
    }

    private Deadline determination(ClockEvent event, LocalDate dayZero, RuleVersion version, List<Waiting> tolling) {
        return determination(event, dayZero, version,
                new DayCount(law, calendar, calendar.rollCourtHolidays(), true).from(dayZero, tolling),
                new DayCount(law, calendar, true, false).from(dayZero, tolling));
    }

    private Deadline determination(ClockEvent event, LocalDate dayZero, RuleVersion version, DayCount count, DayCount outer) {
        countDays(count, event, version, calendar.extensionBase());
        LocalDate lastDay = count.at();
        count.landForward(); // R1.3, R2.4
        countDays(outer, event, version, ExtensionBase.ROLLED_DUE); // the latest of all readings: R1.4, R2.5
        outer.landForward();
        return deadline(count, outer.at(), dayZero, lastDay, version,
                List.of(version.section(), version.source()),
                doubts(version, List.of(lastDay, count.at(), outer.at())));
    }

    private static void countDays(DayCount count, ClockEvent event, RuleVersion version, ExtensionBase base) {
        count.add(version.baseDays(), version.unit()); // R1.2
        if (event == ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION) {
            if (base == ExtensionBase.ROLLED_DUE) {
                count.landForward(); // R2.5
            }
            count.add(version.extensionDays(), version.unit()); // R2.4, R2.6: from the end of the base, not the notice
        }
    }

    private Deadline beside(ClockRule rule, LocalDate dayZero, RuleVersion version) {
        DayCount count = new DayCount(law, calendar, calendar.rollCourtHolidays(), true).from(dayZero, List.of());
        LocalDate limit = count.add(rule.amount(), rule.unit()).at();
        land(count, rule.landing());
        List<Deadline.Warning> warnings = rule.landing() == ClockRule.Landing.PLAIN ? new ArrayList<>()
                : Deadline.Warning.noClosures(calendar, List.of(limit, count.at()));
        if (rule.toBeConfirmed()) {
            warnings.add(new Deadline.Warning("law.warning.to_be_confirmed", List.of(rule.section())));
        }
        return deadline(count, outer(rule, dayZero, limit), dayZero, limit, version, List.of(rule.section()), warnings);
    }

    private static DayCount land(DayCount count, ClockRule.Landing landing) {
        return switch (landing) {
            case FORWARD -> count.landForward();
            case TARGET, LIMIT -> count.landBefore();
            case PLAIN -> count;
        };
    }

    private LocalDate outer(ClockRule rule, LocalDate dayZero, LocalDate limit) {
        return switch (rule.landing()) {
            case FORWARD, TARGET -> new DayCount(law, calendar, true, false).from(dayZero, List.of())
                    .add(rule.amount(), rule.unit()).landForward().at();
            case LIMIT, PLAIN -> limit; // section 11, point 6
        };
    }

    private Deadline deadline(DayCount count, LocalDate outer, LocalDate dayZero, LocalDate lastDay,
            RuleVersion version, List<String> sections, List<Deadline.Warning> warnings) {
        Set<String> citations = new LinkedHashSet<>(sections);
        count.trace().forEach(day -> citations.add(day.citation()));
        return new Deadline(count.at(), outer, dayZero, lastDay, version.code(), count.trace(),
                List.copyOf(citations), warnings);
    }

    private List<Deadline.Warning> doubts(RuleVersion version, List<LocalDate> dates) {
        List<Deadline.Warning> warnings = Deadline.Warning.noClosures(calendar, dates);
        if (version.toBeConfirmed()) {
            warnings.add(new Deadline.Warning("law.warning.to_be_confirmed", List.of(version.source())));
        }
        return warnings;
    }
}
