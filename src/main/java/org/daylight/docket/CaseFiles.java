package org.daylight.docket;

import static org.daylight.request.Happening.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.determination.Parts;
import org.daylight.determination.court.Petitions;
import org.daylight.document.Files;
import org.daylight.fee.Fees;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;
import org.daylight.request.link.CaseLinks;

/** Opens the whole of a case for staff, in one transaction. The timeline says what there is, and only that is asked for. */
@ApplicationScoped
@Transactional
public class CaseFiles {

    private static final Set<Happening> DECIDED = EnumSet.of(DENIAL_PROPOSED, DETERMINED, PART_PROPOSED, PART_DETERMINED);

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Chronicle chronicle;
    @Inject
    Tasks tasks;
    @Inject
    Fees fees;
    @Inject
    Files files;
    @Inject
    Parts parts;
    @Inject
    Appeals appeals;
    @Inject
    Petitions petitions;
    @Inject
    CaseLinks links;
    @Inject
    Notices notices;

    /** The case with this number; not found for an attorney who was not consulted in it unless it is in court, and for all who read no cases. */
    public CaseFile open(String number, Actor actor) {
        RecordsRequest request = requests.get(number);
        List<TimelineEntry> timeline = chronicle.of(request, Audience.STAFF);
        Set<Happening> happened = EnumSet.noneOf(Happening.class);
        timeline.forEach(entry -> happened.add(entry.happening()));
        List<Task> given = when(happened, EnumSet.of(TASK_GIVEN, CONSULTED, COPY_ASKED, LETTER_LEFT), () -> tasks.of(request));
        boolean inCourt = happened.contains(PETITION_RECORDED) && actor.may(Permission.ADVISE);
        if (!actor.may(Permission.READ_CASES) && !inCourt && given.stream().noneMatch(task -> isConsulted(task, actor))) {
            throw new NotFound();
        }
        return new CaseFile(request, timeline, happened.contains(EXTENDED) || happened.contains(PART_EXTENDED) ? requests.extension(request).orElse(null) : null, given,
                when(happened, EnumSet.of(FEE_ESTIMATED), () -> fees.of(request)),
                when(happened, EnumSet.of(FILE_ATTACHED, FILE_RECEIVED), () -> files.of(request, Audience.STAFF)),
                when(happened, EnumSet.of(SPLIT), () -> parts.of(request)),
                when(happened, DECIDED, () -> determinations(request)),
                when(happened, EnumSet.of(APPEALED), () -> appeals.of(request)),
                when(happened, EnumSet.of(PETITION_RECORDED), () -> petitions.of(request)),
                when(happened, EnumSet.of(LINKED, MATTER_ADDED), () -> links.of(request)), notices.of(request));
    }

    private static boolean isConsulted(Task task, Actor actor) {
        return task.kind() == Task.Kind.CONSULTATION && task.isFor(actor);
    }

    private List<Determination> determinations(RecordsRequest request) {
        return em.createQuery("select distinct d from Determination d left join fetch d.part left join fetch d.withheld left join fetch d.instalments where d.request = :request order by d.id",
                Determination.class).setParameter("request", request).getResultList();
    }

    private static <T> List<T> when(Set<Happening> happened, Set<Happening> any, Supplier<List<T>> reading) {
        return any.stream().anyMatch(happened::contains) ? reading.get() : List.of();
    }
}
