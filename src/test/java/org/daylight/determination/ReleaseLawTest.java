package org.daylight.determination;

import static org.daylight.request.SampleCase.*;
import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.city.CityProfile;
import org.daylight.city.SampleCity;
import org.daylight.document.RecordFile;
import org.daylight.document.SampleFile;
import org.daylight.law.Refused;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;
import org.junit.jupiter.api.Test;

class ReleaseLawTest {

    private static final Instant MON_2026_06_01 = LocalDate.of(2026, 6, 1).atTime(10, 0).atZone(SampleCity.PACIFIC).toInstant();
    private static final String PERMISSIVE = "attorney-client";
    private static final String MANDATORY = "mediation";
    private final CityProfile city = SampleCity.with();
    private final RecordsRequest request = SampleCase.filed(city, MON_2026_06_01);
    private final RecordFile lease = SampleFile.of(request, 1L, "lease.pdf", "aa");
    private final RecordFile copy = SampleFile.redacted(request, 2L, "lease-public.pdf", "bb", lease);
    private final RecordFile other = SampleFile.of(request, 3L, "minutes.txt", "cc");

    @Test
    void nothingGoesOutUnderAnAnswerThatDisclosesNothing() {
        for (Outcome kind : List.of(Outcome.DENIED, Outcome.NO_RECORDS, Outcome.NOT_THIS_AGENCY)) {
            assertEquals(List.of("refused.release.nothing"), refused(decided(kind), other, false), kind.name());
        }
        assertEquals(List.of("refused.release.nothing"), refused(List.of(), other, true), "nor while nothing is decided");
        for (Outcome kind : List.of(Outcome.IN_FULL, Outcome.POSTED)) {
            assertEquals(List.of(), refused(decided(kind), other, false), kind.name());
        }
    }

    @Test
    void whatAnotherLawForbidsIsRefusedAndWhatTheCityMayWaiveIsConfirmed() {
        for (WithholdingDraft named : List.of(row("Memo", MANDATORY, true, 3L), row("MINUTES.TXT", MANDATORY, true, null))) {
            assertEquals(List.of("refused.release.mandatory"), refused(inPart(named), other, true), named.item());
        }
        for (WithholdingDraft named : List.of(row("Memo", PERMISSIVE, true, 3L), row("minutes.txt", PERMISSIVE, true, null))) {
            assertEquals(List.of("refused.release.waiver"), refused(inPart(named), other, false), named.item());
            assertEquals(List.of(), refused(inPart(named), other, true), "the clerk was told");
        }
        assertEquals(List.of(), refused(inPart(row("Something else", MANDATORY, true, null)), other, false));
    }

    @Test
    void theSameContentUnderAnotherNameIsTheSame() {
        RecordFile again = SampleFile.of(request, 4L, "harmless.txt", "cc");
        assertEquals(List.of("refused.release.mandatory"), refused(inPart(row("Memo", MANDATORY, true, 3L)), again, true));
    }

    @Test
    void theRecordOfWhichACopyWentOutRedactedIsWithheldToo() {
        assertEquals(List.of("refused.release.mandatory"), refused(inPart(row("page 3", MANDATORY, false, 2L)), lease, true));
        assertEquals(List.of("refused.release.waiver"), refused(inPart(row("page 3", PERMISSIVE, false, 2L)), lease, false));
        assertEquals(List.of(), refused(inPart(row("page 3", MANDATORY, false, 2L)), copy, false), "the copy is what goes out");
    }

    @Test
    void aRedactedCopyGoesOutOnlyWithADecisionThatNamesIt() {
        assertEquals(List.of("refused.release.unnamed"), refused(decided(Outcome.IN_FULL), copy, true));
        assertEquals(List.of("refused.release.unnamed"), refused(inPart(row("Something else", PERMISSIVE, false, 3L)), copy, true));
        for (WithholdingDraft named : List.of(row("page 3", PERMISSIVE, false, 2L), row("page 3", PERMISSIVE, false, 1L), row("lease-public.pdf: page 3", PERMISSIVE, false, null))) {
            assertEquals(List.of(), refused(inPart(named), copy, false), named.item());
        }
    }

    @Test
    void aRecordOfWhichPartsWereToGoIsAskedAboutWhileNoCopyIsMarked() {
        for (WithholdingDraft named : List.of(row("Minutes", MANDATORY, false, 3L), row("Minutes.txt", MANDATORY, false, null))) {
            assertEquals(List.of("refused.release.partly"), refused(inPart(named), other, false), named.item());
            assertEquals(List.of(), refused(inPart(named), other, true), "it may be the copy itself");
        }
    }

    @Test
    void whatIsCalledRedactedIsAskedAbout() {
        RecordFile called = SampleFile.of(request, 5L, "lease-REDACTED.pdf", "dd");
        assertEquals(List.of("refused.release.called"), refused(decided(Outcome.IN_FULL), called, false));
        assertEquals(List.of(), refused(decided(Outcome.IN_FULL), called, true));
    }

    @Test
    void whatAnotherCaseWithholdsIsAskedAbout() {
        assertEquals(List.of("refused.release.elsewhere"), refused(decided(Outcome.IN_FULL), other, false, Map.of("cc", "SAM-2026-000001"), Set.of()));
        assertEquals(List.of("refused.release.marked"), refused(decided(Outcome.IN_FULL), other, true, Map.of(), Set.of(3L)));
    }

    private List<String> refused(List<Determination> decisions, RecordFile file, boolean knowingly) {
        return refused(decisions, file, knowingly, Map.of(), Set.of());
    }

    private List<String> refused(List<Determination> decisions, RecordFile file, boolean knowingly, Map<String, String> elsewhere, Set<Long> marked) {
        Map<Long, RecordFile> files = new HashMap<>();
        List.of(lease, copy, other, file).forEach(one -> files.put(one.id(), one));
        try {
            new ReleaseLaw(decisions, List.of(), files, marked, elsewhere).check(List.of(file), null, knowingly);
            return List.of();
        } catch (Refused refused) {
            return refused.points().stream().map(point -> point.refusal().key()).toList();
        }
    }

    private List<Determination> decided(Outcome kind) {
        return List.of(SampleDecision.plain(request, kind, city, LocalDate.of(2026, 6, 5), CLERK, MON_2026_06_01));
    }

    private List<Determination> inPart(WithholdingDraft row) {
        return List.of(new Determination(request, null, new DeterminationDraft(Outcome.IN_PART, "Most of it.", LocalDate.of(2026, 6, 5), LocalTime.NOON, null, null,
                List.of(row)), city.zone(), Determination.State.SENT, CLERK, MON_2026_06_01));
    }

    private static WithholdingDraft row(String item, String exemption, boolean inFull, Long file) {
        return new WithholdingDraft(item, exemption, "It applies.", null, null, null, inFull, inFull, inFull ? "All of it." : null, "Ana Ruiz", "City Clerk", null,
                file, null, null);
    }
}
