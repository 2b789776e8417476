package org.daylight.app;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.city.CityProfile;
import org.daylight.city.Departments;
import org.daylight.container.InContainer;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.determination.WithholdingDraft;
import org.daylight.docket.Days;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Figures;
import org.daylight.docket.figures.Row;
import org.daylight.docket.figures.Scope;
import org.daylight.docket.figures.Table;
import org.daylight.fee.FeeItem;
import org.daylight.fee.FeeNote;
import org.daylight.fee.FeeReceipt;
import org.daylight.fee.FeeSchedule;
import org.daylight.fee.Fees;
import org.daylight.fee.ItemDraft;
import org.daylight.fee.LineDraft;
import org.daylight.fee.Money;
import org.daylight.fee.PaymentDraft;
import org.daylight.fee.Unit;
import org.daylight.law.ExtensionLaw;
import org.daylight.law.FeeBasis;
import org.daylight.notice.Notices;
import org.daylight.request.Channel;
import org.daylight.request.Clarification;
import org.daylight.request.Delivery;
import org.daylight.request.Extension;
import org.daylight.request.Filing;
import org.daylight.request.Outcome;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A town of nine requests in 2025, in a department of its own, told with a set clock, and every figure of it counted by hand. Days are Pacific. */
class SmallTownIT extends InContainer {

    private static final String CITY = "westminster";
    private static final String ALMANAC = "ALMANAC";
    private static final int HOUR = 60;
    private static final long DAY = 24L * HOUR;
    private static final LocalDate FRI_2025_06_13 = LocalDate.of(2025, 6, 13);

    @Inject
    Departments departments;
    @Inject
    Tasks tasks;
    @Inject
    Determinations determinations;
    @Inject
    Appeals appeals;
    @Inject
    Petitions petitions;
    @Inject
    Fees fees;
    @Inject
    FeeSchedule schedule;
    @Inject
    Figures figures;
    @Inject
    Notices notices;

    private Actor clerk;
    private Actor supervisor;
    private Actor other;

    @AfterEach
    void itIsNowAgain() {
        TownClock.set(null);
    }

    @Test
    void everyFigureIsWhatAHandCounts() {
        act(CITY, this::tell);
        TownClock.set(null);
        Map<Figure, Table> year = read(Scope.year(2025, LocalDate.of(2026, 1, 2)), FRI_2025_06_13);

        counted(year, Figure.RECEIVED, Map.of("2025-03", List.of(1L), "2025-04", List.of(1L), "2025-05", List.of(2L), "2025-06", List.of(2L), "2025-07", List.of(1L)), List.of(0L));
        assertEquals(List.of(7L), year.get(Figure.RECEIVED).total().values(), "the one of New Year’s Eve is of the year before");
        assertEquals(12, year.get(Figure.RECEIVED).rows().size());

        List<Long> one = List.of(1L, 0L, 1000L);
        counted(year, Figure.ON_TIME, Map.of("2025-01", one, "2025-03", List.of(0L, 1L, 0L), "2025-04", List.of(0L, 1L, 0L), "2025-05", one, "2025-07", one), Arrays.asList(0L, 0L, null));
        assertEquals(List.of(3L, 2L, 600L), year.get(Figure.ON_TIME).total().values(),
                "three of five, the extended one among them; one was answered in time and told too late, and a letter that lies is no answer yet");

        counted(year, Figure.OUTCOMES, Map.of("NO_RECORDS", List.of(2L), "IN_FULL", List.of(2L), "DENIED", List.of(1L)), List.of(0L));
        counted(year, Figure.STAGES, Map.of("ACKNOWLEDGE", List.of(3L, DAY, 33L * HOUR + 30), "WRITE", List.of(5L, 7 * DAY + HOUR, 17 * DAY),
                "SIGN", List.of(1L, 2 * DAY, 2 * DAY), "ALL", List.of(5L, 14 * DAY - HOUR, 17 * DAY)), List.of());
        counted(year, Figure.WAITING, Map.of("ATTORNEY", Arrays.asList(0L, null, null), "REVIEWER", List.of(1L, 2 * DAY, 2 * DAY), "DEPARTMENT", List.of(1L, 10 * DAY - HOUR, 10 * DAY - HOUR),
                "REQUESTER", List.of(1L, 2 * DAY, 2 * DAY), "CLERK", List.of(5L, 8 * DAY + 10 * HOUR + 30, 17 * DAY)), List.of());
        counted(year, Figure.LATE, Map.of("DEPARTMENT", List.of(1L), "CLERK", List.of(1L)), List.of(0L));
        counted(year, Figure.EXEMPTIONS, Map.of("attorney-client", List.of(2L, 2L, 1L), "law-enforcement-investigation", List.of(1L, 1L, 1L)), List.of());
        counted(year, Figure.FEES, Map.of("ESTIMATED", List.of(2L, 300L), "INVOICED", List.of(1L, 100L), "PAID", List.of(1L, 150L), "REFUNDED", List.of(1L, 50L),
                "WAIVED", List.of(1L, 200L)), List.of());
        counted(year, Figure.APPEALS, Map.of("FILED", List.of(1L), "UPHELD", List.of(1L)), List.of(0L));
        counted(year, Figure.PETITIONS, Map.of("SERVED", List.of(1L), "ORDERED", List.of(1L), "HELD", List.of(1L)), List.of(0L));
        counted(year, Figure.DUE, Map.of("LATE", List.of(2L), "2025-06-16", List.of(1L)), List.of(0L)); // J was decided in time, and its letter lies: R1.17
        counted(year, Figure.AGE, Map.of("UP_TO_10", List.of(1L), "UP_TO_24", List.of(2L)), List.of(0L));

        Map<Figure, Table> december = read(Days.of(java.time.YearMonth.of(2024, 12)), FRI_2025_06_13);
        assertEquals(List.of(1L), december.get(Figure.RECEIVED).total().values(), "received at half past eleven at night, which is the new year in Greenwich");
        assertEquals(Arrays.asList(0L, 0L, null), december.get(Figure.ON_TIME).total().values());
        Map<Figure, Table> may = read(Days.of(java.time.YearMonth.of(2025, 5)), FRI_2025_06_13);
        assertEquals(List.of(1L), may.get(Figure.APPEALS).row("OPEN").values(), "filed in May, decided in June");
        assertEquals(List.of(0L), may.get(Figure.APPEALS).row("UPHELD").values());
        Map<Figure, Table> june = read(Days.of(java.time.YearMonth.of(2025, 6)), FRI_2025_06_13);
        counted(june, Figure.PETITIONS, Map.of("SERVED", List.of(1L), "PENDING", List.of(1L), "HELD", List.of(1L)), List.of(0L));
    }

    private void counted(Map<Figure, Table> tables, Figure figure, Map<String, ? extends List<Long>> expected, List<Long> others) {
        Map<String, List<Long>> rows = tables.get(figure).rows().stream().collect(Collectors.toMap(Row::label, Row::values));
        expected.forEach((label, values) -> assertEquals(values, rows.get(label), figure + " " + label));
        rows.keySet().removeAll(expected.keySet());
        rows.forEach((label, values) -> assertEquals(others, values, figure + " " + label));
    }

    private Map<Figure, Table> read(Days days, LocalDate today) {
        return in(CITY, () -> figures.read(EnumSet.allOf(Figure.class), new Scope(days, ALMANAC, today, cities.current().calendar()), clerk)).stream()
                .collect(Collectors.toMap(Table::figure, Function.identity()));
    }

    private void tell() {
        clerk = actor(CITY, Role.CLERK);
        List<Actor> supervisors = people.all().stream().filter(p -> p.role() == Role.SUPERVISOR).map(Actor::of).toList();
        supervisor = supervisors.get(0);
        other = supervisors.get(1);
        departments.add(cities.current().version(), ALMANAC, "The almanac", null, "a test", LocalDate.of(2025, 1, 2), "a test");
        schedule.addItem(new ItemDraft(FeeItem.POLITICAL_FILING, "Statements", Unit.PAGE, new Money(10), FeeBasis.STATUTORY_FEE, "a test", LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31), "a test"), actor(CITY, Role.ADMINISTRATOR));
        newYearsEve();
        lateForItsDepartment();
        askedAndPaid();
        deniedAndReviewed();
        asked("2025-05-31T23:59", "E: not answered, and late");
        asked("2025-06-06T09:00", "F: not answered yet");
        extended();
        String lying = byTelephone("2025-06-02T09:00", "J: answered, and nobody takes the letter to the post");
        at("2025-06-05T09:00", () -> answer(lying, Outcome.NO_RECORDS));
    }

    private static final Task.Search SEARCH = new Task.Search("The files", "The street", "2020 to 2025", Task.Personal.NO, "The clerk");

    private void newYearsEve() {
        String a = asked("2024-12-31T23:30", "A: half an hour before the new year");
        at("2025-01-02T09:00", () -> requests.acknowledge(a, version(a), null, clerk));
        at("2025-01-09T10:00", () -> answer(a, Outcome.NO_RECORDS));
    }

    /** Due Thu 2025-03-13; the clocks go forward on Sun 2025-03-09. */
    private void lateForItsDepartment() {
        String b = asked("2025-03-03T09:00", "B: searched for too long");
        at("2025-03-04T09:00", () -> requests.acknowledge(b, version(b), null, clerk));
        at("2025-03-05T09:00", () -> tasks.give(b, version(b), List.of("CLERK"), "Please search.", LocalDate.of(2025, 3, 10), clerk));
        at("2025-03-10T09:00", () -> fees.estimate(b, version(b), copies(20), "Twenty pages.", clerk));
        at("2025-03-15T09:00", () -> tasks.of(requests.get(b)).forEach(t -> tasks.answer(t.id(), t.version(), Task.Answer.RECORDS_FOUND, SEARCH, "Found.", clerk)));
        at("2025-03-17T09:00", () -> answer(b, Outcome.IN_FULL));
        at("2025-03-18T09:00", () -> fees.waive(b, version(b), note(b).id(), "A student.", clerk));
    }

    /** Due Fri 2025-04-11, answered three days before that; the letter on paper is handed over on Wednesday after. */
    private void askedAndPaid() {
        String c = byTelephone("2025-04-01T09:00", "C: not clear at first, and told on paper");
        at("2025-04-02T09:00", () -> requests.askClarification(c, version(c), new Clarification.Question("Which year do you mean, and which street?", "Permits or plans?", "The permit system.", null), clerk));
        at("2025-04-03T09:00", () -> fees.estimate(c, version(c), copies(10), "Ten pages.", clerk));
        at("2025-04-03T11:00", () -> fees.accept(c, version(c), note(c).id(), Actor.REQUESTER));
        at("2025-04-04T09:00", () -> requests.answerClarification(c, version(c), "Last year.", Actor.REQUESTER));
        at("2025-04-08T09:00", () -> answer(c, Outcome.NO_RECORDS));
        at("2025-04-08T11:00", () -> fees.invoice(c, version(c), note(c).id(), clerk));
        at("2025-04-10T09:00", () -> fees.pay(c, version(c), note(c).id(), new PaymentDraft(FeeReceipt.Method.CHECK, new Money(150), "1047", new Money(50)), clerk));
        at("2025-04-11T09:00", () -> fees.refund(c, version(c), note(c).id(), new PaymentDraft(FeeReceipt.Method.CASH, new Money(50), null), "Too much.", clerk));
        at("2025-04-16T09:00", () -> notices.of(requests.get(c)).stream().filter(letter -> letter.kind().tellsOfDecision())
                .forEach(letter -> notices.handOver(letter.id(), clerk)));
    }

    private void deniedAndReviewed() {
        String d = asked("2025-05-01T09:00", "D: denied, signed, reviewed");
        at("2025-05-01T10:00", () -> requests.acknowledge(d, version(d), null, clerk));
        at("2025-05-06T10:00", () -> determinations.determine(d, version(d), new DeterminationDraft(Outcome.DENIED, "Advice and an open investigation.", null, null, null, null,
                List.of(withheld("First memo", "attorney-client"), withheld("Second memo", "attorney-client"), withheld("The file", "law-enforcement-investigation"))), clerk));
        at("2025-05-08T10:00", () -> determinations.signOff(d, version(d), supervisor));
        at("2025-05-20T10:00", () -> appeals.file(d, version(d), null, "Please look again.", Actor.REQUESTER));
        at("2025-06-02T10:00", () -> {
            Appeal appeal = appeals.of(requests.get(d)).get(0);
            appeals.decide(appeal.id(), appeal.version(), Appeal.Decision.UPHELD, "The denial was right.", null, other);
        });
        at("2025-06-11T10:00", () -> petitions.record(d, version(d), new Petition.Draft("Superior Court", "30-2025-01", "The second memo.", LocalDate.of(2025, 6, 9),
                LocalDate.of(2025, 6, 10), null, null), "en", clerk));
        at("2025-07-02T10:00", () -> petitions.order(d, version(d), petitions.of(requests.get(d)).get(0).id(), "The petition is denied.", LocalDate.of(2025, 7, 1), null, clerk));
    }

    private void extended() {
        String h = asked("2025-07-01T09:00", "H: extended, and in time by that");
        at("2025-07-08T09:00", () -> requests.extend(h, version(h), new Extension.Notice(Set.of("voluminous"), "More than nine thousand separate messages must be examined.",
                new ExtensionLaw(Requests.clockOf(city())).latestDate(requests.get(h).receivedAt()), "Helen Park", "City Clerk", true, Map.of()), clerk));
        at("2025-07-18T09:00", () -> answer(h, Outcome.IN_FULL));
    }

    private void answer(String number, Outcome kind) {
        if (kind == Outcome.NO_RECORDS) {
            tasks.recordSearch(number, version(number), "CLERK", Task.Answer.NONE_FOUND, SEARCH, null, clerk);
        }
        LocalDate today = LocalDate.ofInstant(clockNow, city().zone());
        determinations.determine(number, version(number), new DeterminationDraft(kind, "This is our answer.", kind.discloses() ? today.plusDays(3) : null,
                kind.discloses() ? LocalTime.NOON : null, null, null, List.of()), clerk);
    }

    private static WithholdingDraft withheld(String item, String exemption) {
        return new WithholdingDraft(item, exemption,
                exemption.equals("attorney-client") ? "The memo asks for legal advice and gives it." : "The investigation is still open; what 7923.605 to 7923.625 require has been given.", null, null, null, true, true,
                "Every page tells of it.", "Victor Salas", "Records Manager", null);
    }

    private static List<LineDraft> copies(int pages) {
        return List.of(new LineDraft.FilingCopies("Statements", BigDecimal.valueOf(pages)));
    }

    private FeeNote note(String number) {
        return fees.of(requests.get(number)).get(0);
    }

    private String asked(String when, String what) {
        String[] number = new String[1];
        at(when, () -> number[0] = requests.file(new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, what, null, null, null, null, null, null, null, null,
                Delivery.PAPER, null, null, new Requester(null, null, null, null, null), Channel.WEB, null, "en"), Actor.REQUESTER).number().text());
        at(when, () -> requests.assign(number[0], version(number[0]), null, ALMANAC, clerk));
        return number[0];
    }

    private String byTelephone(String when, String what) {
        String[] number = new String[1];
        at(when, () -> number[0] = requests.file(new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, what, null, null, null, null, null, null, null, null,
                Delivery.PAPER, null, null, new Requester("Kim Lee", null, null, "555-0100", null), Channel.PHONE, null, "en"), clerk).number().text());
        at(when, () -> requests.assign(number[0], version(number[0]), null, ALMANAC, clerk));
        return number[0];
    }

    private java.time.Instant clockNow;

    private void at(String when, Runnable act) {
        clockNow = LocalDateTime.parse(when).atZone(city().zone()).toInstant();
        TownClock.set(clockNow);
        act.run();
    }

    private CityProfile city() {
        return cities.current();
    }

    private int version(String number) {
        return requests.get(number).version();
    }
}
