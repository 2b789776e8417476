package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.FeeDraft.Delivery.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeeLawTest {
    private static final String FORM_700 = "political_reform_filing";
    private final FeeLaw law = new FeeLaw(Town.CALIFORNIA);

    @Test
    @DisplayName("4a: 37 pages at 0.15 are 5.55")
    void chargesCopiesAtTheCitysPrice() {
        FeeDraft line = FeeDraft.copies("Black-and-white copies", 37, 15, "2026-1", MON_2026_03_16);
        assertEquals(555, line.cents());
        assertEquals(List.of(), law.refusals(line));
    }

    @Test
    @DisplayName("4b: Form 700s are capped at ten cents")
    void capsFiledStatements() {
        assertEquals(10, law.unitPriceCents(FORM_700, 15));
        assertEquals(8, law.unitPriceCents(FORM_700, 8));
        assertEquals(15, law.unitPriceCents(null, 15));
        assertEquals(370, filing(37, 10, false).cents());
        assertEquals(List.of(), law.refusals(filing(37, 10, false)));
        assertEquals(List.of("law.refusal.fee.above_cap"), keys(filing(37, 15, false)));
    }

    @Test
    void knowsAStatementByItsNameWhateverThePriceIsCalled() {
        for (String name : List.of("Form 700 copy", "Copies of FPPC statements", "Formulario 460, página", "Mẫu 700")) {
            assertEquals(List.of("law.refusal.fee.above_cap"), keys(line("direct_duplication", name, 37, 25, PAPER, null)), name);
            assertEquals(List.of(), keys(line("direct_duplication", name, 37, 10, PAPER, null)), name);
        }
        assertEquals(List.of(), keys(line("direct_duplication", "Form 7000 of the water district", 1, 25, PAPER, null)));
        assertEquals(List.of("law.refusal.fee.forbidden.staff_time"), keys(line("direct_duplication", "Staff handling", 2, 3000, PAPER, null)));
        assertEquals(List.of(), keys(line("direct_duplication", "Staff report, a page", 2, 15, PAPER, null)));
    }

    @Test
    void asksForTheDayOfAFilingWhoseYearDoesNotSayWhetherItIsOldEnough() {
        assertEquals(List.of(), keys(filing(1, 500, true, 2020)), "filed 2020-12-31 at the latest");
        assertEquals(List.of("law.refusal.fee.retrieval_day_needed"), keys(filing(1, 500, true, 2018, 2021)), "2021-12-14 is not five years old on 2026-03-16");
        assertEquals(List.of("law.refusal.fee.retrieval_too_recent"), keys(filing(1, 500, true, 2021, 2022)));
        assertEquals(List.of(), keys(filedOn(LocalDate.of(2021, 3, 16))), "five years to the day");
        assertEquals(List.of("law.refusal.fee.retrieval_too_recent"), keys(filedOn(LocalDate.of(2021, 3, 17))));
        FeeDraft newYear = retrievalOn(LocalDate.of(2026, 12, 31), FeeDraft.Filed.in(2021));
        assertEquals(List.of(), keys(newYear), "the whole year is old enough");
    }

    private static FeeDraft filedOn(LocalDate day) {
        return retrievalOn(MON_2026_03_16, FeeDraft.Filed.on(day));
    }

    private static FeeDraft retrievalOn(LocalDate charged, FeeDraft.Filed filed) {
        return new FeeDraft("statutory_fee", "Old filings", BigDecimal.ONE, 500, "2026-1", FORM_700, PAPER, false, true, charged, Set.of(filed), null);
    }

    @Test
    @DisplayName("4c: old Form 700s allow at most 5.00 retrieval, 8.70 in all")
    void allowsRetrievalOfOldFilings() {
        List<FeeDraft> lines = List.of(filing(37, 10, false, 2018), filing(1, 500, true, 2018));
        assertEquals(List.of(), law.refusals(lines));
        assertEquals(870, FeeDraft.totalCents(lines));
        assertEquals(List.of("law.refusal.fee.retrieval_above_cap"), keys(filing(1, 501, true, 2018)));
        assertEquals(List.of("law.refusal.fee.retrieval_too_recent"), keys(filing(1, 500, true, 2018, 2022)));
        assertEquals(List.of("law.refusal.fee.retrieval_too_recent"), keys(filing(1, 500, true)));
        assertEquals(1, law.refusals(List.of(filing(1, 300, true, 2018), filing(1, 300, true, 2019))).size());
    }

    @Test
    @DisplayName("4d: redacting video is free, the flash drive is 5.00")
    void chargesTheDriveAndNotTheRedaction() {
        FeeDraft drive = line("electronic_direct_cost", "Flash drive", 1, 500, MEDIUM, null);
        FeeDraft redaction = line("electronic_direct_cost", "Redacting body-camera video", 6, 4000, MEDIUM, null);
        assertEquals(List.of(), law.refusals(drive));
        assertEquals(500, drive.cents());
        assertEquals(List.of("law.refusal.fee.forbidden.redaction"), keys(redaction));
    }

    @Test
    @DisplayName("4e: a custom query is 186.00 after an accepted estimate")
    void chargesDataWorkAfterAnAcceptedEstimate() {
        FeeDraft query = line("data_work", "Custom database query, staff time", 3, 6200, ELECTRONIC_DOWNLOAD,
                work(FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, MON_2026_03_23));
        assertEquals(18600, query.cents());
        assertEquals(List.of(), law.refusals(query));
    }

    @Test
    @DisplayName("4f: photographing at the counter is free")
    void isFreeWithOnesOwnDevice() {
        FeeDraft photographs = line("direct_duplication", "Photographs", 200, 15, OWN_DEVICE, null);
        assertEquals(List.of("law.refusal.fee.delivery_is_free"), keys(photographs));
        assertEquals(List.of(), law.refusals(line("direct_duplication", "Photographs", 200, 0, OWN_DEVICE, null)));
        assertEquals(List.of("law.refusal.fee.delivery_is_free"),
                keys(line("direct_duplication", "Plans", 1, 15, INSPECT_IN_PERSON, null)));
    }

    @Test
    void refusesDataWorkThatIsNotAccepted() {
        assertEquals(List.of("law.refusal.fee.data_work_incomplete"),
                keys(line("data_work", "Query", 3, 6200, MEDIUM, null)));
        assertEquals(List.of("law.refusal.fee.data_work_incomplete"),
                keys(line("data_work", "Query", 3, 6200, MEDIUM, work(null, MON_2026_03_23))));
        assertEquals(List.of("law.refusal.fee.estimate_not_accepted"), keys(line("data_work", "Query", 3, 6200, MEDIUM,
                work(FeeDraft.Limb.SCHEDULED_INTERVAL, null))));
        assertEquals(List.of("law.refusal.fee.estimate_not_accepted"), keys(line("data_work", "Query", 3, 6200, MEDIUM,
                work(FeeDraft.Limb.SCHEDULED_INTERVAL, THU_2026_04_02))));
        assertEquals(List.of("law.refusal.fee.estimate_not_accepted"), keys(line("data_work", "Query", 3, 6200, MEDIUM,
                work(FeeDraft.Limb.SCHEDULED_INTERVAL, WED_2026_03_18))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 h = 1 h query + 2 h redacting", "1 h query, 1 h searching", "2 h to review e-mails", "1 h consulta, 2 h tachado", "1 giờ tìm kiếm",
        "Hours redacted", "Legal review"})
    void refusesHoursOfOtherWorkInDataWork(String costBuildUp) {
        List<Refusal> refusals = law.refusals(query(costBuildUp));
        assertEquals(List.of("law.refusal.fee.not_data_work"), refusals.stream().map(Refusal::key).toList());
        assertEquals("7922.575(b)", refusals.get(0).section());
    }

    @Test
    void allowsStaffTimeAndRetrievalFromADatabaseInDataWork() {
        assertEquals(List.of(), law.refusals(query("3 h staff time of an analyst: wage 48.00, benefits 14.00, to retrieve and join two tables")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Search", "SEARCHING for e-mail", "Review of files", "Redaction", "Staff time",
        "Legal review", "Record retrieval", "Retrieving boxes", "Recuperación de archivos", "Truy xuất hồ sơ", "truy xuat", "Búsqueda de archivos", "busqueda", "Revisión jurídica", "Tiempo del personal", "Redacción",
        "Tìm kiếm hồ sơ", "tim kiem", "Xem xét pháp lý", "Biên tập", "Thời gian nhân viên", "Bôi đen thông tin"})
    void refusesALabelForWorkNobodyPaysFor(String label) {
        List<Refusal> refusals = law.refusals(line("direct_duplication", label, 1, 100, PAPER, null));
        assertEquals(1, refusals.size());
        assertEquals("R4.2", refusals.get(0).rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Research report, 3 pages", "Copias en blanco y negro", "Bản sao trắng đen", "USB drive",
        "Preview sheet", "Retriever dog licences", "Irretrievable forms"})
    void allowsALabelThatOnlyLooksAlike(String label) {
        assertEquals(List.of(), law.refusals(line("direct_duplication", label, 1, 100, PAPER, null)));
    }

    @Test
    void refusesABasisOutsideTheList() {
        assertEquals(List.of("law.refusal.fee.no_basis"), keys(line("convenience", "Copies", 1, 100, PAPER, null)));
        assertEquals(List.of("law.refusal.fee.no_basis"), keys(line(null, "Copies", 1, 100, PAPER, null)));
        assertEquals(List.of("law.refusal.fee.no_schedule"),
                law.refusals(FeeDraft.copies("Copies", 1, 15, " ", MON_2026_03_16)).stream().map(Refusal::key)
                        .toList());
    }

    @Test
    void refusesRetrievalOfOrdinaryRecords() {
        FeeDraft retrieval = new FeeDraft("direct_duplication", "Box from storage", BigDecimal.ONE, 500, "2026-1", null,
                PAPER, false, true, MON_2026_03_16, Set.of(), null);
        assertEquals(List.of("law.refusal.fee.forbidden.search"), keys(retrieval));
    }

    @Test
    void knowsRetrievalByItsNameOnlyOfOldStatements() {
        assertEquals(List.of(), keys(retrieval("Retrieval of statements")));
        assertEquals(List.of("law.refusal.fee.forbidden.search"), keys(retrieval("Search and retrieval of statements")));
        assertEquals(List.of("law.refusal.fee.forbidden.retrieval"), keys(line("statutory_fee", "Record retrieval", 1, 2500, PAPER, null)));
    }

    @Test
    void roundsEachLineHalfUp() {
        FeeDraft half = new FeeDraft("direct_duplication", "Half a page", new BigDecimal("0.5"), 15, "2026-1", null,
                PAPER, false, false, MON_2026_03_16, Set.of(), null);
        assertEquals(8, half.cents());
        assertEquals(16, FeeDraft.totalCents(List.of(half, half)));
    }

    @Test
    void citesTheSectionOfEveryBasis() {
        assertEquals(FeeBasis.values().length, Town.CALIFORNIA.feeBases().size());
        Town.CALIFORNIA.feeBases().forEach(terms -> assertNotEquals("", terms.section()));
    }

    private List<String> keys(FeeDraft line) {
        return law.refusals(line).stream().map(Refusal::key).toList();
    }

    private static FeeDraft line(String basis, String label, int quantity, long cents, FeeDraft.Delivery delivery,
            FeeDraft.DataWork work) {
        return new FeeDraft(basis, label, BigDecimal.valueOf(quantity), cents, "2026-1", null, delivery, false, false,
                THU_2026_04_02, Set.of(), work);
    }

    private static FeeDraft filing(int quantity, long cents, boolean retrieval, Integer... years) {
        String label = retrieval ? "Old filings" : "Form 700 copies";
        return new FeeDraft("statutory_fee", label, BigDecimal.valueOf(quantity), cents, "2026-1", FORM_700, PAPER, false, retrieval, MON_2026_03_16, Stream.of(years).map(FeeDraft.Filed::in).collect(Collectors.toSet()), null);
    }

    private static FeeDraft retrieval(String label) {
        return new FeeDraft("statutory_fee", label, BigDecimal.ONE, 500, "2026-1", FORM_700, PAPER, false, true, MON_2026_03_16, Set.of(FeeDraft.Filed.in(2018)), null);
    }

    private static FeeDraft query(String costBuildUp) {
        return line("data_work", "Query", 3, 6200, MEDIUM, new FeeDraft.DataWork(FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, BigDecimal.valueOf(3),
                costBuildUp, THU_2026_03_19, MON_2026_03_23, MON_2026_03_30));
    }

    private static FeeDraft.DataWork work(FeeDraft.Limb limb, LocalDate acceptedOn) {
        return new FeeDraft.DataWork(limb, BigDecimal.valueOf(3), "Analyst, salary and benefits", THU_2026_03_19,
                acceptedOn, MON_2026_03_30);
    }
}
