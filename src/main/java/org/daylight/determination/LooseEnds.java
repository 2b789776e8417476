package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.request.Chronicle;
import org.daylight.request.Happened;
import org.daylight.request.Happening;
import org.daylight.request.Particulars;
import org.daylight.request.Step;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;

/** When a case is withdrawn or closed, what was still open in it ends with it: proposed determinations, searches, consultations; with a withdrawal reviews too. */
@ApplicationScoped
@Transactional
public class LooseEnds {

    private static final Set<Happening> ENDINGS = EnumSet.of(Happening.WITHDRAWN, Happening.CLOSED);

    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    Tasks tasks;
    @Inject
    Chronicle chronicle;

    /** A determination that waits for somebody goes back to its writer, since nobody can clear or sign it any more; one entry tells of all. */
    void end(@Observes Happened happened) {
        TimelineEntry ending = happened.entry();
        if (!ENDINGS.contains(ending.happening())) {
            return;
        }
        List<Determination> waiting = determinations.of(happened.request()).stream().filter(d -> d.state().waiting()).toList();
        waiting.forEach(d -> d.giveBack(ending.body()));
        int ended = tasks.end(ending);
        appeals.end(ending);
        if (ended + waiting.size() > 0) {
            chronicle.write(happened.request().take(Step.END_WORK, Actor.SYSTEM, ending.at(), Particulars.fact("tasks", ended).with("denials", waiting.size())), Actor.SYSTEM);
        }
    }
}
