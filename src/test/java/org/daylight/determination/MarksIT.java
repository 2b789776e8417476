package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.account.Actor;
import org.daylight.city.Fact;
import org.daylight.city.Facts;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.docket.Packet;
import org.daylight.docket.Packets;
import org.daylight.document.Files;
import org.daylight.document.Mark;
import org.daylight.document.Marks;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Chronicle;
import org.daylight.request.Happening;
import org.daylight.request.Outcome;
import org.daylight.request.Receipt;
import org.daylight.request.Status;
import org.daylight.request.TimelineEntry;
import org.daylight.law.ClosingLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a mark in a file to the log, the letter with its annex, and the release that keeps to them (R5.1-R5.6). */
class MarksIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));

    @Inject
    Closings closings;
    @Inject
    Determinations determinations;
    @Inject
    Instalments instalments;
    @Inject
    Parts parts;
    @Inject
    Files files;
    @Inject
    Marks marks;
    @Inject
    Chronicle chronicle;
    @Inject
    Notices notices;
    @Inject
    Packets packets;
    @Inject
    Facts facts;

    @BeforeEach
    void clerksSend() {
        chain("false");
    }

    @AfterEach
    void supervisorsSignAgain() {
        chain("true");
    }

    @Test
    void theLogWritesItselfFromTheMarksAndTheReleaseKeepsToIt() throws IOException {
        Receipt receipt = in(OXNARD, () -> requests.file(filing("The lease and the complaint"), Actor.REQUESTER));
        String number = receipt.number().text();
        String secret = "Quillfeather-" + UUID.randomUUID() + ".txt";
        Long lease = attach(number, "lease.txt", null);
        Long copy = attach(number, "lease-public.txt", lease);
        Long complaint = attach(number, secret, null);
        put(number, copy, lease, new Mark.Draft("page 3, lines 4-9", "attorney-client", "The lines ask counsel about the rent.", null, null, null));
        put(number, complaint, null, new Mark.Draft("A letter of a resident", "mediation", "It was written for the mediation of the fence.", null, null, null));
        List<TimelineEntry> acts = in(OXNARD, () -> chronicle.of(requests.get(number), Audience.STAFF)).stream().filter(e -> e.happening() == Happening.FILE_MARKED).toList();
        assertEquals(List.of("COPY", "WHOLE"), acts.stream().map(e -> e.facts().get("how")).toList());
        assertTrue(acts.get(0).body().contains("page 3, lines 4-9") && acts.get(0).audience() == Audience.STAFF);

        Site clerk = Site.signedIn("clerk", OXNARD);
        String at = "/oxnard/staff/requests/" + number;
        Map<String, String> form = clerk.form(at + "/determination");
        assertEquals("lease-public.txt: page 3, lines 4-9", form.get("item1"));
        assertEquals(copy.toString(), form.get("file1"));
        assertEquals("mediation", form.get("exemption2"));
        assertEquals("on", form.getOrDefault("inFull2", "missing"));
        assertFalse(form.get("item2").contains("Quillfeather"), "the title of what is withheld is never told");
        Map<String, String> filled = new HashMap<>(Map.of("kind", "IN_PART", "reasons", "All but some lines and one letter.", "availableOn", TODAY.plusDays(2).toString(),
                "availableTime", "10:00", "noPartRemains2", "on", "notSegregable2", "Each line was said in the mediation."));
        for (int n = 1; n <= 2; n++) {
            filled.putAll(Map.of("responsibleName" + n, "Victor Salas", "responsibleTitle" + n, "Records Manager"));
        }
        clerk.post(at + "/determination", filled);
        assertEquals(Status.DETERMINED, now(OXNARD, number).status());

        assertTrue(clerk.get(at + "/withholding-log").body().contains("lease-public.txt, redacted copy of lease.txt"));
        assertTrue(clerk.get(at + "/withholding-log.csv").body().contains(secret), "staff read which file it is");
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        for (String path : List.of("/withholding-log", "/withholding-log.csv")) {
            String read = requester.look("/oxnard/track/" + number + path).body();
            assertTrue(read.contains("page 3, lines 4-9") && read.contains("A letter of a resident"), read);
            assertFalse(read.contains("Quillfeather"), "nobody else does");
        }
        assertEquals(302, new Site().look("/oxnard/track/" + number + "/withholding-log.csv").statusCode());
        String own = requester.get("/oxnard/track/" + number).body();
        assertTrue(own.contains("What the city decided, and why") && own.contains("The lines ask counsel about the rent."), "the reasons stand on the page");

        Letter letter = in(OXNARD, () -> notices.of(requests.get(number))).get(0);
        byte[] pdf = requester.bytes("/oxnard/track/" + number + "/letters/" + letter.id() + ".pdf").body();
        assertArrayEquals(in(OXNARD, () -> notices.get(letter.id(), requests.get(number)).pdf()), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            String last = annexed(paper);
            assertTrue(last.contains("Annex: withholding log") && last.contains("Victor Salas") && !last.contains("Quillfeather"), last);
        }
        assertTrue(in(OXNARD, () -> notices.isProved(notices.get(letter.id(), requests.get(number)))), "the chain has the hash of words and annex");

        String page = clerk.get(at + "/release").body();
        assertTrue(page.contains("Another law forbids its release") && page.contains("id=\"knowingly\""), page);
        assertRefused("refused.release.mandatory", number, complaint, true);
        assertRefused("refused.release.waiver", number, lease, false);
        act(OXNARD, () -> instalments.release(number, version(number), handout(copy, false), clerk(OXNARD)));
        List<Packet.Pair> pairs = in(OXNARD, () -> packets.take(number, Packet.Form.ZIP, clerk(OXNARD))).pairs();
        assertTrue(pairs.stream().anyMatch(pair -> pair.copy() != null && pair.copy().id().equals(copy) && pair.original().id().equals(lease) && !pair.byName()),
                "paired by what was said at the upload");
        act(OXNARD, () -> instalments.release(number, version(number), handout(lease, true), clerk(OXNARD)));
        assertEquals("true", in(OXNARD, () -> chronicle.of(requests.get(number), Audience.STAFF)).stream().filter(e -> e.happening() == Happening.RELEASED)
                .reduce((a, b) -> b).orElseThrow().facts().get(Files.KNOWINGLY), "that it was confirmed is kept");
    }

    @Test
    void aRedactedCopyDoesNotGoOutUnderAFullDisclosure() {
        String number = filed(OXNARD, "All of the lease").number();
        Long lease = attach(number, "lease.txt", null);
        Long copy = attach(number, "harmless.txt", lease);
        act(OXNARD, () -> determinations.determine(number, version(number), full(), clerk(OXNARD)));
        assertRefused("refused.release.unnamed", number, copy, true);
        assertRefused("refused.release.unnamed", () -> files.release(number, version(number), List.of(copy), false, null, clerk(OXNARD)));
        act(OXNARD, () -> instalments.release(number, version(number), handout(lease, false), clerk(OXNARD)));
    }

    @Test
    void nothingGoesOutUnderADenialUntilAReopenedCaseIsDecidedAnew() {
        String number = filed(OXNARD, "The denied memo").number();
        Long memo = attach(number, "memo.txt", null);
        act(OXNARD, () -> determinations.determine(number, version(number), denied(memo), clerk(OXNARD)));
        assertRefused("refused.release.nothing", number, memo, true);
        act(OXNARD, () -> closings.close(number, version(number), ClosingLaw.Cause.DONE, null, clerk(OXNARD)));
        act(OXNARD, () -> requests.reopen(number, version(number), "The court ordered it.", clerk(OXNARD)));
        act(OXNARD, () -> determinations.determine(number, version(number), full(), clerk(OXNARD)));
        act(OXNARD, () -> instalments.release(number, version(number), handout(memo, false), clerk(OXNARD)));
    }

    @Test
    void whatOnePartWithholdsIsNotReleasedWithAnother() {
        String number = filed(OXNARD, "In two parts").number();
        act(OXNARD, () -> parts.split(number, version(number), List.of(new Part.Draft("Plans", null), new Part.Draft("Advice", null)), clerk(OXNARD)));
        Long memo = attach(number, "memo.txt", null);
        put(number, memo, null, new Mark.Draft("A memo", "attorney-client", "It is advice of counsel on the lease.", null, null, null));
        act(OXNARD, () -> determinations.determine(number, version(number), 1, full(), clerk(OXNARD)));
        assertRefused("refused.release.marked", () -> instalments.release(number, version(number), new Instalments.Handout(List.of(memo), false, null, null, 1, true), clerk(OXNARD)));
        act(OXNARD, () -> determinations.determine(number, version(number), 2, denied(memo), clerk(OXNARD)));
        assertRefused("refused.release.waiver", () -> instalments.release(number, version(number), new Instalments.Handout(List.of(memo), false, null, null, 1, false), clerk(OXNARD)));
    }

    @Test
    void whatAnotherCaseWithholdsIsAskedAboutByItsContent() {
        byte[] content = ("The same memo " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        String first = filed(OXNARD, "Asked first").number();
        Long memo = attach(first, "memo.txt", content, null);
        act(OXNARD, () -> determinations.determine(first, version(first), denied(memo), clerk(OXNARD)));
        String second = filed(OXNARD, "Asked second").number();
        Long same = attach(second, "other name.txt", content, null);
        act(OXNARD, () -> determinations.determine(second, version(second), full(), clerk(OXNARD)));
        assertRefused("refused.release.elsewhere", second, same, false);
        act(OXNARD, () -> instalments.release(second, version(second), handout(same, true), clerk(OXNARD)));
    }

    @Test
    void marksSayWhatTheLawAsksAndAreReplacedWhole() {
        String number = filed(OXNARD, "Marked twice").number();
        Long lease = attach(number, "lease.txt", null);
        Long copy = attach(number, "lease-public.txt", lease);
        for (String field : List.of("item1", "exemption1", "reason1")) {
            Mark.Draft draft = new Mark.Draft(field.equals("item1") ? " " : "page 1", field.equals("exemption1") ? null : "attorney-client", field.equals("reason1") ? null : "Advice.", null, null, null);
            Refused refused = assertThrows(Refused.class, () -> put(number, copy, lease, draft));
            assertEquals(List.of(field), refused.points().stream().map(Refused.Point::field).toList());
        }
        assertEquals("interestDisclosure1", assertThrows(Refused.class, () -> put(number, copy, lease, new Mark.Draft("page 1", "catch-all", "Still being negotiated.", null, null, null)))
                .points().get(0).field());
        assertRefused("refused.mark.nothing", () -> marks.put(number, version(number), copy, lease, List.of(), clerk(OXNARD)));
        assertRefused("refused.mark.original", () -> marks.put(number, version(number), lease, copy, List.of(row("page 1")), clerk(OXNARD)));
        assertRefused("refused.mark.empty", () -> marks.put(number, version(number), lease, null, List.of(), clerk(OXNARD)));
        put(number, lease, null, row("The lease"));
        assertRefused("refused.mark.whole", () -> marks.put(number, version(number), copy, lease, List.of(row("page 1")), clerk(OXNARD)));
        act(OXNARD, () -> marks.put(number, version(number), lease, null, List.of(), clerk(OXNARD)));
        put(number, copy, lease, row("page 1"), row("page 2"));
        put(number, copy, lease, row("page 2, line 1"));
        assertEquals(List.of("page 2, line 1"), in(OXNARD, () -> marks.of(requests.get(number))).stream().map(m -> m.draft().item()).toList());
        act(OXNARD, () -> marks.put(number, version(number), copy, null, List.of(), clerk(OXNARD)));
        assertEquals(List.of(), in(OXNARD, () -> marks.of(requests.get(number))));
        assertNull(in(OXNARD, () -> files.find(requests.get(number), copy)).redactedFrom());
    }

    private static String annexed(PDDocument paper) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(paper.getNumberOfPages());
        return reader.getText(paper);
    }

    private void chain(String value) {
        act(OXNARD, () -> facts.state(Fact.DENIAL_SIGN_OFF, cities.current().version(), value, "a test", TODAY, "a test"));
    }

    private Long attach(String number, String name, Long redactedFrom) {
        return attach(number, name, (name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8), redactedFrom);
    }

    private Long attach(String number, String name, byte[] content, Long redactedFrom) {
        return in(OXNARD, () -> files.attach(number, version(number), List.of(new Upload(name, content.length, () -> new ByteArrayInputStream(content))), redactedFrom,
                clerk(OXNARD))).stream().map(RecordFile::id).findFirst().orElseThrow();
    }

    private void put(String number, Long file, Long original, Mark.Draft... rows) {
        act(OXNARD, () -> marks.put(number, version(number), file, original, List.of(rows), clerk(OXNARD)));
    }

    private static Mark.Draft row(String place) {
        return new Mark.Draft(place, "attorney-client", "It is advice of counsel on the lease.", null, null, null);
    }

    private void assertRefused(String key, String number, Long file, boolean knowingly) {
        assertRefused(key, () -> instalments.release(number, version(number), handout(file, knowingly), clerk(OXNARD)));
    }

    private void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refused.class, () -> act(OXNARD, act)).points().get(0).refusal().key());
    }

    private static Instalments.Handout handout(Long file, boolean knowingly) {
        return new Instalments.Handout(List.of(file), false, null, null, null, knowingly);
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private static DeterminationDraft full() {
        return new DeterminationDraft(Outcome.IN_FULL, "All of it.", TODAY.plusDays(2), LocalTime.NOON, null, null, List.of());
    }

    private static DeterminationDraft denied(Long file) {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("The memo", "attorney-client",
                "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null, file, null, "The release was a mistake.")));
    }
}
