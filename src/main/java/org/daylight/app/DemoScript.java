package org.daylight.app;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What happens to one request of the demo town, and when: acts at local days after its filing, in the order they are written. */
final class DemoScript {

    /** One act at its moment, on the case with this number. */
    record Scene(Instant at, DemoCase who, Consumer<String> act) {

        void play() {
            TownClock.set(at);
            act.accept(who.number);
        }
    }

    /** A case whose number is known once it is filed. */
    static final class DemoCase {
        String number;
    }

    private final DemoCase who = new DemoCase();
    private final List<Scene> scenes = new ArrayList<>();
    private final LocalDate filedOn;
    private final ZoneId zone;
    private final Instant now;
    private LocalTime time;

    DemoScript(LocalDate filedOn, int place, ZoneId zone, Instant now) {
        this.filedOn = filedOn;
        this.zone = zone;
        this.now = now;
        this.time = LocalTime.of(8, 5).plusMinutes(place * 11L % 420);
    }

    LocalDate filedOn() {
        return filedOn;
    }

    List<Scene> scenes() {
        return scenes;
    }

    /** The filing itself; gives the case its number. */
    DemoScript filed(Supplier<String> filing) {
        scenes.add(new Scene(moment(0), who, unused -> who.number = filing.get()));
        return this;
    }

    /** An act so many calendar days after the filing; on a working day, and never later than now. */
    DemoScript after(int days, Consumer<String> act) {
        time = time.plusMinutes(7);
        scenes.add(new Scene(moment(days), who, act));
        return this;
    }

    private Instant moment(int days) {
        LocalDate day = filedOn.plusDays(days);
        while (days > 0 && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)) {
            day = day.plusDays(1);
        }
        Instant at = day.atTime(time).atZone(zone).toInstant();
        Instant earliest = scenes.isEmpty() ? at : scenes.get(scenes.size() - 1).at().plusSeconds(60);
        Instant latest = now.minusSeconds(3600).plusSeconds(scenes.size() * 60L);
        at = at.isAfter(latest) ? latest : at;
        return at.isBefore(earliest) ? earliest : at;
    }
}
