package org.daylight.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.determination.Appeals;
import org.daylight.determination.Instalment;
import org.daylight.determination.Instalments;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.determination.delay.Delay;
import org.daylight.determination.delay.Delays;
import org.daylight.law.StatutoryClock;
import org.daylight.request.Clarification;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;
import org.daylight.web.Visit;

/** The dates of one case for its clerk, by kind: the date due always, the others while they are still to be kept. */
@RequestScoped
public class CaseDates {

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    Instalments instalments;
    @Inject
    Parts parts;
    @Inject
    Appeals appeals;
    @Inject
    Petitions petitions;
    @Inject
    Delays delays;

    /** One date: its kind, which is also its message key, which of that kind it is, counted from 1 (of a part, its number), and its day. */
    public record Dated(String kind, long place, LocalDate on) {
    }

    /** The dates in the order in which they are told. */
    public List<Dated> of(RecordsRequest request) {
        List<Dated> dates = new ArrayList<>();
        add(dates, "dates.due", request.dueOn());
        if (request.status().undetermined()) {
            List<Part> apart = Part.apart(parts.of(request)); // the case's date is that of the part due first (R2.8)
            apart.forEach(part -> dates.add(new Dated("dates.due.part", part.place(), part.dueOn())));
            addExtension(request, dates);
            if (requests.clarifications(request).stream().anyMatch(Clarification::open)) { // R3.3
                add(dates, "dates.choose", visit.city().calendar().choiceFrom(request.dueOn()));
                apart.forEach(part -> dates.add(new Dated("dates.choose.part", part.place(), visit.city().calendar().choiceFrom(part.dueOn()))));
            }
        }
        if (request.closedAt() == null) { // R1.20: each promise as it stands now, revised or not
            instalments.of(request).stream().filter(Instalment::promised).forEach(one -> add(dates, "dates.available", one.promisedOn()));
        }
        appeals.of(request).stream().filter(appeal -> appeal.open() && appeal.decideBy() != null)
                .forEach(appeal -> add(dates, "dates.appeal", appeal.decideBy()));
        delays.of(request).stream().filter(Delay::running).findFirst().ifPresent(delay -> put(dates, "dates.delay", delay.nextOn()));
        petitions.of(request).stream().filter(Petition::held).forEach(petition -> addCourt(petition, dates));
        return dates;
    }

    private static void add(List<Dated> dates, String kind, LocalDate day) {
        dates.add(new Dated(kind, dates.stream().filter(one -> one.kind().equals(kind)).count() + 1, day));
    }

    private void addCourt(Petition petition, List<Dated> dates) {
        if (petition.orderedOn() == null) {
            put(dates, "dates.respond", petition.respondBy());
            put(dates, "dates.hearing", petition.hearingOn());
        }
        petition.writDue(visit.city()).ifPresent(writ -> put(dates, "dates.writ", writ.dueOn()));
    }

    private void put(List<Dated> dates, String kind, LocalDate day) {
        if (day != null && !day.isBefore(visit.today())) {
            add(dates, kind, day);
        }
    }

    private void addExtension(RecordsRequest request, List<Dated> dates) {
        StatutoryClock clock = Requests.clockOf(visit.city());
        LocalDate last = clock.extensionNoticeLastDay(request.receivedAt()).dueOn();
        boolean possible = Step.EXTEND.leadsFrom(request.status()) && requests.extension(request).isEmpty() && !last.isBefore(visit.today());
        if (possible) {
            add(dates, "dates.extension", last);
        }
    }
}
