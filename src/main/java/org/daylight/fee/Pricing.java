package org.daylight.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daylight.city.Wording;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeDraft;
import org.daylight.law.FeeLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Delivery;

/**
 * Finds the price of each line and asks the law about all of them. It knows the schedule in force on one day, how the requester would
 * like to have the records, and what other fee notes of the request charge; it decides nothing of the law's itself.
 */
final class Pricing {

    private static final String FIELD = "lines";
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_BUILD_UP = 2000;

    private final Jurisdiction law;
    private final PriceList schedule;
    private final Delivery wish;
    private final List<FeeDraft> before;
    private final LocalDate today;

    /** {@code before} are the lines of the request's other fee notes, but for those that were waived. */
    Pricing(Jurisdiction law, PriceList schedule, Delivery wish, List<FeeDraft> before, LocalDate today) {
        this.law = law;
        this.schedule = schedule;
        this.wish = wish;
        this.before = before;
        this.today = today;
    }

    /** The lines with their prices; refuses what the schedule does not have, what the law does not allow (R4.1-R4.5), and what is out of all bounds. */
    List<PricedLine> price(List<LineDraft> lines) {
        check(lines);
        List<PricedLine> priced = lines.stream().map(this::price).toList();
        Bounds.check(priced);
        List<Refusal> against = new FeeLaw(law).refusals(priced.stream().map(PricedLine::draft).toList(), before);
        if (!against.isEmpty()) {
            throw new Refused(against.stream().map(Pricing::point).toList());
        }
        return priced;
    }

    private void check(List<LineDraft> lines) {
        Wording words = new Wording();
        if (lines == null || lines.isEmpty()) {
            words.refuse(FIELD, "refused.fee.lines");
        } else {
            lines.forEach(line -> check(line, words));
        }
        if (schedule.isEmpty()) { // R4.1, section 9: no adopted schedule, no fee, whatever the line
            words.refuse(FIELD, "refused.fee.schedule");
        }
        words.check();
    }

    // pages and pieces are whole; an hour may be worked in part
    private static void check(LineDraft line, Wording words) {
        if (line instanceof LineDraft.DataWork work) {
            checkWork(work, words);
        } else if (!isQuantity(line.quantity())) {
            words.refuse(line instanceof LineDraft.FilingCopies ? "pages" : FIELD, "refused.fee.quantity");
        } else if (line.quantity().stripTrailingZeros().scale() > 0) {
            words.refuse(line instanceof LineDraft.FilingCopies ? "pages" : FIELD, "refused.fee.whole");
        }
        Bounds.check(line, words);
    }

    // R4.3: what data work must say, each at its field; the law judges it as a whole
    private static void checkWork(LineDraft.DataWork work, Wording words) {
        words.line("work", work.label(), LONGEST_LABEL);
        if (work.limb() == null) {
            words.refuse("limb", "refused.fee.limb");
        }
        words.text("costBuildUp", work.costBuildUp(), LONGEST_BUILD_UP);
        if (!isQuantity(work.quantity())) {
            words.refuse("hours", "refused.fee.hours");
        }
        if (work.hourly() == null) {
            words.refuse("hourly", "refused.fee.hourly");
        }
    }

    /** At the field that a fault of the law's can be mended at; else at the whole. */
    private static Refused.Point point(Refusal refusal) {
        return new Refused.Point(refusal.key().contains(".retrieval_") ? "filingYears" : null, refusal);
    }

    private static boolean isQuantity(BigDecimal quantity) {
        return quantity != null && quantity.signum() > 0 && quantity.stripTrailingZeros().scale() <= 2;
    }

    private PricedLine price(LineDraft line) {
        if (line instanceof LineDraft.Scheduled scheduled) {
            return scheduled(scheduled);
        } else if (line instanceof LineDraft.FilingCopies copies) {
            return copies(copies.label(), copies.quantity(), lawful(wish));
        } else if (line instanceof LineDraft.FilingRetrieval retrieval) {
            return retrieval(retrieval.label(), retrieval.filed(), lawful(wish));
        }
        return work((LineDraft.DataWork) line);
    }

    // R4.1: only what the city adopted and what is in force today
    private PricedLine scheduled(LineDraft.Scheduled line) {
        FeeItem item = schedule.row(line.itemId()).orElseThrow(() -> Refused.on(FIELD, "refused.fee.item"));
        FeeDraft.Delivery delivery = line.delivery() == null ? lawful(wish) : line.delivery();
        if (item.code().equals(FeeItem.POLITICAL_FILING)) {
            return copies(item.name(), line.quantity(), delivery);
        } else if (item.code().equals(FeeItem.FILING_RETRIEVAL)) {
            return retrieval(item.name(), Set.of(), delivery); // the law refuses it without the years
        }
        boolean medium = item.basis() == FeeBasis.ELECTRONIC_DIRECT_COST; // R4.5
        return new PricedLine(new FeeDraft(item.basis().code(), item.name(), line.quantity(), item.price().cents(), item.resolution(), null,
                delivery, medium, false, today, Set.of(), null), item.unit());
    }

    // R4.4: the statute limits the city's price; it is none by itself
    private PricedLine copies(String label, BigDecimal quantity, FeeDraft.Delivery delivery) {
        FeeItem row = schedule.filing().orElseThrow(() -> Refused.on(FIELD, "refused.fee.filing"));
        return new PricedLine(filing(row, label, quantity, schedule.filingPrice(), false, delivery, Set.of()), Unit.PAGE);
    }

    private PricedLine retrieval(String label, Set<FeeDraft.Filed> filed, FeeDraft.Delivery delivery) {
        FeeItem row = schedule.retrieval().orElseThrow(() -> Refused.on(FIELD, "refused.fee.retrieval"));
        return new PricedLine(filing(row, label, BigDecimal.ONE, row.price(), true, delivery, filed == null ? Set.of() : filed), Unit.REQUEST);
    }

    private FeeDraft filing(FeeItem row, String label, BigDecimal quantity, Money price, boolean retrieval, FeeDraft.Delivery delivery, Set<FeeDraft.Filed> filed) {
        return new FeeDraft(row.basis().code(), line(label), quantity, price.cents(), row.resolution(), FeeItem.POLITICAL_FILING, delivery, false, retrieval,
                today, filed, null);
    }

    // R4.3: the law is asked as of the day of acceptance; FeeNote.pay refuses until the requester has accepted
    private PricedLine work(LineDraft.DataWork line) {
        FeeDraft.DataWork work = new FeeDraft.DataWork(line.limb(), line.quantity(), text(line.costBuildUp()), today, today, null);
        return new PricedLine(new FeeDraft(FeeBasis.DATA_WORK.code(), line(line.label()), line.quantity(), line.hourly().cents(),
                law.section("R4.3"), null, lawful(wish), false, false, today, Set.of(), work), Unit.HOUR);
    }

    /** The law's word for the requester's wish. R4.5 */
    static FeeDraft.Delivery lawful(Delivery wish) {
        return switch (wish) {
            case DOWNLOAD, EMAIL -> FeeDraft.Delivery.ELECTRONIC_DOWNLOAD;
            case INSPECT -> FeeDraft.Delivery.INSPECT_IN_PERSON;
            case OWN_DEVICE -> FeeDraft.Delivery.OWN_DEVICE;
            case PAPER, NO_PREFERENCE -> FeeDraft.Delivery.PAPER; // a copy that costs something; what is downloaded has no line
        };
    }

    private static String line(String typed) {
        Wording words = new Wording();
        String clean = words.optionalLine(FIELD, typed, LONGEST_LABEL);
        words.check();
        return clean;
    }

    private static String text(String typed) {
        Wording words = new Wording();
        String clean = words.optionalText(FIELD, typed, LONGEST_BUILD_UP);
        words.check();
        return clean;
    }
}
