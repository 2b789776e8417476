package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.law.Deadline;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;

/** Ends the hold that a petition put on a case's records; the city attorney's act alone, with a reason (R7.8). */
@Named
@RequestScoped
public class HoldPage extends ActPage {

    private static final Set<Happening> GIVEN = EnumSet.of(Happening.RELEASED, Happening.RELEASED_TO_EVERYONE);

    @Inject
    Petitions petitions;
    @Inject
    Chronicle chronicle;

    private Petition petition;
    private String reason;

    @Override
    protected void open() {
        petition = petitions.get(getRequest(), visit.id());
    }

    @Override
    protected Happening perform() {
        petitions.lift(number(), getVersion(), petition.id(), reason, actor());
        return Happening.HOLD_LIFTED;
    }

    /** What still lies ahead of the case in court, in words; mostly none. */
    public List<String> getAhead() {
        boolean released = petition.orderedOn() != null && chronicle.of(getRequest(), Audience.STAFF).stream().filter(entry -> GIVEN.contains(entry.happening()))
                .anyMatch(entry -> !LocalDate.ofInstant(entry.at(), visit.zone()).isBefore(petition.orderedOn()));
        return petition.ahead(visit.city(), visit.today(), released).stream().map(key -> words.say(key, petition.hearingOn() == null ? "" : petition.hearingOn(),
                petition.writLatest(visit.city()).map(Deadline::dueOn).orElse(null))).toList();
    }

    public Petition getPetition() {
        return petition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
