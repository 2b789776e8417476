package org.daylight.web.supervisor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.determination.Determinations;
import org.daylight.determination.ProposedDenial;
import org.daylight.docket.Lateness;
import org.daylight.web.Visit;

/** The denials that await a signature, most urgent first. */
@Named
@RequestScoped
public class DenialsPage {

    @Inject
    Visit visit;
    @Inject
    Determinations determinations;
    @Inject
    Clock clock;

    private List<ProposedDenial> denials;

    @PostConstruct
    void load() {
        denials = determinations.proposed();
    }

    public List<ProposedDenial> getDenials() {
        return denials;
    }

    /** How it stands against the case's date. */
    public Lateness lateness(ProposedDenial denial) {
        return Lateness.of(true, denial.dueOn(), LocalDate.ofInstant(clock.instant(), visit.zone()));
    }

    /** Whether the requester waits for word of it longer than the law has in mind. R1.18 */
    public boolean late(ProposedDenial denial) {
        return denial.noticeIsLate(visit.city().calendar(), clock.instant());
    }

    /** Whether the reader wrote it and so cannot sign it. */
    public boolean own(ProposedDenial denial) {
        return denial.bars(visit.actor());
    }
}
