package org.daylight.fee;

import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.law.FeeDraft;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refused;
import org.daylight.request.CaseAt;
import org.daylight.request.Delivery;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Status;
import org.daylight.request.StepRefused;
import org.daylight.request.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeeNoteTest {

    static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final Instant NOW = Instant.parse("2026-03-16T17:00:00Z");
    private static final Actor CLERK = new Actor(Actor.Kind.STAFF, 1L, "Ana Ruiz", "Deputy City Clerk", null, Role.CLERK.permissions());
    private static final LineDraft COPIES = new LineDraft.FilingCopies("Form 700 copies", BigDecimal.valueOf(37));
    private static final LineDraft QUERY = new LineDraft.DataWork("Custom database query", BigDecimal.valueOf(3), new Money(6200),
            FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, "Analyst, salary and benefits");

    @Test
    void addsUpItsLinesAndTellsTheTotal() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES, new LineDraft.FilingRetrieval("Old filings", new Money(500), Set.of(2018)));
        TimelineEntry entry = note.send(CLERK);
        assertEquals(new Money(870), note.total());
        assertEquals(Happening.FEE_ESTIMATED, entry.happening());
        assertTrue(entry.particulars().contains("\"total\":\"870\""));
        assertEquals(List.of("81008", "81008"), note.lines().stream().map(FeeLine::resolution).toList());
        assertTrue(note.unanswered() && note.open());
    }

    @Test
    void isAcceptedByTheRequesterOnce() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES);
        assertEquals(Happening.FEE_ACCEPTED, note.accept(Actor.REQUESTER, NOW).happening());
        assertEquals(FeeNote.State.ACCEPTED, note.state());
        assertEquals("refused.fee.state.ACCEPTED", key(() -> note.accept(Actor.REQUESTER, NOW)));
        assertEquals("refused.fee.state.ACCEPTED", key(() -> note.question("Why?", Actor.REQUESTER, NOW)));
    }

    @Test
    void mayBeAcceptedAfterAQuestion() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES);
        assertEquals(Happening.FEE_QUESTIONED, note.question("Why 37 pages?", Actor.REQUESTER, NOW).happening());
        assertEquals("Why 37 pages?", note.question());
        note.accept(Actor.REQUESTER, NOW);
        assertEquals(FeeNote.State.ACCEPTED, note.state());
    }

    @Test
    void isPaidForDataWorkOnlyAfterItIsAccepted() {
        FeeNote note = note(Status.IN_PROGRESS, QUERY);
        assertEquals("refused.fee.unaccepted", key(() -> note.pay("Check 1001", CLERK, NOW)));
        note.question("Why three hours?", Actor.REQUESTER, NOW);
        assertEquals("refused.fee.unaccepted", key(() -> note.pay("Check 1001", CLERK, NOW)));
        note.accept(Actor.REQUESTER, NOW);
        assertEquals(Happening.FEE_PAID, note.pay("Check 1001", CLERK, NOW).happening());
        assertEquals("Check 1001", note.settledHow());
    }

    @Test
    void mayBePaidForCopiesAtOnce() {
        FeeNote note = note(Status.IN_PROGRESS, COPIES);
        note.pay("Cash", CLERK, NOW);
        assertEquals(FeeNote.State.PAID, note.state());
        assertFalse(note.open());
    }

    @Test
    void isSettledOnce() {
        FeeNote note = note(Status.CLOSED, COPIES);
        assertEquals(Happening.FEE_WAIVED, note.waive("Served the public", CLERK, NOW).happening());
        assertEquals("refused.fee.state.WAIVED", key(() -> note.waive("Again", CLERK, NOW)));
        assertEquals("refused.fee.state.WAIVED", key(() -> note.pay("Cash", CLERK, NOW)));
        assertEquals("refused.fee.state.WAIVED", key(() -> note.accept(CLERK, NOW)));
    }

    @Test
    void leavesEverythingWhenTheStepIsRefused() {
        FeeNote note = note(Status.CLOSED, COPIES);
        assertThrows(StepRefused.class, () -> note.accept(Actor.REQUESTER, NOW));
        assertThrows(StepRefused.class, () -> note.waive("I would rather not", Actor.REQUESTER, NOW));
        assertThrows(StepRefused.class, () -> note.question("Why?", CLERK, NOW));
        assertEquals(FeeNote.State.ESTIMATED, note.state());
        assertNull(note.settledAt());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void neverMovesTheStatusOfTheCase(Status status) {
        RecordsRequest request = CaseAt.status(status);
        FeeNote note = new FeeNote(request, priced(COPIES), null, CLERK, NOW);
        note.pay("Cash", CLERK, NOW);
        assertEquals(status, request.status());
    }

    private static FeeNote note(Status status, LineDraft... lines) {
        return new FeeNote(CaseAt.status(status), priced(lines), "As asked", CLERK, NOW);
    }

    private static List<PricedLine> priced(LineDraft... lines) {
        return new Pricing(Jurisdiction.california(), List.of(), Delivery.DOWNLOAD, MON_2026_03_16).price(List.of(lines));
    }

    private static String key(Runnable act) {
        return assertThrows(Refused.class, act::run).points().get(0).refusal().key();
    }
}
