package org.daylight.determination.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The minutes of one answer, by stage and by whom it waited for: minutes of the clock on the wall, nights and weekends included. */
@Embeddable
public class Minutes {

    @Column(name = "to_acknowledge")
    private Integer toAcknowledge;
    @Column(name = "to_write")
    private int toWrite;
    @Column(name = "to_sign")
    private Integer toSign;
    @Column(name = "in_all")
    private int inAll;
    private int clerk;
    @Column(name = "department_time")
    private int department;
    private int attorney;
    private int reviewer;
    private int requester;
    @Enumerated(EnumType.STRING)
    private Party longest;

    protected Minutes() {
    }

    /** Measures a course. */
    public Minutes(Course course) {
        toAcknowledge = course.acknowledged() == null ? null : between(course.begun(), course.acknowledged());
        toWrite = between(course.acknowledged() == null ? course.begun() : course.acknowledged(), course.written());
        toSign = course.signed() == null ? null : between(course.written(), course.signed());
        inAll = between(course.begun(), course.sent());
        Map<Party, Integer> by = by(course);
        clerk = by.get(Party.CLERK);
        department = by.get(Party.DEPARTMENT);
        attorney = by.get(Party.ATTORNEY);
        reviewer = by.get(Party.REVIEWER);
        requester = by.get(Party.REQUESTER);
        longest = by.entrySet().stream().max(Comparator.comparingInt((Map.Entry<Party, Integer> e) -> e.getValue()).thenComparing(Map.Entry::getKey))
                .orElseThrow().getKey();
    }

    private static Map<Party, Integer> by(Course course) {
        Map<Party, Duration> spent = new EnumMap<>(Party.class);
        List<Instant> cuts = Stream.concat(Stream.of(course.begun(), course.sent()), course.waits().stream().flatMap(w -> Stream.of(w.from(), w.to() == null ? course.sent() : w.to())))
                .filter(cut -> !cut.isBefore(course.begun()) && !cut.isAfter(course.sent())).distinct().sorted().toList();
        for (int i = 1; i < cuts.size(); i++) {
            Instant from = cuts.get(i - 1);
            Party party = course.waits().stream().filter(wait -> wait.covers(from)).map(Stretch::party).min(Comparator.naturalOrder()).orElse(Party.CLERK);
            spent.merge(party, Duration.between(from, cuts.get(i)), Duration::plus);
        }
        Map<Party, Integer> minutes = new EnumMap<>(Party.class);
        Arrays.stream(Party.values()).forEach(party -> minutes.put(party, (int) spent.getOrDefault(party, Duration.ZERO).toMinutes()));
        return minutes;
    }

    private static int between(Instant from, Instant to) {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** From the beginning to the acknowledgement; null when there was none before the answer. */
    public Integer toAcknowledge() {
        return toAcknowledge;
    }

    /** From the acknowledgement, or the beginning, to the answer written. */
    public int toWrite() {
        return toWrite;
    }

    /** From the answer written to the answer signed; null when nobody had to sign it. */
    public Integer toSign() {
        return toSign;
    }

    public int inAll() {
        return inAll;
    }

    /** For how long it waited for somebody. */
    public int of(Party party) {
        return switch (party) {
            case CLERK -> clerk;
            case DEPARTMENT -> department;
            case ATTORNEY -> attorney;
            case REVIEWER -> reviewer;
            case REQUESTER -> requester;
        };
    }

    /** With whom most of the time was spent; of two alike, the later in the order of {@link Party}. */
    public Party longest() {
        return longest;
    }
}
