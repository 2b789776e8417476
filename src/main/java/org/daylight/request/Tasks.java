package org.daylight.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.account.NotPermitted;
import org.daylight.account.Permission;
import org.daylight.city.Cities;
import org.daylight.city.Wording;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.Refused;

/** Tasks within the cases of the current city: given to departments and to the attorney, and answered by them. */
@ApplicationScoped
@Transactional
public class Tasks {

    /** Business days between the attorney's day and the last day. */
    private static final int DAYS_LEFT_TO_SIGN = 2;
    private static final int LONGEST_WORDS = 5_000;
    private static final int LONGEST_LINE = 300;
    // the law says "promptly" and names no number (7922.545); this is the product's own
    private static final int OPEN_DAYS_FOR_A_COPY = 3;

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

    /** Asks each department to search, by an internal day of the clerk's choosing that is not past. */
    public void give(String number, int version, List<String> departments, String instruction, LocalDate dueOn, Actor actor) {
        Wording words = new Wording();
        String what = words.text("instruction", instruction, LONGEST_WORDS);
        checkDue(words, dueOn);
        if (departments.isEmpty() || departments.stream().anyMatch(d -> cities.current().department(d).isEmpty())) {
            words.refuse("departments", "input.choose");
        }
        words.check();
        RecordsRequest request = requests.at(number, version);
        for (String department : departments) {
            em.persist(new Task(request, Task.Kind.SEARCH, department, what, dueOn, clock.instant(), actor.name()));
            chronicle.write(request.take(Step.GIVE_TASK, actor, clock.instant(), Particulars.fact("department", department).with("due", dueOn).saying(what)), actor);
        }
    }

    /** Asks the attorney. */
    public void consult(String number, int version, String question, LocalDate dueOn, Actor actor) {
        Wording words = new Wording();
        String what = words.text("question", question, LONGEST_WORDS);
        checkDue(words, dueOn);
        words.check();
        RecordsRequest request = requests.at(number, version);
        em.persist(new Task(request, Task.Kind.CONSULTATION, "ATTORNEY", what, dueOn, clock.instant(), actor.name()));
        chronicle.write(request.take(Step.CONSULT, actor, clock.instant(), Particulars.fact("due", dueOn).saying(what)), actor);
    }

    /** Asks the attorney about something within an act of the clerk's, two business days before the case's own date: there must be time left to sign. Never before today. */
    public Task consult(RecordsRequest request, String question, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), cities.current().zone());
        LocalDate before = cities.current().calendar().businessDaysBefore(request.dueOn(), DAYS_LEFT_TO_SIGN);
        LocalDate by = before.isBefore(today) ? today : before;
        Task task = new Task(request, Task.Kind.CONSULTATION, "ATTORNEY", question, by, clock.instant(), actor.name());
        em.persist(task);
        chronicle.write(request.take(Step.CONSULT, actor, clock.instant(), Particulars.fact("due", by).saying(question)), actor);
        return task;
    }

    /** Answers the consultation with that number, if it is still open, within an act of the attorney's. */
    public void settle(RecordsRequest request, Long taskId, String advice, Actor actor) {
        of(request).stream().filter(task -> task.id().equals(taskId) && task.open())
                .forEach(task -> answer(task.id(), task.version(), Task.Answer.ADVICE, null, advice, actor));
    }

    /**
     * The requester cannot open a file of the case, or the place on the web that the city named (null): the clerk is asked for another
     * copy by the third open day, and a closed case is opened for it; its determination stands (7922.545, R7.5). Asked again while the
     * clerk has not answered, nothing is done. Says by when.
     */
    public LocalDate askCopy(RecordsRequest request, Long fileId, String what, Actor actor) {
        Optional<Task> before = of(request).stream().filter(t -> t.kind() == Task.Kind.COPY && t.open() && t.isOf(fileId, what)).findFirst();
        if (before.isPresent()) {
            return before.get().dueOn();
        }
        OfficeCalendar calendar = cities.current().calendar();
        LocalDate dueOn = calendar.dateOf(clock.instant());
        for (int day = 0; day < OPEN_DAYS_FOR_A_COPY; day++) {
            dueOn = calendar.openAfter(dueOn);
        }
        Step step = request.status() == Status.CLOSED ? Step.REOPEN_FOR_COPY : Step.ASK_COPY;
        chronicle.write(request.take(step, actor, clock.instant(), Particulars.fact("files", what).with("due", dueOn)), actor);
        em.persist(Task.copy(request, fileId, what, dueOn, clock.instant()));
        return dueOn;
    }

    /** A letter did not get to the requester, or nobody knows: the clerk is to see to it by the next open day. What became of it stands among the facts. */
    public void giveLetter(RecordsRequest request, Long letterId, String subject, Particulars told) {
        OfficeCalendar calendar = cities.current().calendar();
        LocalDate dueOn = calendar.openAfter(calendar.dateOf(clock.instant()));
        chronicle.write(request.take(Step.LEAVE_LETTER, Actor.SYSTEM, clock.instant(), told.with("due", dueOn)), Actor.SYSTEM);
        em.persist(Task.letter(request, letterId, subject, dueOn, clock.instant()));
    }

    /** Somebody saw to the letter, or it went after all: that answers its task, if it has an open one, within that act. */
    public void settleLetter(Long letterId, Task.Answer how, Actor actor) {
        em.createQuery("select t from Task t where t.letterId = :letter and t.answeredAt is null", Task.class).setParameter("letter", letterId)
                .getResultList().forEach(task -> task.answer(how, Task.Search.NONE, null, actor, clock.instant()));
    }

    /** The case has ended: nobody has to search or advise any more, and after a withdrawal nobody to copy; a letter is seen to all the same. Says how many tasks that ended. */
    public int end(TimelineEntry ending) {
        boolean copiesToo = ending.happening() == Happening.WITHDRAWN;
        List<Task> open = of(ending.request()).stream().filter(task -> task.open() && task.kind() != Task.Kind.LETTER && (copiesToo || task.kind() != Task.Kind.COPY)).toList();
        open.forEach(task -> task.end(ending.body(), ending.actorName(), ending.at()));
        return open.size();
    }

    /** Answers a task once. A copy is answered in words to the requester. A search is attested with all that R7.12 asks, whatever was found; advice must be given in words. */
    public void answer(Long taskId, int version, Task.Answer answer, Task.Search search, String note, Actor actor) {
        answer(at(taskId, version, actor), answer, search, note, actor);
    }

    /** Answers a search for one custodian while others of the department follow: an answer of its own beside the task, which stays open (R7.12). */
    public void answerForOne(Long taskId, int version, Task.Answer answer, Task.Search search, String note, Actor actor) {
        Task task = at(taskId, version, actor);
        if (task.kind() != Task.Kind.SEARCH) {
            throw new NotFound();
        }
        em.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // so that a second click is noticed
        Task one = task.another();
        answer(one, answer, search, note, actor);
        em.persist(one);
    }

    private void answer(Task task, Task.Answer answer, Task.Search search, String note, Actor actor) {
        Wording words = new Wording();
        Task.Answer how = task.kind() == Task.Kind.CONSULTATION ? Task.Answer.ADVICE : words.chosen("answer", answer != null && task.kind().answers().contains(answer) ? answer : null);
        Task.Search attested = task.kind() == Task.Kind.SEARCH ? attested(words, search == null ? Task.Search.NONE : search) : Task.Search.NONE;
        String said = task.kind() != Task.Kind.SEARCH ? words.text("note", note, LONGEST_WORDS) : words.optionalText("note", note, LONGEST_WORDS);
        words.check();
        TimelineEntry entry = task.request().take(stepOf(task), actor, clock.instant(), particulars(task).with("answer", how).with("searched", attested.where())
                .with("terms", attested.terms()).with("dates", attested.dates()).with("personal", attested.personal()).with("custodian", attested.custodian()).saying(said));
        task.answer(how, attested, said, actor, clock.instant());
        chronicle.write(entry, actor);
    }

    private static Task.Search attested(Wording words, Task.Search typed) {
        return new Task.Search(words.text("whereSearched", typed.where(), LONGEST_WORDS), words.text("terms", typed.terms(), LONGEST_WORDS),
                words.line("dates", typed.dates(), LONGEST_LINE), words.chosen("personal", typed.personal()), words.line("custodian", typed.custodian(), LONGEST_LINE));
    }

    /** A clerk's own search, in one act: the task and its answer, for the department whose records were searched. R7.12 */
    public void recordSearch(String number, int version, String department, Task.Answer answer, Task.Search search, String note, Actor actor) {
        Wording words = new Wording();
        if (cities.current().department(department).isEmpty()) {
            words.refuse("department", "input.choose");
        }
        words.check();
        RecordsRequest request = requests.at(number, version);
        LocalDate today = LocalDate.ofInstant(clock.instant(), cities.current().zone());
        Task task = new Task(request, Task.Kind.SEARCH, department, request.asked().description(), today, clock.instant(), actor.name());
        em.persist(task);
        chronicle.write(request.take(Step.GIVE_TASK, actor, clock.instant(), Particulars.fact("department", department).with("due", today)), actor);
        answer(task, answer, search, note, actor);
    }

    /** The tasks of a case, oldest first. */
    public List<Task> of(RecordsRequest request) {
        return em.createQuery("select t from Task t where t.request = :request order by t.id", Task.class)
                .setParameter("request", request).getResultList();
    }

    /** One task with its case, for those it is for; not found for everybody else. */
    public Task get(Long taskId, Actor actor) {
        Task task = em.createQuery("select t from Task t join fetch t.request r left join fetch r.assignee where t.id = :id", Task.class)
                .setParameter("id", taskId).getResultStream().findFirst().orElseThrow(NotFound::new);
        if (!task.isFor(actor) && !actor.may(Permission.READ_CASES)) {
            throw new NotFound();
        }
        return task;
    }

    private static Step stepOf(Task task) {
        return switch (task.kind()) {
            case SEARCH -> Step.ANSWER_TASK;
            case CONSULTATION -> Step.ADVISE_CITY;
            case COPY -> Step.ANSWER_COPY;
            case LETTER -> throw Refused.because("refused.task.letter");
        };
    }

    private static Particulars particulars(Task task) {
        return task.kind() == Task.Kind.COPY ? Particulars.fact("files", task.instruction()) : Particulars.fact("department", task.department());
    }

    private Task at(Long taskId, int version, Actor actor) {
        Task task = get(taskId, actor);
        if (!task.isFor(actor)) {
            throw new NotPermitted(switch (task.kind()) {
                case SEARCH -> Permission.ANSWER_TASKS;
                case CONSULTATION -> Permission.ADVISE;
                case COPY, LETTER -> Permission.WORK_CASES;
            });
        }
        if (task.version() != version || !task.open()) {
            throw new Stale();
        }
        return task;
    }

    private void checkDue(Wording words, LocalDate dueOn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), cities.current().zone());
        if (words.chosen("dueOn", dueOn) != null && dueOn.isBefore(today)) {
            words.refuse("dueOn", "input.past");
        }
    }
}
