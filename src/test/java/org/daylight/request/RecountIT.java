package org.daylight.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.daylight.account.Actor;
import org.daylight.account.NotPermitted;
import org.daylight.account.Role;
import org.daylight.audit.AuditLink;
import org.daylight.city.CityProfile;
import org.daylight.city.Closure;
import org.daylight.city.ClosureChange;
import org.daylight.city.CurrentCity;
import org.daylight.container.InContainer;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.determination.WithholdingDraft;
import org.daylight.law.Refused;
import org.daylight.notice.Notices;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** A change of the office's closed days and the cases it moves: previewed, signed once, in one transaction. R1.6 */
class RecountIT extends InContainer {

    private static final String CITY = "westminster";

    private static final List<Part.Draft> TWO = List.of(new Part.Draft("E-mails", null), new Part.Draft("Plans", null));

    @Inject
    Recount recount;
    @Inject
    Parts parts;
    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    Notices notices;
    @Inject
    java.time.Clock clock;

    @Test
    void movesOpenCasesWithOldDateNewDateAndReasonAndNoOthers() {
        RecordsRequest open = filed(CITY, "Due on a day that will be closed");
        RecordsRequest gone = filed(CITY, "Withdrawn before that");
        act(CITY, () -> requests.withdraw(gone.number(), gone.version(), null, Actor.REQUESTER));
        ClosureChange change = ClosureChange.add(day(open.dueOn(), "Storm"));
        Recount.Preview preview = in(CITY, () -> recount.preview(change));
        assertTrue(preview.moves().stream().anyMatch(m -> m.request().number().equals(open.number()) && m.days() >= 1));
        assertTrue(preview.moves().stream().noneMatch(m -> m.request().number().equals(gone.number())));
        assertEquals(open.dueOn(), now(CITY, open.number()).dueOn(), "a preview changes nothing");

        int moved = sign(change, preview.seal(), "Storm");
        assertEquals(preview.moves().size(), moved);
        RecordsRequest after = now(CITY, open.number());
        LocalDate expected = Requests.clockOf(profile()).dueOn(open.receivedAt());
        assertEquals(expected, after.dueOn());
        assertTrue(after.dueOn().isAfter(open.dueOn()));
        assertTrue(after.clockTrace().days().stream().anyMatch(d -> "Storm".equals(d.detail())), "the working follows");
        assertEquals(gone.dueOn(), now(CITY, gone.number()).dueOn());
        TimelineEntry entry = last(open);
        assertEquals(Happening.DATE_MOVED, entry.happening());
        assertEquals(Map.of("oldDue", open.dueOn().toString(), "due", expected.toString(), "rule", open.ruleVersion(), "receiptRule",
                profile().calendar().receiptRule().name(), "calendar", Integer.toString(profile().version())), entry.facts());
        assertEquals("Storm", entry.body());
        List<AuditLink> links = links(open.number());
        assertEquals(List.of("DATE_MOVED", "LETTER_WRITTEN"), links.stream().map(AuditLink::act).skip(links.size() - 2L).toList(), "the requester is told");
        AuditLink link = links.get(links.size() - 2);
        assertTrue(link.particulars().contains(open.dueOn().toString()) && link.particulars().contains(expected.toString()), link.particulars());
        takeBack(open.dueOn());
        assertEquals(open.dueOn(), now(CITY, open.number()).dueOn(), "a closure taken back moves it back");
    }

    @Test
    void countsAReopenedCaseFromItsReopening() {
        RecordsRequest request = filed(CITY, "Closed and opened again");
        act(CITY, () -> requests.withdraw(request.number(), request.version(), null, Actor.REQUESTER));
        act(CITY, () -> requests.reopen(request.number(), now(CITY, request.number()).version(), "Not withdrawn after all", clerk(CITY)));
        RecordsRequest reopened = now(CITY, request.number());
        sign(ClosureChange.add(day(reopened.dueOn(), "Closed on the new due date")), null, "One");
        RecordsRequest moved = now(CITY, request.number());
        assertTrue(moved.dueOn().isAfter(reopened.dueOn()));
        assertTrue(moved.clockTrace().reopened());
        assertEquals(request.dayZero(), moved.dayZero(), "the day of receipt stays");
        takeBack(reopened.dueOn());
        assertEquals(reopened.dueOn(), now(CITY, request.number()).dueOn());
    }

    @Test
    void keepsAPromiseUnlessTheOfficeIsClosedOnIt() {
        RecordsRequest request = filed(CITY, "Extended to a day that will be closed");
        LocalDate promised = Requests.clockOf(profile()).determinationDueAfterExtension(request.receivedAt()).dueOn();
        act(CITY, () -> requests.extend(request.number(), request.version(), new Extension.Notice(Set.of("voluminous"), "More than nine thousand separate messages.",
                promised, "Ana Ruiz", "City Clerk", true, Map.of()), clerk(CITY)));
        assertEquals(promised, now(CITY, request.number()).dueOn());
        assertTrue(now(CITY, request.number()).clockTrace().days().stream().anyMatch(d -> d.date().equals(promised)), "the working runs to the promise");
        sign(ClosureChange.add(day(request.dueOn(), "Closed on the first due date")), null, "One");
        assertEquals(promised, now(CITY, request.number()).dueOn());
        sign(ClosureChange.add(day(promised, "Closed on the promised day")), null, "Two");
        assertTrue(now(CITY, request.number()).dueOn().isAfter(promised));
        takeBack(promised);
        takeBack(request.dueOn());
        assertEquals(promised, now(CITY, request.number()).dueOn());
    }

    @Test
    void aPartThatAReviewOpenedIsCountedFromThatDay() {
        String number = splitLongAgo("Opened again in one part");
        LocalDate original = now(CITY, number).dueOn();
        reverse(number, 1);
        act(CITY, () -> determinations.determine(number, now(CITY, number).version(), 2, none(), clerk(CITY)));
        LocalDate anew = now(CITY, number).dueOn();
        assertTrue(anew.isAfter(original), "the part opened again is the last that is open");
        assertTrue(in(CITY, () -> recount.preview(ClosureChange.add(day(freeDay(200), "Some other day")))).moves().stream().noneMatch(m -> m.request().number().equals(number)),
                "it does not move back to the date of the receipt");
        sign(ClosureChange.add(day(anew, "Storm")), null, "Storm");
        RecordsRequest moved = now(CITY, number);
        assertTrue(moved.dueOn().isAfter(anew));
        assertEquals(moved.dueOn(), part(number, 1).dueOn(), "the part's own date moves with it");
        TimelineEntry entry = last(moved);
        assertEquals(List.of(Happening.DATE_MOVED, "1", anew.toString(), moved.dueOn().toString()),
                List.of(entry.happening(), entry.facts().get("part"), entry.facts().get("oldDue"), entry.facts().get("due")));
        String letter = in(CITY, () -> notices.of(now(CITY, number))).stream().reduce((a, b) -> b).orElseThrow().body();
        assertTrue(letter.contains("part 1 of your request only: E-mails") && !letter.contains("How we counted"), letter);
        takeBack(anew);
        assertEquals(anew, now(CITY, number).dueOn());
        assertEquals(anew, part(number, 1).dueOn());
    }

    @Test
    void aPartExtendedAloneKeepsItsPromiseUnlessTheOfficeIsClosedOnIt() {
        String number = filed(CITY, "Extended in one part").number();
        act(CITY, () -> parts.split(number, now(CITY, number).version(), TWO, clerk(CITY)));
        LocalDate tenth = now(CITY, number).dueOn();
        LocalDate promised = Requests.clockOf(profile()).determinationDueAfterExtension(now(CITY, number).receivedAt()).dueOn();
        act(CITY, () -> parts.extend(number, now(CITY, number).version(), 1, new Extension.Notice(Set.of("voluminous"),
                "More than nine thousand separate messages.", promised, "Ana Ruiz", "City Clerk", true, Map.of()), clerk(CITY)));
        sign(ClosureChange.add(day(promised, "First")), null, "First");
        assertEquals(tenth, now(CITY, number).dueOn(), "the other part keeps its date");
        LocalDate moved = part(number, 1).dueOn();
        assertTrue(moved.isAfter(promised), "told and moved though the case's date stays");
        assertEquals("1", last(now(CITY, number)).facts().get("part"));
        act(CITY, () -> determinations.determine(number, now(CITY, number).version(), 2, none(), clerk(CITY)));
        assertEquals(moved, now(CITY, number).dueOn());
        sign(ClosureChange.add(day(moved, "Second")), null, "Second");
        LocalDate later = now(CITY, number).dueOn();
        assertTrue(later.isAfter(moved), "on from there, and not back to the tenth day: " + later);
        assertEquals(later, part(number, 1).dueOn());
        takeBack(moved);
        takeBack(promised);
        assertEquals(promised, now(CITY, number).dueOn());
        assertEquals(promised, part(number, 1).dueOn());
    }

    @Test
    void aCasePutTogetherAgainMovesAsAWhole() {
        String number = filed(CITY, "Split and joined").number();
        act(CITY, () -> parts.split(number, now(CITY, number).version(), TWO, clerk(CITY)));
        act(CITY, () -> parts.join(number, now(CITY, number).version(), clerk(CITY)));
        LocalDate due = now(CITY, number).dueOn();
        sign(ClosureChange.add(day(due, "Storm")), null, "Storm");
        assertTrue(now(CITY, number).dueOn().isAfter(due));
        assertEquals(null, last(now(CITY, number)).facts().get("part"));
        takeBack(due);
        assertEquals(due, now(CITY, number).dueOn());
    }

    /** In two parts, received thirty days ago and keyed in today. */
    private String splitLongAgo(String words) {
        Filing f = filing(words);
        Filing paper = new Filing(f.key(), f.kind(), f.subject(), f.description(), null, null, null, null, null, null, null, null, Delivery.PAPER, null, null,
                f.requester(), Channel.MAIL, clock.instant().minus(java.time.Duration.ofDays(30)), "en");
        String number = in(CITY, () -> requests.file(paper, clerk(CITY))).number().text();
        act(CITY, () -> parts.split(number, now(CITY, number).version(), TWO, clerk(CITY)));
        return number;
    }

    private void reverse(String number, int part) {
        List<Actor> supervisors = in(CITY, () -> people.all().stream().filter(p -> p.role() == Role.SUPERVISOR).map(Actor::of).toList());
        act(CITY, () -> determinations.determine(number, now(CITY, number).version(), part, new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null,
                List.of(new WithholdingDraft("Advice", "attorney-client", "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.",
                        "Victor Salas", "Records Manager", null))), clerk(CITY)));
        act(CITY, () -> determinations.signOff(number, now(CITY, number).version(), part, supervisors.get(0)));
        Appeal appeal = in(CITY, () -> appeals.file(number, now(CITY, number).version(), part, "It is no advice.", Actor.REQUESTER));
        act(CITY, () -> appeals.decide(appeal.id(), appeal.version(), Appeal.Decision.REVERSED, "It is no advice.", null, supervisors.get(1)));
    }

    private static DeterminationDraft none() {
        return new DeterminationDraft(Outcome.NOT_THIS_AGENCY, "The county keeps these.", null, null, null, "The county", List.of());
    }

    private Part part(String number, int place) {
        return in(CITY, () -> parts.get(requests.get(number), place));
    }

    @Test
    void correctsARowInPlace() {
        LocalDate day = freeDay(200);
        sign(ClosureChange.add(day(day, "Wrogn")), null, "x");
        Closure row = row(day);
        sign(ClosureChange.correct(row.id(), day(day, "Right")), null, "x");
        assertEquals("Right", row(day).reason());
        takeBack(day);
    }

    @Test
    void refusesWhatWasNotShownAStalePageAndWhoMayNot() {
        RecordsRequest open = filed(CITY, "Seen by nobody");
        ClosureChange change = ClosureChange.add(day(open.dueOn(), "Storm"));
        assertEquals("refused.closure.moved", refusal(() -> sign(change, "other cases", "x")));
        int version = profile().version();
        String seal = in(CITY, () -> recount.preview(change)).seal();
        assertEquals("refused.stale", refusal(() -> in(CITY, () -> recount.sign(version - 1, change, "source", today(), "x", seal, admin()))));
        assertThrows(NotPermitted.class, () -> in(CITY, () -> recount.sign(version, change, "source", today(), "x", seal, clerk(CITY))));
        assertEquals("input.needed", refusal(() -> in(CITY, () -> recount.sign(version, change, " ", today(), "x", seal, admin()))));
        assertEquals("input.closure.nothing", refusal(() -> in(CITY, () -> recount.sign(version, new ClosureChange(List.of(), List.of(), null), "source", today(), "x", seal, admin()))));
        assertEquals(open.dueOn(), now(CITY, open.number()).dueOn());
        assertEquals(Happening.FILED, last(open).happening());
    }

    @Test
    void asksTheDatabaseHardlyMoreForManyCasesThanForFew() {
        long few = statements(3);
        long many = statements(33);
        System.out.printf("statements to move 3 more cases %d, 33 more cases %d%n", few, many);
        assertTrue(many - few <= 12, few + " statements for a few, " + many + " for thirty more");
    }

    @Test
    void countsWhatIsFiledMeanwhileWithTheNewDays() {
        RecordsRequest first = filed(CITY, "Before");
        LocalDate closed = first.dueOn();
        List<Callable<Object>> work = new java.util.ArrayList<>(IntStream.range(0, 6).mapToObj(i -> (Callable<Object>) () -> filed(CITY, "Meanwhile " + i)).toList());
        work.add(() -> sign(ClosureChange.add(day(closed, "Meanwhile")), null, "Meanwhile"));
        java.util.concurrent.ConcurrentLinkedQueue<Callable<Object>> queue = new java.util.concurrent.ConcurrentLinkedQueue<>(work);
        List<Object> ends = atOnce(work.size(), () -> queue.remove().call());
        assertTrue(ends.stream().noneMatch(RuntimeException.class::isInstance) || row(closed) == null, ends::toString);
        List<LocalDate> due = rows.in(CITY, em -> em.createQuery("select r.dueOn from RecordsRequest r where r.status in :running", LocalDate.class)
                .setParameter("running", Status.UNDETERMINED).getResultList());
        if (row(closed) != null) {
            assertTrue(due.stream().noneMatch(closed::equals), "a case is due on a closed day: " + due);
            takeBack(closed);
        }
    }

    @Test
    void anActOnACaseThatMovesIsDoneOrRefusedAsStale() {
        RecordsRequest request = filed(CITY, "Noted while it moves");
        Actor clerk = clerk(CITY);
        java.util.concurrent.atomic.AtomicInteger turn = new java.util.concurrent.atomic.AtomicInteger();
        List<Object> ends = atOnce(4, () -> turn.getAndIncrement() == 0 ? sign(ClosureChange.add(day(request.dueOn(), "Race")), null, "Race") : in(CITY, () -> {
            requests.note(request.number(), request.version(), "A note", clerk);
            return "noted";
        }));
        long noted = ends.stream().filter("noted"::equals).count();
        assertTrue(noted <= 1, ends::toString);
        if (row(request.dueOn()) != null) {
            assertTrue(now(CITY, request.number()).dueOn().isAfter(request.dueOn()));
            takeBack(request.dueOn());
        }
    }

    private long statements(int cases) {
        RecordsRequest one = null;
        for (int i = 0; i < cases; i++) {
            one = filed(CITY, "Counted " + i);
        }
        ClosureChange change = ClosureChange.add(day(one.dueOn(), "Counted"));
        String seal = in(CITY, () -> recount.preview(change)).seal();
        Statistics statistics = rows.commit(em -> em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics());
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        sign(change, seal, "Counted");
        long needed = statistics.getPrepareStatementCount() - before;
        takeBack(one.dueOn());
        return needed;
    }

    private int sign(ClosureChange change, String shown, String reason) {
        CityProfile city = profile(); // at hand for the whole of the work, as the router has it
        Actor admin = admin();
        return CurrentCity.within(city, () -> recount.sign(city.version(), change, "Council order", today(), reason,
                shown == null ? recount.preview(change).seal() : shown, admin));
    }

    private void takeBack(LocalDate day) {
        sign(ClosureChange.remove(row(day).id()), null, "Taken back");
    }

    private Closure row(LocalDate day) {
        return profile().closures().stream().filter(c -> c.date().equals(day) && c.office() == Closure.Office.MAIN).findFirst().orElse(null);
    }

    private LocalDate freeDay(int ahead) {
        LocalDate day = today().plusDays(ahead);
        while (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || row(day) != null) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static ClosureChange.Day day(LocalDate date, String reason) {
        return new ClosureChange.Day(date, true, Closure.Office.MAIN, reason);
    }

    private CityProfile profile() {
        return cities.find(CITY).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), profile().zone());
    }

    private Actor admin() {
        return actor(CITY, Role.ADMINISTRATOR);
    }

    private static String refusal(Callable<?> act) {
        return assertThrows(Refused.class, act::call).points().get(0).refusal().key();
    }

    private TimelineEntry last(RecordsRequest request) {
        return rows.in(CITY, em -> em.createQuery("select e from TimelineEntry e join fetch e.request where e.request.id = :id order by e.id desc", TimelineEntry.class)
                .setParameter("id", request.id()).setMaxResults(1).getSingleResult());
    }

    private List<AuditLink> links(String number) {
        return rows.in(CITY, em -> em.createQuery("select l from AuditLink l where l.subject = :number order by l.number", AuditLink.class)
                .setParameter("number", number).getResultList());
    }
}
