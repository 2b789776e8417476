package org.daylight.request.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.Wording;
import org.daylight.law.Deadline;
import org.daylight.law.ExtensionGround;
import org.daylight.law.ExtensionLaw;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Extension;
import org.daylight.request.Happening;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;
import org.daylight.request.TimelineEntry;

/**
 * Grounds of an extension that end with their cause: once a cyberattack is over and the records can be got at again, the determination is
 * due promptly. The law gives no date, so none is computed; who works the case is told. R2.7
 */
@ApplicationScoped
@Transactional
public class Lapses {

    @Inject
    Requests requests;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** The grounds a case was extended on that end with their cause, by code. */
    public List<String> grounds(RecordsRequest request) {
        return requests.extension(request).stream().flatMap(extension -> lapsing(request, extension)).map(ExtensionGround::code).toList();
    }

    /** What to tell whoever works an undetermined case, of each of its grounds that has ended. */
    public List<Deadline.Warning> warnings(RecordsRequest request, Extension extension, List<TimelineEntry> story) {
        return extension == null || !request.status().undetermined() ? List.of() : lapsing(request, extension)
                .flatMap(ground -> ended(ground.code(), story).flatMap(on -> law().lapse(ground, on)).stream()).toList();
    }

    /** Whether the case stands on a ground that ends with its cause and has not ended yet. */
    public boolean stands(RecordsRequest request, Extension extension, List<TimelineEntry> story) {
        return extension != null && request.status().undetermined() && lapsing(request, extension).anyMatch(ground -> ended(ground.code(), story).isEmpty());
    }

    /** A clerk notes the local day on which the cause ended. Refuses a ground the case does not stand on, one that ended already, and a day to come. */
    public void end(String number, int version, String ground, LocalDate on, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        if (!grounds(request).contains(ground)) {
            throw Refused.because("refused.lapse.none");
        }
        if (ended(ground, chronicle.of(request, Audience.STAFF)).isPresent()) {
            throw Refused.because("refused.lapse.ended");
        }
        Wording words = new Wording();
        if (words.chosen("endedOn", on) != null && on.isAfter(LocalDate.ofInstant(clock.instant(), cities.current().zone()))) {
            words.refuse("endedOn", "input.future");
        }
        words.check();
        chronicle.write(request.take(Step.END_CAUSE, actor, clock.instant(), Particulars.fact("ground", ground).with("endedOn", on)), actor);
    }

    private Stream<ExtensionGround> lapsing(RecordsRequest request, Extension extension) {
        return law().groundsOn(request.dayZero()).stream().filter(ground -> ground.lapses() && extension.grounds().contains(ground.code()));
    }

    private ExtensionLaw law() {
        return new ExtensionLaw(Requests.clockOf(cities.current()));
    }

    private static Optional<LocalDate> ended(String ground, List<TimelineEntry> story) {
        return story.stream().filter(entry -> entry.happening() == Happening.CAUSE_ENDED && ground.equals(entry.facts().get("ground")))
                .map(entry -> LocalDate.parse(entry.facts().get("endedOn"))).findFirst();
    }
}
