package org.daylight.fee;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.city.Seen;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeDraft;
import org.daylight.law.Jurisdiction;
import org.daylight.request.Delivery;
import org.daylight.request.RecordsRequest;

/** Fee notes of tests. */
public final class SampleFee {

    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

    private SampleFee() {
    }

    /** Adopted prices: a page 0.15, a drive 5.00, a page of a filed statement 0.10, retrieving old ones 5.00. */
    static PriceList prices() {
        return new PriceList(List.of(item(1, "copy_bw", "Black-and-white copy", Unit.PAGE, 15, FeeBasis.DIRECT_DUPLICATION),
                item(2, "drive", "Flash drive", Unit.DRIVE, 500, FeeBasis.ELECTRONIC_DIRECT_COST),
                item(3, FeeItem.POLITICAL_FILING, "Form 700", Unit.PAGE, 10, FeeBasis.STATUTORY_FEE),
                item(4, FeeItem.FILING_RETRIEVAL, "Old statements", Unit.REQUEST, 500, FeeBasis.STATUTORY_FEE)));
    }

    /** A row of the schedule by resolution 2026-14. */
    static FeeItem item(long id, String code, String name, Unit unit, long cents, FeeBasis basis) {
        FeeItem item = new FeeItem(new ItemDraft(code, name, unit, new Money(cents), basis, "Resolution 2026-14", LocalDate.of(2026, 1, 1), null, "Resolution"),
                new Seen("Resolution", MON_2026_06_01));
        try {
            Field field = FeeItem.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(item, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return item;
    }

    /** 37 copies at fifteen cents, one certified at ten dollars, 37 statements at ten cents, three hours of data work at 62 dollars: 205.25. */
    public static FeeNote ofFourLines(RecordsRequest request, Actor clerk, Instant at) {
        PricedLine pages = new PricedLine(adopted(FeeBasis.DIRECT_DUPLICATION, "Black-and-white copy", 37, 15), Unit.PAGE);
        PricedLine sealed = new PricedLine(adopted(FeeBasis.CERTIFICATION, "Certified copy", 1, 1000), Unit.DOCUMENT);
        List<PricedLine> byStatute = new Pricing(Jurisdiction.california(), prices(), Delivery.PAPER, List.of(), MON_2026_06_01).price(List.of(
                new LineDraft.FilingCopies("Form 700", BigDecimal.valueOf(37)), new LineDraft.DataWork("Custom query", BigDecimal.valueOf(3), new Money(6200),
                        FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, "Analyst, salary and benefits")));
        return new FeeNote(request, List.of(pages, sealed, byStatute.get(0), byStatute.get(1)), "As you asked", 0, clerk, at);
    }

    /** Its requester asked not to be charged, and the city declined. */
    public static void declined(FeeNote note, Actor clerk, Instant at) {
        note.askWaiver("I am a student", Actor.REQUESTER, at);
        note.declineWaiver("Free at the counter", clerk, at);
    }

    private static FeeDraft adopted(FeeBasis basis, String label, int many, int cents) {
        return new FeeDraft(basis.code(), label, BigDecimal.valueOf(many), cents, "Resolution 2026-14", null, FeeDraft.Delivery.PAPER, false, false,
                MON_2026_06_01, Set.of(), null);
    }
}
