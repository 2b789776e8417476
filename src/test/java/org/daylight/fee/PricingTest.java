package org.daylight.fee;

import static org.daylight.fee.FeeNoteTest.MON_2026_03_16;
import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeDraft;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refused;
import org.daylight.request.Delivery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PricingTest {

    private final FeeItem copy = SampleFee.prices().rows().get(0);
    private final FeeItem drive = SampleFee.prices().rows().get(1);
    private final FeeItem retrieval = SampleFee.prices().rows().get(3);
    private final List<FeeItem> schedule = new ArrayList<>(List.of(copy, drive, retrieval));
    private final List<FeeDraft> before = new ArrayList<>();

    @Test
    @DisplayName("4a: 37 pages at the city’s 0.15 are 5.55")
    void chargesTheCitysPrice() {
        PricedLine line = price(Delivery.PAPER, of(copy, 37));
        assertEquals(new Money(555), line.amount());
        assertEquals("Resolution 2026-14", line.draft().scheduleVersion());
        assertEquals(Unit.PAGE, line.unit());
    }

    @Test
    void copiesCostSomethingForWhoeverHasNoPreference() {
        assertEquals(new Money(555), price(Delivery.NO_PREFERENCE, of(copy, 37)).amount());
    }

    @Test
    @DisplayName("4b: 37 pages of Form 700 are 3.70 where a page costs 0.15, less where the city adopted less, and nothing where it adopted nothing")
    void capsFiledStatements() {
        LineDraft copies = new LineDraft.FilingCopies("Form 700", BigDecimal.valueOf(37));
        PricedLine line = price(Delivery.PAPER, copies);
        assertEquals(new Money(370), line.amount());
        assertEquals("Resolution 2026-14", line.draft().scheduleVersion(), "the statute limits a price and adopts none");
        assertEquals("direct_duplication", line.draft().basis());
        schedule.add(filings(15));
        assertEquals(new Money(370), price(Delivery.PAPER, copies).amount());
        assertEquals(new Money(370), price(Delivery.PAPER, of(schedule.get(3), 37)).amount());
        assertEquals("statutory_fee", price(Delivery.PAPER, copies).draft().basis());
        schedule.set(3, filings(5));
        assertEquals(new Money(185), price(Delivery.PAPER, copies).amount());
        schedule.removeAll(List.of(copy, schedule.get(3)));
        assertEquals("refused.fee.filing", refusal(Delivery.PAPER, copies), "a drive has a price, a page has none");
    }

    @Test
    @DisplayName("4b, 4c: filed statements are free, retrieval too, for whoever inspects, photographs or downloads them")
    void chargesNothingForFiledStatementsThatAreNotCopied() {
        schedule.add(filings(10));
        for (Delivery free : List.of(Delivery.OWN_DEVICE, Delivery.INSPECT, Delivery.DOWNLOAD, Delivery.EMAIL)) {
            assertEquals("law.refusal.fee.delivery_is_free", refusal(free, new LineDraft.FilingCopies("Form 700", BigDecimal.valueOf(200))));
            assertEquals("law.refusal.fee.delivery_is_free", refusal(free, of(schedule.get(3), 200)));
            assertEquals("law.refusal.fee.delivery_is_free", refusal(free, retrieval(2018)));
        }
    }

    @Test
    @DisplayName("4c: old Form 700s carry at most 5.00 retrieval, if the city adopted a price for it")
    void limitsRetrieval() {
        assertEquals(new Money(500), price(Delivery.PAPER, retrieval(2018)).amount());
        assertEquals("law.refusal.fee.retrieval_too_recent", refusal(Delivery.PAPER, retrieval(2025)));
        assertEquals("law.refusal.fee.retrieval_too_recent", refusal(Delivery.PAPER, of(retrieval, 1)), "from the list, without the years");
        schedule.set(2, SampleFee.item(4, FeeItem.FILING_RETRIEVAL, "Old statements", Unit.REQUEST, 501, FeeBasis.STATUTORY_FEE));
        assertEquals("law.refusal.fee.retrieval_above_cap", refusal(Delivery.PAPER, retrieval(2018)));
        schedule.remove(2);
        assertEquals("refused.fee.retrieval", refusal(Delivery.PAPER, retrieval(2018)));
    }

    @Test
    @DisplayName("4c: retrieval is limited once for the request, not for each fee note")
    void limitsRetrievalOverAllNotesOfARequest() {
        before.add(price(Delivery.PAPER, retrieval(2018)).draft());
        assertEquals("law.refusal.fee.retrieval_above_cap", refusal(Delivery.PAPER, retrieval(2019)));
        assertEquals(new Money(555), price(Delivery.PAPER, of(copy, 37)).amount(), "other lines stay lawful");
    }

    @Test
    @DisplayName("4d: the flash drive is 5.00, the redaction nothing")
    void chargesTheDriveAndNotTheRedaction() {
        assertEquals(new Money(500), price(Delivery.DOWNLOAD, of(drive, 1)).amount());
        assertEquals("law.refusal.fee.forbidden.redaction", refusal(Delivery.DOWNLOAD, work("Redacting video", "Officer")));
    }

    @Test
    @DisplayName("4e: three hours of a custom query at 62.00 are 186.00")
    void chargesDataWorkWithItsBuildUp() {
        assertEquals(new Money(18_600), price(Delivery.DOWNLOAD, work("Custom query", "Analyst")).amount());
        assertEquals("costBuildUp input.needed", fault(work("Custom query", " ")));
        assertEquals("law.refusal.fee.not_data_work", refusal(Delivery.DOWNLOAD, work("Custom query", "3 h: 1 h query, 2 h redacting")));
    }

    @Test
    @DisplayName("4f: one’s own device, the counter and an existing file are free")
    void isFreeWhereTheLawSaysSo() {
        for (Delivery free : List.of(Delivery.OWN_DEVICE, Delivery.INSPECT, Delivery.DOWNLOAD, Delivery.EMAIL)) {
            assertEquals("law.refusal.fee.delivery_is_free", refusal(free, of(copy, 200)));
        }
        LineDraft onPaper = new LineDraft.Scheduled(copy.id(), BigDecimal.TEN, FeeDraft.Delivery.PAPER);
        assertEquals(new Money(150), price(Delivery.DOWNLOAD, onPaper).amount());
    }

    @Test
    void chargesNothingWithoutASchedule() {
        schedule.clear();
        assertEquals("refused.fee.schedule", refusal(Delivery.PAPER, of(copy, 37)));
        assertEquals("refused.fee.schedule", refusal(Delivery.PAPER, of(drive, 1)));
        assertEquals("refused.fee.schedule", refusal(Delivery.PAPER, new LineDraft.FilingCopies("Form 700", BigDecimal.valueOf(37))));
        assertEquals("refused.fee.schedule", refusal(Delivery.PAPER, retrieval(2018)));
        assertEquals("refused.fee.schedule", refusal(Delivery.DOWNLOAD, work("Custom query", "Analyst")));
    }

    @Test
    void refusesAPriceThatIsNotInForce() {
        schedule.remove(copy);
        assertEquals("refused.fee.item", refusal(Delivery.PAPER, of(copy, 37)));
    }

    @Test
    void refusesQuantitiesThatAreNone() {
        for (String quantity : List.of("0", "-1", "0.001")) {
            LineDraft line = new LineDraft.Scheduled(copy.id(), new BigDecimal(quantity), null);
            assertEquals("refused.fee.quantity", refusal(Delivery.PAPER, line));
        }
        assertEquals("refused.fee.quantity", refusal(Delivery.PAPER, new LineDraft.Scheduled(copy.id(), null, null)));
        assertEquals("refused.fee.lines", refusal(Delivery.PAPER));
    }

    @Test
    void namesTheFieldOfEverythingThatDataWorkMustSay() {
        Refused refused = assertThrows(Refused.class, () -> price(Delivery.PAPER, new LineDraft.DataWork(null, null, null, null, null)));
        assertEquals(List.of("work", "limb", "costBuildUp", "hours", "hourly"), refused.points().stream().map(Refused.Point::field).toList());
    }

    @Test
    void namesTheFieldOfTheYearsThatRetrievalFailsAt() {
        assertEquals("filingYears law.refusal.fee.retrieval_too_recent", fault(retrieval(2025)));
        assertEquals("filingYears law.refusal.fee.retrieval_day_needed", fault(retrieval(2021)));
    }

    @Test
    void countsPagesAndPiecesWholeAndHoursInParts() {
        assertEquals("lines refused.fee.whole", fault(new LineDraft.Scheduled(copy.id(), new BigDecimal("2.5"), null)));
        assertEquals("pages refused.fee.whole", fault(new LineDraft.FilingCopies("Form 700", new BigDecimal("2.5"))));
        assertEquals(new Money(30), price(Delivery.PAPER, new LineDraft.Scheduled(copy.id(), new BigDecimal("2.00"), null)).amount());
        assertEquals(new Money(155_00), price(Delivery.PAPER, hours("2.5", 62_00)).amount());
    }

    @Test
    void holdsNoMoreHoursCopiesOrMoneyThanAnEstimateCan() {
        assertEquals("hours refused.fee.bound.hours", fault(hours("999999", 62_00)));
        assertEquals("hours refused.fee.bound.hours", fault(hours("1E+999999999", 62_00)));
        assertEquals("hours refused.fee.bound.hours", fault(hours("1000.01", 1)));
        assertEquals("hourly refused.fee.bound.hourly", fault(hours("1", 500_01)));
        assertEquals("lines refused.fee.bound.line", fault(hours("200.01", 500_00)));
        assertEquals(new Money(100_000_00), price(Delivery.PAPER, hours("200", 500_00)).amount());
        assertEquals(new Money(1_000_00), price(Delivery.PAPER, hours("1000", 1_00)).amount());
        assertEquals("lines refused.fee.bound.copies", fault(of(copy, 100_001)));
        assertEquals(new Money(15_000_00), price(Delivery.PAPER, of(copy, 100_000)).amount());
        assertEquals("pages refused.fee.bound.copies", fault(new LineDraft.FilingCopies("Form 700", BigDecimal.valueOf(100_001))));
        schedule.add(SampleFee.item(9, "map", "Map", Unit.PAGE, Long.MAX_VALUE, FeeBasis.DIRECT_DUPLICATION));
        assertEquals("lines refused.fee.bound.line", fault(of(schedule.get(3), 100_000)), "more than a number can hold is refused, not counted");
        LineDraft largest = hours("200", 500_00);
        assertEquals(new Money(100_000_00), price(Delivery.PAPER, largest, largest, hours("100", 500_00)).amount());
        assertEquals("lines refused.fee.bound.total", fault(largest, largest, hours("100.01", 500_00)));
    }

    @Test
    void isInForceFromItsFirstDayToItsLast() {
        assertFalse(copy.inForce(LocalDate.of(2025, 12, 31)));
        assertTrue(copy.inForce(LocalDate.of(2026, 1, 1)));
        copy.end(MON_2026_03_16);
        assertTrue(copy.inForce(MON_2026_03_16));
        assertFalse(copy.inForce(MON_2026_03_16.plusDays(1)));
        assertTrue(copy.overlaps(MON_2026_03_16, null));
        assertFalse(copy.overlaps(MON_2026_03_16.plusDays(1), null));
        assertFalse(copy.overlaps(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void refusesARowOfTheScheduleWithoutItsResolution() {
        Refused refused = assertThrows(Refused.class, () -> new ItemDraft("Copy", "Copy", null, null, FeeBasis.DATA_WORK, " ", null, null, "web"));
        assertEquals(List.of("code", "unit", "price", "basis", "resolution", "from"), refused.points().stream().map(Refused.Point::field).toList());
    }

    private PricedLine price(Delivery wish, LineDraft... lines) {
        return new Pricing(Jurisdiction.california(), new PriceList(schedule), wish, before, MON_2026_03_16).price(List.of(lines)).get(0);
    }

    private String refusal(Delivery wish, LineDraft... lines) {
        return assertThrows(Refused.class, () -> new Pricing(Jurisdiction.california(), new PriceList(schedule), wish, before, MON_2026_03_16).price(List.of(lines)))
                .points().get(0).refusal().key();
    }

    private String fault(LineDraft... lines) {
        Refused.Point point = assertThrows(Refused.class, () -> price(Delivery.PAPER, lines)).points().get(0);
        return point.field() + " " + point.refusal().key();
    }

    private static LineDraft hours(String hours, long hourly) {
        return new LineDraft.DataWork("Custom query", new BigDecimal(hours), new Money(hourly), FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, "Analyst");
    }

    private static LineDraft of(FeeItem item, int quantity) {
        return new LineDraft.Scheduled(item.id(), BigDecimal.valueOf(quantity), null);
    }

    private static FeeItem filings(long cents) {
        return SampleFee.item(3, FeeItem.POLITICAL_FILING, "Form 700", Unit.PAGE, cents, FeeBasis.STATUTORY_FEE);
    }

    private static LineDraft retrieval(Integer year) {
        return new LineDraft.FilingRetrieval("Retrieval of old filings", Set.of(FeeDraft.Filed.in(year)));
    }

    private static LineDraft work(String label, String costBuildUp) {
        return new LineDraft.DataWork(label, BigDecimal.valueOf(3), new Money(6200), FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, costBuildUp);
    }
}
