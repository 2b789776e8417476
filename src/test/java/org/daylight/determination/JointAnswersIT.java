package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.document.Files;
import org.daylight.document.Upload;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.Chronicle;
import org.daylight.request.Filing;
import org.daylight.request.Happening;
import org.daylight.request.Outcome;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Stale;
import org.daylight.request.Status;
import org.daylight.request.link.CaseLink;
import org.daylight.request.link.CaseLinks;
import org.junit.jupiter.api.Test;

/** Linked cases: added matter with a clock of its own (R3.4), and near-identical requests answered together or not at all. */
class JointAnswersIT extends InContainer {

    @Inject
    CaseLinks links;
    @Inject
    JointAnswers together;
    @Inject
    Determinations determinations;
    @Inject
    Files files;
    @Inject
    Notices notices;
    @Inject
    Chronicle chronicle;

    @Test
    void addedMatterIsACaseOfItsOwnWithItsOwnDayZero() {
        String ours = filed(TUSTIN, "The permits of Oak Lane").number();
        Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        act(TUSTIN, () -> requests.correctReceipt(ours, version(ours), yesterday.minus(1, ChronoUnit.HOURS), "It lay in the mailbox.", clerk(TUSTIN)));
        RecordsRequest first = now(TUSTIN, ours);
        String key = UUID.randomUUID().toString();
        Receipt receipt = in(TUSTIN, () -> links.addMatter(first.number(), first.version(), key, "And those of Elm Court", Channel.EMAIL, yesterday, clerk(TUSTIN)));
        RecordsRequest added = now(TUSTIN, receipt.number().text());
        assertEquals(LocalDate.ofInstant(yesterday, ZoneId.of("America/Los_Angeles")), added.dayZero(), "the day of the change");
        assertEquals(first.dueOn(), now(TUSTIN, first.number()).dueOn(), "the first clock goes on");
        for (String number : List.of(first.number(), added.number())) {
            List<CaseLink> linked = in(TUSTIN, () -> links.of(requests.get(number)));
            assertEquals(CaseLink.Kind.ADDED_MATTER, linked.get(0).kind());
            assertNotEquals(number, linked.get(0).other(now(TUSTIN, number)).number());
        }
        assertEquals(List.of(Happening.FILED, Happening.RECEIPT_CORRECTED, Happening.MATTER_ADDED), in(TUSTIN, () -> chronicle.of(requests.get(first.number()), Audience.REQUESTER))
                .stream().map(e -> e.happening()).toList(), "the requester reads it on both");
        assertEquals(List.of(LetterKind.RECEIPT), in(TUSTIN, () -> notices.of(requests.get(added.number()))).stream().map(l -> l.kind()).toList());
        assertThrows(Stale.class, () -> in(TUSTIN, () -> links.addMatter(first.number(), first.version(), key, "And those of Elm Court", Channel.EMAIL, yesterday,
                clerk(TUSTIN))), "a second click opens no second case");
    }

    @Test
    void linkedCasesAreAnsweredInOneActEachWithItsOwnLetter() {
        List<String> three = linked("The same minutes");
        act(TUSTIN, () -> together.determine(three.get(0), version(three.get(0)), seen(three.subList(1, 3)), full(), clerk(TUSTIN)));
        for (String number : three) {
            assertEquals(Outcome.IN_FULL, now(TUSTIN, number).outcome(), number);
            var letters = in(TUSTIN, () -> notices.of(requests.get(number)));
            assertEquals(1, letters.size());
            assertTrue(letters.get(0).body().contains(number) && three.stream().filter(n -> !n.equals(number)).noneMatch(letters.get(0).body()::contains),
                    "nobody reads of another's request");
            assertTrue(in(TUSTIN, () -> chronicle.of(requests.get(number), Audience.STAFF)).stream().filter(e -> e.happening() == Happening.DETERMINED)
                    .allMatch(e -> e.facts().get("jointly").contains(three.get(2))), "the chain proves that it was one act");
        }
    }

    @Test
    void whenOneCannotBeAnsweredSoNoneIs() {
        List<String> three = linked("One of us is closed");
        act(TUSTIN, () -> requests.withdraw(three.get(2), version(three.get(2)), null, clerk(TUSTIN)));
        Refused refused = assertThrows(Refused.class, () -> act(TUSTIN,
                () -> together.determine(three.get(0), version(three.get(0)), seen(three.subList(1, 3)), full(), clerk(TUSTIN))));
        assertEquals("refused.together", refused.points().get(0).refusal().key());
        assertEquals(List.of(three.get(2)), refused.points().get(0).refusal().arguments());
        for (String number : three.subList(0, 2)) {
            assertEquals(Status.RECEIVED, now(TUSTIN, number).status());
            assertEquals(List.of(), in(TUSTIN, () -> notices.of(requests.get(number))));
        }
        TreeMap<String, Integer> old = seen(List.of(three.get(1)));
        act(TUSTIN, () -> requests.note(three.get(1), version(three.get(1)), "Moved on.", clerk(TUSTIN)));
        assertThrows(Stale.class, () -> act(TUSTIN, () -> together.determine(three.get(0), version(three.get(0)), old, full(), clerk(TUSTIN))));
        assertEquals(Status.RECEIVED, now(TUSTIN, three.get(0)).status());
    }

    @Test
    void aFileOfTheFirstCaseIsNoneOfTheOthers() {
        List<String> three = linked("The same memo, withheld");
        byte[] memo = "Advice.".getBytes(StandardCharsets.UTF_8);
        Long file = in(TUSTIN, () -> files.attach(three.get(0), version(three.get(0)), List.of(new Upload("memo.txt", memo.length, () -> new ByteArrayInputStream(memo))),
                clerk(TUSTIN))).get(0).id();
        DeterminationDraft denied = new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("Memo",
                "attorney-client", "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null,
                file, null, null)));
        act(TUSTIN, () -> together.determine(three.get(0), version(three.get(0)), seen(three.subList(1, 3)), denied, clerk(TUSTIN)));
        for (String number : three) {
            Withholding item = in(TUSTIN, () -> determinations.latest(requests.get(number)).orElseThrow().withheld().get(0));
            assertEquals(number.equals(three.get(0)) ? file : null, item.fileId(), number);
        }
    }

    @Test
    void onlyLinkedCasesAreAnsweredTogether() {
        String one = filed(TUSTIN, "One").number();
        String other = filed(TUSTIN, "Another").number();
        assertThrows(Refused.class, () -> act(TUSTIN, () -> together.determine(one, version(one), seen(List.of(other)), full(), clerk(TUSTIN))));
        for (String none : List.of(one, "TUS-1999-000001", "x", filed(OXNARD, "Elsewhere").number())) {
            assertThrows(Refused.class, () -> act(TUSTIN, () -> links.link(one, version(one), none, clerk(TUSTIN))), none);
        }
        assertEquals(Status.RECEIVED, now(TUSTIN, other).status());
    }

    @Test
    void theFormOffersTheLinkedCases() {
        List<String> three = linked("Offered together");
        Site clerk = Site.signedIn("clerk", TUSTIN);
        assertTrue(clerk.get("/tustin/staff/requests/" + three.get(0)).body().contains(three.get(2)));
        Map<String, String> form = Map.of("kind", "IN_FULL", "reasons", "All of it.", "availableOn", LocalDate.now().plusDays(3).toString(), "availableTime", "10:00",
                "cases", three.get(1) + "/" + version(three.get(1)));
        clerk.post("/tustin/staff/requests/" + three.get(0) + "/determination", form);
        assertEquals(List.of(Status.DETERMINED, Status.DETERMINED, Status.RECEIVED), three.stream().map(n -> now(TUSTIN, n).status()).toList());
    }

    @Test
    void eachLetterCarriesTheReasonsInItsLanguageOrSaysThatTheyAreInEnglish() {
        List<String> three = linked(in("In English", "en"), in("En español", "es"), in("Bằng tiếng Việt", "vi"));
        Site clerk = Site.signedIn("clerk", TUSTIN);
        String at = "/tustin/staff/requests/" + three.get(0) + "/determination";
        String page = clerk.get(at).body();
        assertTrue(page.contains("its letter goes in Spanish") && page.contains("its letter goes in Vietnamese") && page.contains("The letter of this case goes in English"), page);
        assertTrue(page.contains("name=\"reasons_es\"") && page.contains("name=\"reasons_vi\"") && !page.contains("reasons_en"), page);
        DeterminationDraft draft = new DeterminationDraft(Outcome.NOT_THIS_AGENCY, "The county keeps them.", null, null, null, "The county", List.of());
        act(TUSTIN, () -> together.determine(three.get(0), version(three.get(0)), seen(three.subList(1, 3)), draft, Map.of("es", "El condado los guarda."), clerk(TUSTIN)));
        assertTrue(letter(three.get(0)).body().contains("Reasons: The county keeps them."), letter(three.get(0)).body());
        Letter spanish = letter(three.get(1));
        assertTrue(spanish.body().contains("Razones: El condado los guarda.") && !spanish.body().contains("keeps them"), spanish.body());
        assertTrue(in(TUSTIN, () -> notices.english(spanish)).orElseThrow().body().contains("The county keeps them."), "which controls (R7.9)");
        String vietnamese = letter(three.get(2)).body();
        assertTrue(vietnamese.contains("Thành phố viết những lời này bằng tiếng Anh:\nThe county keeps them.") && !vietnamese.contains("El condado"), vietnamese);
        assertEquals("El condado los guarda.", in(TUSTIN, () -> determinations.latest(requests.get(three.get(1))).orElseThrow().why().own().text()));
    }

    @Test
    void theFormTakesTheReasonsInEachLanguage() {
        List<String> both = linked(in("In English, on a form", "en"), in("En español, en un formulario", "es"));
        Site.signedIn("clerk", TUSTIN).post("/tustin/staff/requests/" + both.get(0) + "/determination", Map.of("kind", "NOT_THIS_AGENCY", "reasons", "The county keeps them.",
                "otherAgency", "The county", "reasons_es", "El condado los guarda.", "cases", both.get(1) + "/" + version(both.get(1))));
        assertTrue(letter(both.get(1)).body().contains("Razones: El condado los guarda."), letter(both.get(1)).body());
    }

    @Test
    void wordsOfAnAnswerAloneGoIntoItsLetterAsTheyAre() {
        String number = in("Solo este", "es");
        act(TUSTIN, () -> determinations.determine(number, version(number), new DeterminationDraft(Outcome.NOT_THIS_AGENCY, "Los guarda el condado.", null, null, null, "El condado", List.of()), clerk(TUSTIN)));
        assertTrue(letter(number).body().contains("Razones: Los guarda el condado."), letter(number).body());
        assertFalse(letter(number).body().contains("en inglés:"), letter(number).body());
    }

    private Letter letter(String number) {
        return in(TUSTIN, () -> notices.of(requests.get(number))).stream().filter(letter -> letter.kind().tellsOfDecision()).findFirst().orElseThrow();
    }

    private String in(String words, String language) {
        Filing f = filing(words);
        return in(TUSTIN, () -> requests.file(new Filing(f.key(), f.kind(), null, f.description(), null, null, null, null, null, null, null, null, f.delivery(), null, null,
                f.requester(), f.channel(), null, language), Actor.REQUESTER)).number().text();
    }

    private List<String> linked(String words) {
        return linked(filed(TUSTIN, words).number(), filed(TUSTIN, words + " again").number(), filed(TUSTIN, words + " a third time").number());
    }

    private List<String> linked(String... numbers) {
        List<String> three = List.of(numbers);
        for (String other : three.subList(1, numbers.length)) {
            act(TUSTIN, () -> links.link(three.get(0), version(three.get(0)), other.toLowerCase(), clerk(TUSTIN)));
        }
        return three;
    }

    private TreeMap<String, Integer> seen(List<String> numbers) {
        TreeMap<String, Integer> seen = new TreeMap<>();
        numbers.forEach(number -> seen.put(number, version(number)));
        return seen;
    }

    private int version(String number) {
        return in(TUSTIN, () -> requests.get(number)).version();
    }

    private static DeterminationDraft full() {
        return new DeterminationDraft(Outcome.IN_FULL, "All of it.", LocalDate.now(ZoneId.of("America/Los_Angeles")).plusDays(2), LocalTime.NOON, null, null, List.of());
    }
}
