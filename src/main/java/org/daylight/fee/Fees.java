package org.daylight.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.city.Fact;
import org.daylight.city.Wording;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeDraft;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refused;
import org.daylight.request.Chronicle;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.TimelineEntry;

/** The fee notes of the current city's cases. Each method is one act in one transaction; a refusal leaves everything as it was. */
@ApplicationScoped
@Transactional
public class Fees {

    private static final int LONGEST_WORDS = 5_000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    FeeSchedule schedule;
    @Inject
    Clock clock;

    /** The rows of the city's schedule in force on a day, by name; empty means that no fee may be charged. */
    public List<FeeItem> schedule(LocalDate on) {
        return schedule.on(on);
    }

    /**
     * Writes and sends an estimate. Refuses lines that the schedule in force or the law does not carry (R4.1-R4.5), any line where the
     * schedule is empty, and a total below the city's threshold: then there is no charge (R4.8). What other fee notes of the request charge
     * counts too, unless they were waived (R4.4), and what is out of all {@link Bounds}. Faults of lines stand under the field {@code lines}.
     */
    public FeeNote estimate(String number, int version, List<LineDraft> lines, String explanation, Actor actor) {
        String said = words("explanation", explanation, false);
        RecordsRequest request = requests.at(number, version);
        CityProfile city = cities.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        List<FeeDraft> before = of(request).stream().filter(one -> one.state() != FeeNote.State.WAIVED).flatMap(one -> one.lines().stream()).map(line -> line.charged(today)).toList();
        Pricing pricing = new Pricing(Jurisdiction.california(), new PriceList(schedule(today)), request.asked().delivery(), before, today);
        FeeNote note = new FeeNote(request, pricing.price(lines), said, city.number(Fact.FEE_DEPOSIT_PERCENT), actor, clock.instant());
        Money threshold = new Money(city.number(Fact.FEE_THRESHOLD_CENTS));
        if (note.total().isZero()) {
            throw Refused.on("lines", "refused.fee.nothing");
        }
        if (note.total().isLessThan(threshold)) { // R4.8
            throw Refused.on("lines", "refused.fee.threshold", note.total().cents(), threshold.cents());
        }
        em.persist(note);
        chronicle.write(note.send(actor), actor);
        return note;
    }

    /** One copy of an existing record as this requester wants it, for a cent: the law says of it whether copies may be charged at all. R4.5 */
    public FeeDraft copyOf(RecordsRequest request, String label, LocalDate on) {
        return new FeeDraft(FeeBasis.DIRECT_DUPLICATION.code(), label, BigDecimal.ONE, 1, "-", null, Pricing.lawful(request.asked().delivery()), false,
                false, on, Set.of(), null);
    }

    /** The requester accepts. */
    public void accept(String number, int version, Long noteId, Actor requester) {
        write(at(number, version, noteId).accept(null, requester, clock.instant()), requester);
    }

    /** A clerk notes that the requester accepted, when and how. Refuses a day before the estimate was sent, and one that has not come (R4.3). */
    public void accept(String number, int version, Long noteId, Acceptance how, Actor clerk) {
        FeeNote note = at(number, version, noteId);
        how.mustLieBetween(local(note.sentAt()), local(clock.instant()));
        write(note.accept(how, clerk, clock.instant()), clerk);
    }

    /** The requester asks about it; words are needed. */
    public void question(String number, int version, Long noteId, String words, Actor actor) {
        String said = words("words", words, true);
        write(at(number, version, noteId).question(said, actor, clock.instant()), actor);
    }

    /** Data work begins: after the requester's yes, and after the deposit where the city asks one (R4.3). */
    public void beginWork(String number, int version, Long noteId, Actor actor) {
        write(at(number, version, noteId).beginWork(actor, clock.instant()), actor);
    }

    /** Sends the invoice, numbered within the case. Refuses what was not accepted, and data work not begun (R4.3). */
    public void invoice(String number, int version, Long noteId, Actor actor) {
        FeeNote note = at(number, version, noteId);
        long before = of(note.request()).stream().filter(one -> one.course().invoice() != null).count();
        write(note.invoice(number + "-I" + (before + 1), actor, clock.instant()), actor);
    }

    /** Reminds of an invoice; the notice before closing for non-payment (R4.6). */
    public void remind(String number, int version, Long noteId, Actor actor) {
        FeeNote note = at(number, version, noteId);
        int days = cities.current().number(Fact.NONPAYMENT_CLOSE_DAYS);
        Instant invoiced = note.course().invoicedAt();
        LocalDate closable = days == 0 || invoiced == null ? null : LocalDate.ofInstant(invoiced, cities.current().zone()).plusDays(days);
        write(note.remind(closable, actor, clock.instant()), actor);
    }

    /** A clerk records a payment, in full or in part; answers the number of its receipt. */
    public String pay(String number, int version, Long noteId, PaymentDraft draft, Actor actor) {
        FeeNote note = at(number, version, noteId);
        String receipt = nextReceipt(note.request());
        write(note.pay(receipt, draft, actor, clock.instant()), actor);
        return receipt;
    }

    /** A clerk pays back what was paid too much, for a reason in one line; answers the number of the receipt. */
    public String refund(String number, int version, Long noteId, PaymentDraft draft, String reason, Actor actor) {
        String said = reason("reason", reason);
        FeeNote note = at(number, version, noteId);
        String receipt = nextReceipt(note.request());
        write(note.refund(receipt, draft, said, actor, clock.instant()), actor);
        return receipt;
    }

    /** The requester asks not to be charged; words are needed, at {@code waiverWords}. */
    public void askWaiver(String number, int version, Long noteId, String words, Actor actor) {
        String said = words("waiverWords", words, true);
        write(at(number, version, noteId).askWaiver(said, actor, clock.instant()), actor);
    }

    /** A clerk declines to waive it, for a reason in one line. */
    public void declineWaiver(String number, int version, Long noteId, String reason, Actor actor) {
        write(at(number, version, noteId).declineWaiver(reason("reason", reason), actor, clock.instant()), actor);
    }

    /** A clerk waives it, for a reason in one line (7922.505, R4.8). */
    public void waive(String number, int version, Long noteId, String reason, Actor actor) {
        write(at(number, version, noteId).waive(reason("reason", reason), actor, clock.instant()), actor);
    }

    /** The fee notes of a case with their lines, oldest first. */
    public List<FeeNote> of(RecordsRequest request) {
        return em.createQuery("select distinct n from FeeNote n left join fetch n.lines left join fetch n.receipts where n.request = :request order by n.id",
                FeeNote.class).setParameter("request", request).getResultList();
    }

    /** One fee note of a case, with its lines; refuses as not found. */
    public FeeNote get(RecordsRequest request, Long noteId) {
        return of(request).stream().filter(note -> note.id().equals(noteId)).findFirst().orElseThrow(NotFound::new);
    }

    /** One receipt of a case, with its fee note; refuses as not found. */
    public FeeReceipt receipt(RecordsRequest request, Long receiptId) {
        return of(request).stream().flatMap(note -> note.receipts().stream()).filter(receipt -> receipt.id().equals(receiptId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    private FeeNote at(String number, int version, Long noteId) {
        return get(requests.at(number, version), noteId);
    }

    // counts up within the case: two clerks at once meet the case's version, and one of them is refused
    private String nextReceipt(RecordsRequest request) {
        return request.number() + "-R" + (of(request).stream().mapToInt(note -> note.receipts().size()).sum() + 1);
    }

    private static String reason(String field, String typed) {
        Wording wording = new Wording();
        String clean = wording.line(field, typed, 200);
        wording.check();
        return clean;
    }

    private void write(TimelineEntry entry, Actor actor) {
        chronicle.write(entry, actor);
    }

    private static String words(String field, String typed, boolean needed) {
        Wording wording = new Wording();
        String clean = needed ? wording.text(field, typed, LONGEST_WORDS) : wording.optionalText(field, typed, LONGEST_WORDS);
        wording.check();
        return clean;
    }

    private LocalDate local(Instant at) {
        return LocalDate.ofInstant(at, cities.current().zone());
    }
}
