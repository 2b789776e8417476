package org.daylight.container;

import static org.daylight.container.InContainer.filing;
import static org.daylight.container.InContainer.onPaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.account.Actor;
import org.daylight.account.People;
import org.daylight.account.SavedViews;
import org.daylight.city.Cities;
import org.daylight.city.Closure;
import org.daylight.city.ClosureChange;
import org.daylight.city.CurrentCity;
import org.daylight.determination.Determination;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.Instalments;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.determination.WithholdingDraft;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Figures;
import org.daylight.docket.figures.Frozen;
import org.daylight.docket.figures.Scope;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.fee.FeeReceipt;
import org.daylight.fee.FeeSchedule;
import org.daylight.fee.Fees;
import org.daylight.fee.ItemDraft;
import org.daylight.fee.LineDraft;
import org.daylight.fee.Money;
import org.daylight.fee.PaymentDraft;
import org.daylight.fee.Unit;
import org.daylight.law.FeeBasis;
import org.daylight.law.delay.DelayDraft;
import org.daylight.notice.incoming.Mailroom;
import org.daylight.notice.incoming.Sender;
import org.daylight.notice.report.PublishedReports;
import org.daylight.request.Outcome;
import org.daylight.request.Receipt;
import org.daylight.request.Recount;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.daylight.request.Tasks;

/** One of everything a city can have, made by the domain's own verbs once a city, so that every page with a name in its path can be asked for. */
@ApplicationScoped
public class Samples {

    /**
     * @param secret  a word that is in every text of these rows and nowhere else
     * @param receipt of the case that has a task of each kind, a file, a letter, a fee note and a proposed denial
     * @param shown   the number of a case with a public page, a file for everyone, and somebody who cannot open it
     * @param ids     of the rows, by the name of their kind
     */
    public record Sample(String city, String secret, Receipt receipt, String shown, Map<String, Object> ids) {

        public String number() {
            return receipt.number().text();
        }

        public String id(String kind) {
            return ids.get(kind).toString();
        }
    }

    @Inject
    Requests requests;
    @Inject
    Tasks tasks;
    @Inject
    Parts parts;
    @Inject
    Instalments instalments;
    @Inject
    Petitions petitions;
    @Inject
    Files files;
    @Inject
    Fees fees;
    @Inject
    FeeSchedule schedule;
    @Inject
    Determinations determinations;
    @Inject
    Recount recount;
    @Inject
    SavedViews views;
    @Inject
    People people;
    @Inject
    Cities cities;
    @Inject
    Rows rows;
    @Inject
    Figures figures;
    @Inject
    PublishedReports reports;
    @Inject
    Mailroom room;
    @Inject
    Sender sender;

    private final Map<String, Sample> made = new ConcurrentHashMap<>();

    /** The city's sample; made when it is first asked for. */
    public Sample of(String city) {
        return made.computeIfAbsent(city, slug -> CurrentCity.within(slug, () -> make(slug)));
    }

    private Sample make(String city) {
        String secret = "Quillfeather" + city.replace("-", "");
        Map<String, Object> ids = new HashMap<>();
        Receipt receipt = requests.file(onPaper("Everything that can hang on a case, " + secret), Actor.REQUESTER);
        String number = receipt.number().text();
        work(number, secret, ids);
        Receipt shown = requests.file(filing("For everyone to see: " + secret), Actor.REQUESTER);
        show(shown.number().text(), secret, ids);
        ids.put("split", split(secret, ids));
        ids.put("delayed", delayed(secret, ids));
        ids.put("mail", mail(secret));
        settings(secret, ids);
        return new Sample(city, secret, receipt, shown.number().text(), ids);
    }

    private void work(String number, String secret, Map<String, Object> ids) {
        requests.acknowledge(number, version(number), "We have it: " + secret, actor("clerk"));
        tasks.give(number, version(number), List.of(person("liaison").department()), "Please search: " + secret, today().plusDays(5), actor("clerk"));
        tasks.consult(number, version(number), "May we? " + secret, today().plusDays(5), actor("clerk"));
        tasks.of(requests.get(number)).forEach(task -> ids.put(task.kind() == Task.Kind.SEARCH ? "task" : "consultation", task.id()));
        ids.put("file", attach(number, secret));
        ids.put("note", fees.estimate(number, version(number), List.of(new LineDraft.FilingCopies("Statements " + secret, BigDecimal.TEN)),
                "Ten pages: " + secret, actor("clerk")).id());
        fees.pay(number, version(number), (Long) ids.get("note"), new PaymentDraft(FeeReceipt.Method.CHECK, new Money(40), "Check " + secret), actor("clerk"));
        ids.put("feeReceipt", first("select max(r.id) from FeeReceipt r where r.note.request.number = :number", number));
        determinations.determine(number, version(number), new DeterminationDraft(Outcome.DENIED, "Exempt: " + secret, null, null, null, null,
                List.of(advice(secret))), actor("clerk"));
        ids.put("letter", first("select max(l.id) from Letter l where l.request.number = :number", number));
        ids.put("petition", petitions.record(number, version(number), new Petition.Draft("Superior Court " + secret, "30-2026-1", "The denial: " + secret,
                today(), today(), today().plusDays(40), null), "en", actor("clerk")).id());
        ids.put("appeal", first("select max(a.id) from Appeal a where a.request.number <> :number", number));
    }

    /** Its first part awaits a signature, its second is open, its third has a promise. */
    private String split(String secret, Map<String, Object> ids) {
        String number = requests.file(filing("In two parts: " + secret), Actor.REQUESTER).number().text();
        parts.split(number, version(number), List.of(new Part.Draft("Advice " + secret, null), new Part.Draft("Plans " + secret, null),
                new Part.Draft("Maps " + secret, null)), actor("clerk"));
        determinations.determine(number, version(number), 3, new DeterminationDraft(Outcome.IN_FULL, "All maps: " + secret, today().plusDays(2), LocalTime.NOON,
                null, null, List.of()), actor("clerk"));
        tasks.consult(number, version(number), "Of parts: " + secret, today().plusDays(5), actor("clerk"));
        ids.put("instalment", instalments.of(requests.get(number)).get(0).id());
        determinations.determine(number, version(number), 1, new DeterminationDraft(Outcome.DENIED, "Exempt: " + secret, null, null, null, null,
                List.of(advice(secret))), actor("clerk"));
        return number;
    }

    /** A recording whose disclosure is delayed; a supervisor has signed. */
    private String delayed(String secret, Map<String, Object> ids) {
        String number = requests.file(filing("A recording: " + secret), Actor.REQUESTER).number().text();
        WithholdingDraft row = new WithholdingDraft("Recording " + secret, "critical-incident-recording", "One witness is not heard yet: " + secret, "Seeing what happened",
                "Hearing the witness first", "It is a matter of weeks.", true, true, "All of it shows the same.", "Victor Salas", "Records Manager", null)
                .delayed(new DelayDraft(today().minusDays(2), "The witness has not been heard: " + secret, today().plusDays(30)));
        Determination made = determinations.determine(number, version(number), new DeterminationDraft(Outcome.DENIED, "Delayed: " + secret, null, null, null, null,
                List.of(row)), actor("clerk"));
        if (made.state() == Determination.State.PROPOSED) {
            determinations.signOff(number, version(number), actor("reviewer"));
        }
        ids.put("delay", first("select max(d.id) from Delay d where d.request.number = :number", number));
        return number;
    }

    /** It went to many, so that it waits for a person; two files are in it. */
    private Object mail(String secret) {
        String file = "--edge\r\nContent-Disposition: attachment; filename=" + secret + ".txt\r\n\r\nIn a file: " + secret + "\r\n";
        room.take(("From: Kim <kim@" + secret + ".example>\r\nTo: " + sender.intake().orElseThrow() + "\r\nSubject: Mail " + secret + "\r\nPrecedence: bulk\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n\r\nTo everybody: " + secret + "\r\n" + file + file + "--edge--\r\n").getBytes(StandardCharsets.UTF_8), Instant.now());
        return first("select max(m.id) from IncomingMail m where m.subject = :number", "Mail " + secret);
    }

    private static WithholdingDraft advice(String secret) {
        return new WithholdingDraft("Advice " + secret, "attorney-client", "It is advice of counsel: " + secret, null, null, null,
                true, true, "Each page is advice.", "Victor Salas", "Records Manager", null);
    }

    private void show(String number, String secret, Map<String, Object> ids) {
        ids.put("shownFile", attach(number, secret));
        determinations.determine(number, version(number), new DeterminationDraft(Outcome.IN_FULL, "All of it.", today().plusDays(2), LocalTime.NOON,
                null, null, List.of()), actor("clerk"));
        files.release(number, version(number), List.of((Long) ids.get("shownFile")), true, null, actor("clerk"));
        if (!requests.get(number).pagePublished()) {
            requests.showPage(number, version(number), true, actor("clerk"));
        }
        files.cannotOpen(number, (Long) ids.get("shownFile"), Actor.REQUESTER);
        tasks.of(requests.get(number)).forEach(task -> ids.put("copy", task.id()));
    }

    private void settings(String secret, Map<String, Object> ids) {
        LocalDate closed = LocalDate.of(2031, 5, 21);
        ClosureChange change = ClosureChange.add(new ClosureChange.Day(closed, true, Closure.Office.MAIN, "Closed: " + secret));
        recount.sign(cities.current().version(), change, "a test", today(), "a test", recount.preview(change).seal(), actor("admin"));
        ids.put("closure", first("select max(c.id) from Closure c where c.reason like :number", "%" + secret));
        ids.put("item", schedule.addItem(new ItemDraft("c" + UUID.randomUUID().toString().substring(0, 8), "Copy " + secret, Unit.PAGE, new Money(10),
                FeeBasis.DIRECT_DUPLICATION, "2026-14", LocalDate.of(2026, 1, 1), null, "Resolution 2026-14"), actor("admin")).id());
        views.save("Mine " + secret, "show=mine", actor("clerk"));
        ids.put("view", views.of(actor("clerk")).get(0).id());
        ids.put("route", first("select max(r.id) from AppealRoute r where r.id > 0 and :number <> ''", "-"));
        ids.put("person", person("liaison").id());
        ids.put("year", publish());
    }

    /** A report of this year that the public can read. */
    private int publish() {
        LocalDate today = today();
        String frozen = Frozen.write(figures.read(Figure.OF_DAYS, new Scope(Scope.year(today.getYear(), today), null, today, cities.current().calendar()), actor("supervisor")));
        int seen = reports.of(today.getYear()).stream().mapToInt(report -> report.revision()).max().orElse(0);
        return reports.publish(seen, today.withDayOfYear(1), today, frozen, actor("supervisor")).year();
    }

    private Long attach(String number, String secret) {
        byte[] bytes = ("A paper of " + secret).getBytes(StandardCharsets.UTF_8);
        RecordFile file = files.attach(number, version(number), List.of(new Upload(secret + ".txt", bytes.length, () -> new ByteArrayInputStream(bytes))),
                actor("clerk")).get(0);
        return file.id();
    }

    private Object first(String query, String number) {
        return rows.commit(em -> em.createQuery(query, Long.class).setParameter("number", number).getSingleResult());
    }

    private org.daylight.account.Person person(String who) {
        String name = who + "@" + CurrentCity.slug() + ".example";
        return people.all().stream().filter(p -> p.signInName().equals(name)).findFirst().orElseThrow();
    }

    private Actor actor(String who) {
        return Actor.of(person(who));
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Los_Angeles"));
    }
}
