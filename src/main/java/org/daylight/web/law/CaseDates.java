package org.daylight.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.determination.Petition;
import org.daylight.determination.Petitions;
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

    private static final int DAYS_TO_CHOOSE = 2;

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    Petitions petitions;
    @Inject
    Delays delays;

    /** Each kind, which is also its message key, with its day. */
    public Map<String, LocalDate> of(RecordsRequest request) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        dates.put("dates.due", request.dueOn());
        if (request.status().undetermined()) {
            addExtension(request, dates);
            if (requests.clarifications(request).stream().anyMatch(Clarification::open)) { // R3.3
                dates.put("dates.choose", visit.city().calendar().businessDaysBefore(request.dueOn(), DAYS_TO_CHOOSE));
            }
        } else if (request.closedAt() == null) {
            determinations.latest(request).filter(d -> d.state() == Determination.State.SENT && d.availableAt() != null)
                    .ifPresent(d -> dates.put("dates.available", LocalDate.ofInstant(d.availableAt(), visit.zone())));
        }
        appeals.of(request).stream().filter(appeal -> appeal.open() && appeal.decideBy() != null)
                .forEach(appeal -> dates.put("dates.appeal", appeal.decideBy()));
        delays.of(request).stream().filter(Delay::running).findFirst().ifPresent(delay -> put(dates, "dates.delay", delay.nextOn()));
        petitions.of(request).stream().filter(Petition::held).forEach(petition -> addCourt(petition, dates));
        return dates;
    }

    private void addCourt(Petition petition, Map<String, LocalDate> dates) {
        if (petition.orderedOn() == null) {
            put(dates, "dates.respond", petition.respondBy());
            put(dates, "dates.hearing", petition.hearingOn());
        }
        petition.writDue(visit.city()).ifPresent(writ -> put(dates, "dates.writ", writ.dueOn()));
    }

    private void put(Map<String, LocalDate> dates, String kind, LocalDate day) {
        if (day != null && !day.isBefore(visit.today())) {
            dates.put(kind, day);
        }
    }

    private void addExtension(RecordsRequest request, Map<String, LocalDate> dates) {
        StatutoryClock clock = Requests.clockOf(visit.city());
        LocalDate last = clock.extensionNoticeLastDay(request.receivedAt()).dueOn();
        boolean possible = Step.EXTEND.leadsFrom(request.status()) && requests.extension(request).isEmpty() && !last.isBefore(visit.today());
        if (possible) {
            dates.put("dates.extension", last);
        }
    }
}
