package org.daylight.law.delay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daylight.law.ClockEvent;
import org.daylight.law.Deadline;
import org.daylight.law.DenialLaw;
import org.daylight.law.Refusal;
import org.daylight.law.StatutoryClock;

/** What a delay must carry, how long it may last, and when it is looked at again. Section 5.3: R5.10-R5.16 */
public final class DelayLaw {

    private static final List<String> RELEASE = List.of("law.alternative.release_item", "law.alternative.release_with_redactions");
    private static final List<String> WRITE = List.of("law.alternative.release_item", "law.alternative.write_own_reasons");

    /** What stands against a delay, at the part of it where it stands: {@code delayFrom}, {@code delayBasis} or {@code delayUntil}. */
    public record Fault(String field, Refusal refusal) {
    }

    private final StatutoryClock clock;

    /** The delays as this clock counts them. */
    public DelayLaw(StatutoryClock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** By when records that Penal 832.7(b) opens are to be disclosed, unless a delay applies; from the day of the request. R5.10 */
    public Deadline disclosureDue(LocalDate requestedOn) {
        return when(ClockEvent.POLICE_RECORD_DISCLOSURE_DUE, requestedOn);
    }

    /** The end of the first stretch, for which the law asks no reassessment; empty where it counts none. R5.11, R5.14, R5.15 */
    public Optional<Deadline> firstLimit(DelayGround ground, LocalDate from) {
        return ground.first().map(event -> when(event, from));
    }

    /** The last day of all; empty where the law counts none. R5.12, R5.14, R5.16 */
    public Optional<Deadline> outerLimit(DelayGround ground, LocalDate from) {
        return ground.outer().map(event -> when(event, from));
    }

    /**
     * By when a delay is looked at again. The first notice lets it run to the end of its first stretch. From there on, each notice counts the
     * next interval; one sent earlier counts only when its interval reaches further than that end. Never later than the outer limit. R5.12, R5.16
     *
     * @param noticedOn the local day of the last notice
     * @param again     whether that notice was itself a reassessment
     */
    public Deadline next(DelayGround ground, LocalDate from, LocalDate noticedOn, boolean again) {
        Deadline interval = when(ground.notice(), noticedOn);
        LocalDate reached = again ? interval.dueOn() : noticedOn;
        Deadline next = firstLimit(ground, from).filter(limit -> limit.dueOn().isAfter(reached)).orElse(interval);
        return outerLimit(ground, from).filter(limit -> limit.dueOn().isBefore(next.dueOn())).orElse(next);
    }

    /** Everything that stands against a delay that is told on that day; empty when it may be told. */
    public List<Fault> faults(DelayGround ground, DelayDraft draft, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (draft.from() == null) {
            faults.add(new Fault("delayFrom", refusal(ground, "from", WRITE)));
        } else if (draft.from().isAfter(today)) {
            faults.add(new Fault("delayFrom", Refusal.plain("input.future")));
        } else {
            outerLimit(ground, draft.from()).filter(limit -> limit.outerOn().isBefore(today))
                    .ifPresent(limit -> faults.add(new Fault("delayFrom", refusal(ground, "over", RELEASE, limit.outerOn()))));
        }
        if (draft.basis() == null || draft.basis().isBlank()) {
            faults.add(new Fault("delayBasis", refusal(ground, "basis", WRITE)));
        } else if (new DenialLaw(clock.law()).hasOpenBlank(draft.basis())) {
            faults.add(new Fault("delayBasis", refusal(ground, "blank", WRITE)));
        }
        estimate(ground, draft, today).ifPresent(refusal -> faults.add(new Fault("delayUntil", refusal)));
        return List.copyOf(faults);
    }

    private Optional<Refusal> estimate(DelayGround ground, DelayDraft draft, LocalDate today) {
        if (draft.until() == null) {
            return Optional.of(refusal(ground, "until", WRITE));
        }
        if (draft.until().isBefore(today)) {
            return Optional.of(Refusal.plain("input.past"));
        }
        return draft.from() == null ? Optional.empty() : outerLimit(ground, draft.from())
                .filter(limit -> draft.until().isAfter(limit.outerOn()) && !limit.outerOn().isBefore(today))
                .map(limit -> refusal(ground, "outer", RELEASE, limit.outerOn()));
    }

    private Refusal refusal(DelayGround ground, String name, List<String> instead, Object... arguments) {
        String section = clock.law().exemption(ground.exemption()).orElseThrow().section();
        return new Refusal("refused.delay." + name, ground.rule(), section, List.of(arguments), instead);
    }

    private Deadline when(ClockEvent event, LocalDate day) {
        return clock.when(event, day.atStartOfDay(clock.calendar().zone()).toInstant());
    }
}
