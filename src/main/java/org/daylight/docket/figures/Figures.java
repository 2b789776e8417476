package org.daylight.docket.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.daylight.account.Actor;
import org.daylight.determination.Appeal;
import org.daylight.determination.time.Party;
import org.daylight.docket.Days;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueueShow;
import org.daylight.fee.FeeNote;
import org.daylight.fee.FeeReceipt;

/** The figures of the current city. Whatever is asked for together costs a statement for each thing that is counted, never one for each row. */
@ApplicationScoped
@Transactional
public class Figures {

    @PersistenceContext
    EntityManager em;
    @Inject
    Queue queue;

    /** These figures over that scope, in the order in which figures are shown. The actor is who looks: the queue asks. */
    public List<Table> read(Collection<Figure> wanted, Scope scope, Actor actor) {
        List<Table> tables = new ArrayList<>();
        Supplier<OpenCases> open = once(() -> new OpenCases(queue.tally(QueueFilter.of(QueueShow.OPEN, scope.department()), scope.today(), actor), scope));
        Supplier<Answers> answers = once(() -> answers(scope));
        Supplier<Object[]> times = once(() -> times(scope));
        Arrays.stream(Figure.values()).filter(wanted::contains).forEach(figure -> tables.add(switch (figure) {
            case DUE -> open.get().due();
            case AGE -> open.get().age();
            case RECEIVED -> received(scope);
            case ON_TIME -> answers.get().onTime();
            case OUTCOMES -> answers.get().outcomes();
            case STAGES -> spans(Figure.STAGES, List.of("ACKNOWLEDGE", "WRITE", "SIGN", "ALL"), times.get(), 0);
            case WAITING -> spans(Figure.WAITING, Arrays.stream(Party.values()).map(Enum::name).toList(), times.get(), 4);
            case LATE -> answers.get().whyLate();
            case EXEMPTIONS -> exemptions(scope);
            case FEES -> fees(scope);
            case APPEALS -> appeals(scope);
            case PETITIONS -> petitions(scope);
        }));
        return tables;
    }

    /** The year of the first request there is; null where there is none. */
    public Integer firstYear() {
        LocalDate first = em.createQuery("select min(r.filedOn) from RecordsRequest r", LocalDate.class).getSingleResult();
        return first == null ? null : first.getYear();
    }

    private Table received(Scope scope) {
        Map<YearMonth, Long> counts = new HashMap<>();
        within(em.createQuery("""
                select year(r.filedOn), month(r.filedOn), count(r.id) from RecordsRequest r
                where r.filedOn between :from and :to and (:only = '' or r.department = :only) group by year(r.filedOn), month(r.filedOn)""", Object[].class), scope)
                .forEach(row -> counts.put(YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()), (Long) row[2]));
        QueueFilter all = QueueFilter.of(QueueShow.ALL, scope.department());
        List<Row> rows = scope.days().months().stream().map(month -> Row.of(month.toString(), counts.getOrDefault(month, 0L))
                .listed(all.filed(cut(Days.of(month), scope.days())).query())).toList();
        return new Table(Figure.RECEIVED, rows, Row.of(Row.TOTAL, counts.values().stream().mapToLong(Long::longValue).sum()).listed(all.filed(scope.days()).query()));
    }

    private static Days cut(Days month, Days days) {
        return new Days(month.from().isBefore(days.from()) ? days.from() : month.from(), month.to().isAfter(days.to()) ? days.to() : month.to());
    }

    private Answers answers(Scope scope) {
        return new Answers(within(em.createQuery("""
                select year(s.sentOn), month(s.sentOn), s.outcome, s.minutes.longest, count(s.id), sum(case when s.sentOn > s.dueOn then 1 else 0 end)
                from TimeSheet s where s.sentOn between :from and :to and (:only = '' or s.department = :only)
                group by year(s.sentOn), month(s.sentOn), s.outcome, s.minutes.longest""", Object[].class), scope).stream().map(Answers.Count::of).toList(), scope);
    }

    /** For each stage, then for each party that was awaited: how many, the median, and the ninetieth percentile, both a value that occurs (nearest rank). */
    private Object[] times(Scope scope) {
        return within(em.createQuery("""
                select count(s.minutes.toAcknowledge), percentile_disc(0.5) within group (order by s.minutes.toAcknowledge), percentile_disc(0.9) within group (order by s.minutes.toAcknowledge),
                count(s.id), percentile_disc(0.5) within group (order by s.minutes.toWrite), percentile_disc(0.9) within group (order by s.minutes.toWrite),
                count(s.minutes.toSign), percentile_disc(0.5) within group (order by s.minutes.toSign), percentile_disc(0.9) within group (order by s.minutes.toSign),
                count(s.id), percentile_disc(0.5) within group (order by s.minutes.inAll), percentile_disc(0.9) within group (order by s.minutes.inAll),
                count(nullif(s.minutes.attorney, 0)), percentile_disc(0.5) within group (order by nullif(s.minutes.attorney, 0)), percentile_disc(0.9) within group (order by nullif(s.minutes.attorney, 0)),
                count(nullif(s.minutes.reviewer, 0)), percentile_disc(0.5) within group (order by nullif(s.minutes.reviewer, 0)), percentile_disc(0.9) within group (order by nullif(s.minutes.reviewer, 0)),
                count(nullif(s.minutes.department, 0)), percentile_disc(0.5) within group (order by nullif(s.minutes.department, 0)), percentile_disc(0.9) within group (order by nullif(s.minutes.department, 0)),
                count(nullif(s.minutes.requester, 0)), percentile_disc(0.5) within group (order by nullif(s.minutes.requester, 0)), percentile_disc(0.9) within group (order by nullif(s.minutes.requester, 0)),
                count(nullif(s.minutes.clerk, 0)), percentile_disc(0.5) within group (order by nullif(s.minutes.clerk, 0)), percentile_disc(0.9) within group (order by nullif(s.minutes.clerk, 0))
                from TimeSheet s where s.sentOn between :from and :to and (:only = '' or s.department = :only)""", Object[].class), scope).get(0);
    }

    private static Table spans(Figure figure, List<String> labels, Object[] numbers, int first) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int at = 3 * (first + i);
            rows.add(Row.of(labels.get(i), number(numbers[at], 0L), number(numbers[at + 1], null), number(numbers[at + 2], null)));
        }
        return new Table(figure, rows, null);
    }

    private Table exemptions(Scope scope) {
        List<Row> rows = within(em.createQuery("""
                select w.exemption, count(w.id), sum(case when w.inFull = true then 1 else 0 end), count(distinct d.id)
                from TimeSheet s join s.determination d join d.withheld w
                where s.sentOn between :from and :to and (:only = '' or s.department = :only)
                group by w.exemption order by count(w.id) desc, w.exemption""", Object[].class), scope)
                .stream().map(row -> Row.of((String) row[0], number(row[1], 0L), number(row[2], 0L), number(row[3], 0L))).toList();
        return new Table(Figure.EXEMPTIONS, rows, null);
    }

    private Table fees(Scope scope) {
        Object[] notes = during(em.createQuery("""
                select sum(case when n.sentAt >= :begin and n.sentAt < :end then 1 else 0 end), sum(case when n.sentAt >= :begin and n.sentAt < :end then n.totalCents else 0 end),
                sum(case when n.course.invoicedAt >= :begin and n.course.invoicedAt < :end then 1 else 0 end),
                sum(case when n.course.invoicedAt >= :begin and n.course.invoicedAt < :end then n.totalCents else 0 end),
                sum(case when n.state = :waived and n.settledAt >= :begin and n.settledAt < :end then 1 else 0 end),
                sum(case when n.state = :waived and n.settledAt >= :begin and n.settledAt < :end then n.totalCents else 0 end)
                from FeeNote n join n.request r where :only = '' or r.department = :only""", Object[].class).setParameter("waived", FeeNote.State.WAIVED), scope).get(0);
        Map<FeeReceipt.Kind, Object[]> money = new HashMap<>();
        during(em.createQuery("""
                select f.kind, count(f.id), sum(f.cents) from FeeReceipt f join f.note n join n.request r
                where f.receivedAt >= :begin and f.receivedAt < :end and (:only = '' or r.department = :only) group by f.kind""", Object[].class), scope)
                .forEach(row -> money.put((FeeReceipt.Kind) row[0], new Object[] {row[1], row[2]}));
        Object[] none = {0L, 0L};
        return new Table(Figure.FEES, List.of(amount("ESTIMATED", notes, 0), amount("INVOICED", notes, 2), amount("PAID", money.getOrDefault(FeeReceipt.Kind.PAYMENT, none), 0),
                amount("REFUNDED", money.getOrDefault(FeeReceipt.Kind.REFUND, none), 0), amount("WAIVED", notes, 4)), null);
    }

    private static Row amount(String label, Object[] numbers, int at) {
        return Row.of(label, number(numbers[at], 0L), number(numbers[at + 1], 0L));
    }

    private Table appeals(Scope scope) {
        Object[] stand = during(em.createQuery("""
                select sum(case when a.filedAt >= :begin and a.filedAt < :end then 1 else 0 end),
                sum(case when a.filedAt < :end and (a.decidedAt is null or a.decidedAt >= :end) then 1 else 0 end)
                from Appeal a join a.request r where :only = '' or r.department = :only""", Object[].class), scope).get(0);
        Map<Appeal.Decision, Long> decided = new HashMap<>();
        during(em.createQuery("""
                select a.decision, count(a.id) from Appeal a join a.request r
                where a.decidedAt >= :begin and a.decidedAt < :end and (:only = '' or r.department = :only) group by a.decision""", Object[].class), scope)
                .forEach(row -> decided.put((Appeal.Decision) row[0], (Long) row[1]));
        List<Row> rows = new ArrayList<>(List.of(Row.of("FILED", number(stand[0], 0L))));
        Arrays.stream(Appeal.Decision.values()).forEach(how -> rows.add(Row.of(how.name(), decided.getOrDefault(how, 0L))));
        rows.add(Row.of("OPEN", number(stand[1], 0L)));
        return new Table(Figure.APPEALS, rows, null);
    }

    /** By the days that the papers name; what stands is what stood at the end of the last day. */
    private Table petitions(Scope scope) {
        Object[] stand = within(em.createQuery("""
                select sum(case when p.servedOn between :from and :to then 1 else 0 end), sum(case when p.orderedOn between :from and :to then 1 else 0 end),
                sum(case when p.servedOn <= :to and (p.orderedOn is null or p.orderedOn > :to) then 1 else 0 end),
                sum(case when p.servedOn <= :to and (p.liftedAt is null or p.liftedAt >= :end) then 1 else 0 end)
                from Petition p join p.request r where :only = '' or r.department = :only""", Object[].class)
                .setParameter("end", scope.days().end(scope.office().zone())), scope).get(0);
        List<String> labels = List.of("SERVED", "ORDERED", "PENDING", "HELD");
        return new Table(Figure.PETITIONS, IntStream.range(0, labels.size()).mapToObj(i -> Row.of(labels.get(i), number(stand[i], 0L))).toList(), null);
    }

    private static List<Object[]> within(TypedQuery<Object[]> query, Scope scope) {
        return query.setParameter("from", scope.days().from()).setParameter("to", scope.days().to()).setParameter("only", scope.only()).getResultList();
    }

    private static List<Object[]> during(TypedQuery<Object[]> query, Scope scope) {
        return query.setParameter("begin", scope.days().begin(scope.office().zone())).setParameter("end", scope.days().end(scope.office().zone()))
                .setParameter("only", scope.only()).getResultList();
    }

    private static Long number(Object counted, Long none) {
        return counted == null ? none : Long.valueOf(((Number) counted).longValue());
    }

    private static <T> Supplier<T> once(Supplier<T> reading) {
        Object[] read = new Object[1];
        return () -> {
            if (read[0] == null) {
                read[0] = reading.get();
            }
            @SuppressWarnings("unchecked")
            T known = (T) read[0];
            return known;
        };
    }
}
