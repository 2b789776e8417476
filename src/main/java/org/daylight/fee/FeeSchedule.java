package org.daylight.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.city.Founded;
import org.daylight.city.Seen;
import org.daylight.city.Wording;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeDraft;
import org.daylight.law.FeeLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refused;
import org.daylight.request.NotFound;

/** The current city's adopted fee schedule. Administrators add rows and end them; each change is a link in the city's chain. R4.1 */
@ApplicationScoped
@Transactional
public class FeeSchedule {

    @PersistenceContext
    EntityManager em;
    @Inject
    AuditLog audit;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** Every row there ever was, by name, the newest first among those of one name. */
    public List<FeeItem> all() {
        return em.createQuery("select i from FeeItem i order by i.name, i.effectiveFrom desc, i.id", FeeItem.class).getResultList();
    }

    /** The rows in force on a day, by name. */
    public List<FeeItem> on(LocalDate day) {
        return all().stream().filter(item -> item.inForce(day)).toList();
    }

    /** Takes a shipped city's adopted prices from its file, in the transaction that loads the city; a price the law refuses refuses the file. */
    void adopt(@Observes Founded city) {
        for (Founded.Price price : city.feeSchedule()) {
            ItemDraft draft = new ItemDraft(price.code(), price.name(), Unit.valueOf(price.unit()), new Money(price.cents()), FeeBasis.valueOf(price.basis()),
                    price.resolution(), price.from(), price.to(), price.seen().source());
            Refused.ifAny(new FeeLaw(Jurisdiction.california()).refusals(asCharged(draft)));
            em.persist(new FeeItem(draft, price.seen()));
        }
    }

    /**
     * Adds a row. Refuses names of work nobody pays for, retrieval of anything but filed statements among it (R4.2), a price above a
     * statutory cap (R4.4), and a second price for one code on one day.
     */
    public FeeItem addItem(ItemDraft draft, Actor actor) {
        actor.must(Permission.ADMINISTER);
        Refused.ifAny(new FeeLaw(Jurisdiction.california()).refusals(asCharged(draft)));
        cities.touch();
        if (all().stream().anyMatch(item -> item.code().equals(draft.code()) && item.overlaps(draft.from(), draft.to()))) {
            throw Refused.on("from", "refused.fee.overlap");
        }
        FeeItem item = new FeeItem(draft, new Seen(draft.source(), today()));
        em.persist(item);
        log(actor, "FEE_ITEM_ADDED", item, Map.of("code", item.code(), "name", item.name(), "cents", String.valueOf(item.price().cents()),
                "basis", item.basis().name(), "resolution", item.resolution(), "from", item.from().toString()));
        return item;
    }

    /** Ends a row; {@code on} is its last day in force. Refuses a day before its first, and one after the end it already has. */
    public void endItem(Long id, LocalDate on, Actor actor) {
        actor.must(Permission.ADMINISTER);
        FeeItem item = all().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        Wording words = new Wording();
        words.chosen("on", on);
        words.range("on", item.from(), on);
        words.range("on", on, item.to());
        words.check();
        item.end(on);
        cities.touch();
        log(actor, "FEE_ITEM_ENDED", item, Map.of("code", item.code(), "to", on.toString()));
    }

    // retrieval as it would be charged for filings that are old enough: the row says nothing of years (R4.4)
    private static FeeDraft asCharged(ItemDraft draft) {
        boolean retrieval = draft.code().equals(FeeItem.FILING_RETRIEVAL);
        String recordClass = retrieval || draft.code().equals(FeeItem.POLITICAL_FILING) ? FeeItem.POLITICAL_FILING : null;
        return new FeeDraft(draft.basis().code(), draft.name(), BigDecimal.ONE, draft.price().cents(), draft.resolution(), recordClass,
                FeeDraft.Delivery.PAPER, false, retrieval, draft.from(), Set.of(FeeDraft.Filed.in(draft.from().getYear() - 100)), null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), cities.current().zone());
    }

    private void log(Actor actor, String act, FeeItem item, Map<String, String> facts) {
        em.flush();
        audit.append(CurrentCity.slug(), Act.of(clock.instant(), actor.inLog(), act, "fee item #" + item.id(), facts));
    }
}
