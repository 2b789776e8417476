package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.Wording;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.daylight.law.RuleVersion;
import org.daylight.law.StatutoryClock;
import org.daylight.request.Chronicle;
import org.daylight.request.Extension;
import org.daylight.request.Happened;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Recount;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.daylight.request.TimelineEntry;

/** The parts of the current city's cases: split, put together again, extended alone. They are decided by {@link Determinations}. */
@ApplicationScoped
@Transactional
public class Parts implements Recount.OpenParts {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** A part still to be decided, and when a review opened it last by a date of its own (null: never). */
    private record Open(Part part, Instant reversedAt, ZoneId zone) implements Recount.OpenPart {

        @Override
        public RecordsRequest request() {
            return part.request();
        }

        @Override
        public int place() {
            return part.place();
        }

        @Override
        public String title() {
            return part.title();
        }

        @Override
        public LocalDate dueOn() {
            return part.dueOn();
        }

        @Override
        public boolean ownDate() {
            return part.extended();
        }

        @Override
        public LocalDate counted(StatutoryClock law, Deadline ofCase, Extension extension) {
            if (!ownDate()) {
                return ofCase.dueOn();
            }
            RuleVersion version = law.law().version(request().ruleVersion()).orElseThrow();
            boolean extended = extension != null && extension.part() != null && extension.part() == place();
            if (reversedAt != null && !(extended && extension.at().isAfter(reversedAt))) {
                return law.determinationDueAnew(request().dayZero(), LocalDate.ofInstant(reversedAt, zone), version).dueOn();
            }
            return extended ? law.extendedTo(extension.expectedOn(), request().receivedAt(), version).dueOn() : ofCase.dueOn();
        }

        @Override
        public void moveTo(LocalDate day) {
            part.moveTo(day);
        }
    }

    /** The parts still to be decided of the cases whose clock runs, each with what its own date is counted from. */
    @Override
    public List<Recount.OpenPart> running() {
        List<Part> open = em.createQuery("select p from Part p join fetch p.request r where r.status in :running and p.outcome is null order by r.id, p.place", Part.class)
                .setParameter("running", Status.UNDETERMINED).getResultList();
        Map<String, Instant> reversed = new HashMap<>();
        if (open.stream().anyMatch(Part::extended)) {
            em.createQuery("select e from TimelineEntry e join fetch e.request r where r.status in :running and e.happening = :reversed order by e.id", TimelineEntry.class)
                    .setParameter("running", Status.UNDETERMINED).setParameter("reversed", Happening.APPEAL_REVERSED).getResultList()
                    .forEach(e -> reversed.put(e.request().id() + "/" + e.facts().get("part"), e.at()));
        }
        ZoneId zone = cities.current().zone();
        return open.stream().<Recount.OpenPart>map(part -> new Open(part, reversed.get(part.request().id() + "/" + part.place()), zone)).toList();
    }

    /** The parts of a case in their order; none of most cases. */
    public List<Part> of(RecordsRequest request) {
        return em.createQuery("select p from Part p join fetch p.request where p.request = :request order by p.place", Part.class)
                .setParameter("request", request).getResultList();
    }

    /** The part with that number; refuses as not found. */
    public Part get(RecordsRequest request, int place) {
        return of(request).stream().filter(part -> part.place() == place).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Splits a case, or adds parts to those it has; rows without a title are left out. Refuses fewer than two parts, more than twenty,
     * a department that the city does not have, and any once a part was extended alone.
     */
    public void split(String number, int version, List<Part.Draft> drafts, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        List<Part> before = of(request);
        if (before.stream().anyMatch(Part::extended)) {
            throw Refused.because("refused.part.extended"); // a later part would take the wrong date
        }
        List<Part.Draft> more = clean(drafts, before.size());
        List<Part> all = new ArrayList<>(before);
        more.forEach(draft -> all.add(new Part(request, all.size() + 1, draft)));
        String titles = all.stream().map(part -> part.place() + ". " + part.title()).collect(Collectors.joining("\n"));
        var entry = request.take(Step.SPLIT, actor, clock.instant(), Particulars.fact("count", all.size()).saying(titles));
        all.subList(before.size(), all.size()).forEach(em::persist);
        chronicle.write(entry, actor);
    }

    private List<Part.Draft> clean(List<Part.Draft> drafts, int before) {
        Wording words = new Wording();
        List<Part.Draft> more = new ArrayList<>();
        for (int row = 1; row <= drafts.size(); row++) {
            Part.Draft draft = drafts.get(row - 1);
            boolean unknown = draft.department() != null && cities.current().department(draft.department()).isEmpty();
            if (unknown) {
                words.refuse("department" + row, "input.choose");
            }
            if (!draft.blank()) {
                more.add(new Part.Draft(words.line("title" + row, draft.title(), LONGEST_TITLE), draft.department()));
            }
        }
        if (more.isEmpty() || before + more.size() < 2) {
            words.refuse(before == 0 && more.size() == 1 ? "title2" : "title1", "refused.part.few");
        }
        if (before + more.size() > MOST) {
            words.refuse("title1", "refused.part.many", MOST);
        }
        words.check();
        return more;
    }

    /** Puts the parts together again; refused once a determination of any part was written. */
    public void join(String number, int version, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        List<Part> all = of(request);
        boolean written = em.createQuery("select count(d.id) from Determination d where d.request = :request and d.part is not null", Long.class)
                .setParameter("request", request).getSingleResult() > 0;
        if (all.isEmpty() || written || all.stream().anyMatch(Part::extended)) {
            throw Refused.because("refused.part.join");
        }
        var entry = request.take(Step.JOIN, actor, clock.instant(), Particulars.fact("count", all.size()));
        all.forEach(em::remove);
        chronicle.write(entry, actor);
    }

    /** Extends one part only, with the one extension that a request may have (R2.1, R2.8); the others keep their date. */
    public void extend(String number, int version, int place, Extension.Notice notice, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        List<Part> all = of(request);
        Part part = all.stream().filter(one -> one.place() == place).findFirst().orElseThrow(NotFound::new);
        part.extendTo(notice.expectedOn());
        requests.extendPart(request, notice, place, part.title(), Part.nearest(all), actor);
    }

    /** A case that the clerk takes up again is decided anew in all its parts; after a review, in the reversed part alone ({@link Appeals}). */
    void reopened(@Observes Happened happened) {
        if (happened.entry().happening() == Happening.REOPENED) {
            of(happened.request()).forEach(Part::open);
        }
    }
}
