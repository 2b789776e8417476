package org.daylight.determination;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.document.Upload;
import org.daylight.fee.FeeNote;
import org.daylight.fee.Fees;
import org.daylight.fee.LineDraft;
import org.daylight.law.ClosingLaw;
import org.daylight.law.Refusal;
import org.daylight.request.Clarification;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Outcome;
import org.daylight.request.Receipt;
import org.daylight.request.Status;
import org.daylight.request.StepRefused;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.junit.jupiter.api.Test;

/** A case is closed as done only when it is (R1.20, R3.5, R4.6, R7.5); for silence only when each of its answers was in time (R2.8). */
class ClosingIT extends InContainer {

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
    Appeals appeals;
    @Inject
    Tasks tasks;
    @Inject
    Fees fees;
    @Inject
    Files files;
    @Inject
    Clock clock;

    @Test
    void allOfTheWorkIsDoneOnlyWhenNothingIsPromisedAskedOrUnpaid() {
        String number = filedOnPaper(TUSTIN, "Not done at all").number();
        byte[] bytes = "A paper.".getBytes();
        List<Long> paper = in(TUSTIN, () -> files.attach(number, version(number), List.of(new Upload("paper.txt", bytes.length, () -> new ByteArrayInputStream(bytes))),
                clerk(TUSTIN))).stream().map(RecordFile::id).toList();
        act(TUSTIN, () -> requests.askClarification(number, version(number), new Clarification.Question("Which year do you mean, and which street?", "Permits or plans?", "The permit system.", null), clerk(TUSTIN)));
        act(TUSTIN, () -> fees.estimate(number, version(number), List.of(new LineDraft.FilingCopies("Form 700", BigDecimal.valueOf(37))), null, clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), new DeterminationDraft(Outcome.IN_FULL, "All of it.", TODAY.plusDays(2), LocalTime.NOON, null, null,
                List.of(new Instalment.Draft("The rest", TODAY.plusDays(9), LocalTime.NOON)), List.of()), clerk(TUSTIN)));
        FeeNote note = in(TUSTIN, () -> fees.of(requests.get(number))).get(0);
        act(TUSTIN, () -> fees.accept(number, version(number), note.id(), Actor.REQUESTER));
        act(TUSTIN, () -> fees.invoice(number, version(number), note.id(), clerk(TUSTIN)));
        act(TUSTIN, () -> instalments.release(number, version(number), paper, false, null, Instalments.NONE, clerk(TUSTIN)));
        act(TUSTIN, () -> files.cannotOpen(number, paper.get(0), Actor.REQUESTER));
        assertEquals(List.of("law.refusal.closing.promised", "law.refusal.closing.copy_asked", "law.refusal.closing.asked", "law.refusal.closing.unpaid"), against(number));

        Site clerk = Site.signedIn("clerk", TUSTIN);
        String closure = "/tustin/staff/requests/" + number + "/closure";
        String page = clerk.get(closure).body();
        List<Instalment> promised = in(TUSTIN, () -> instalments.of(requests.get(number)));
        Task copy = in(TUSTIN, () -> tasks.of(requests.get(number))).get(0);
        for (String way : List.of("/release", "/instalments/" + promised.get(0).id() + "/giving", "/instalments/" + promised.get(1).id(), "/copies/" + copy.id(), "/answer", "/fee-notes/" + note.id() + "/payment")) {
            assertTrue(page.contains("/tustin/staff/requests/" + number + way + "\""), () -> way + " is not in\n" + page);
        }
        assertNull(clerk.form(closure).get("cause"), "what is not so is not chosen beforehand");
        assertEquals(422, clerk.post(closure, Map.of("cause", "DONE")).statusCode());
        assertEquals(Status.DETERMINED, now(TUSTIN, number).status());

        promised.forEach(one -> act(TUSTIN, () -> instalments.give(number, version(number), one.id(), Instalment.Way.INSPECTED, LocalDate.now(ZoneId.of("America/Los_Angeles")), null, clerk(TUSTIN))));
        act(TUSTIN, () -> tasks.answer(copy.id(), copy.version(), Task.Answer.COPY_GIVEN, null, "Here it is on paper.", clerk(TUSTIN)));
        act(TUSTIN, () -> requests.answerClarification(number, version(number), "Last year.", clerk(TUSTIN)));
        assertEquals(Status.DETERMINED, now(TUSTIN, number).status(), "an answer after the decision opens nothing again");
        assertThrows(StepRefused.class, () -> act(TUSTIN, () -> requests.answerClarification(number, version(number), "Twice.", clerk(TUSTIN))));
        assertEquals(List.of("law.refusal.closing.unpaid"), against(number));
        act(TUSTIN, () -> fees.waive(number, version(number), note.id(), "A student.", clerk(TUSTIN)));
        assertEquals("DONE", clerk.form(closure).get("cause"));
        clerk.post(closure, Map.of());
        assertEquals(Status.CLOSED, now(TUSTIN, number).status());
    }

    @Test
    void anAnswerMayStillComeAfterTheDecision() {
        Receipt receipt = in(TUSTIN, () -> requests.file(filing("Asked, and decided without an answer"), Actor.REQUESTER));
        String number = receipt.number().text();
        act(TUSTIN, () -> requests.askClarification(number, version(number), new Clarification.Question("Which year do you mean, and which street?", "Permits or plans?", "The permit system.", null), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), new DeterminationDraft(Outcome.NOT_THIS_AGENCY, "Not ours.", null, null, null, "The county", List.of()), clerk(TUSTIN)));
        assertEquals(List.of("law.refusal.closing.asked"), against(number));
        Site requester = new Site().holding("daylight_case", number + "." + receipt.code().text());
        String track = "/tustin/track/" + number;
        assertTrue(requester.get(track).body().contains(track + "/clarification\""), "the city asked and may still be told");
        requester.post(track + "/clarification", Map.of("answer", "Last year.", "act", "act"));
        assertEquals(List.of(), against(number));
        assertEquals(Status.DETERMINED, now(TUSTIN, number).status());
        assertFalse(requester.get(track).body().contains(track + "/clarification\""));
    }

    @Test
    void silenceClosesOnlyWhenEachPartWasAnsweredByItsOwnDate() {
        Filing f = filing("One part late, the other opened again");
        Filing paper = new Filing(f.key(), f.kind(), f.subject(), f.description(), null, null, null, null, null, null, null, null, Delivery.DOWNLOAD, null, null,
                f.requester(), Channel.MAIL, clock.instant().minus(Duration.ofDays(30)), "en");
        String number = in(TUSTIN, () -> requests.file(paper, clerk(TUSTIN))).number().text();
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("E-mails", null), new Part.Draft("Plans", null)), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.determine(number, version(number), 1, denied(), clerk(TUSTIN)));
        act(TUSTIN, () -> determinations.signOff(number, version(number), 1, staff("reviewer@")));
        Appeal appeal = in(TUSTIN, () -> appeals.file(number, version(number), 1, "It is no advice.", Actor.REQUESTER));
        act(TUSTIN, () -> appeals.decide(appeal.id(), appeal.version(), Appeal.Decision.REVERSED, "It is no advice.", null, staff("supervisor@")));
        for (int part : List.of(2, 1)) {
            act(TUSTIN, () -> determinations.determine(number, version(number), part, new DeterminationDraft(Outcome.NOT_THIS_AGENCY, "Not ours.", null, null, null, "The county", List.of()), clerk(TUSTIN)));
        }
        assertFalse(now(TUSTIN, number).dueOn().isBefore(TODAY), "by the last date of the case both would be in time");
        List<String> against = in(TUSTIN, () -> closings.against(requests.get(number), ClosingLaw.Cause.SILENCE)).stream().map(Refusal::key).toList();
        assertTrue(against.contains("law.refusal.closing.no_determination"), "their letters lie: " + against);
        rows.in(TUSTIN, em -> em.createQuery("update Determination d set d.telling.at = d.sentAt where d.request.id = :id").setParameter("id", now(TUSTIN, number).id()).executeUpdate());
        against = in(TUSTIN, () -> closings.against(requests.get(number), ClosingLaw.Cause.SILENCE)).stream().map(Refusal::key).toList();
        assertEquals(1, against.stream().filter("law.refusal.closing.determination_was_late"::equals).count(), "the second part by its own date: " + against);
    }

    private List<String> against(String number) {
        return in(TUSTIN, () -> closings.against(requests.get(number), ClosingLaw.Cause.DONE)).stream().map(Refusal::key).toList();
    }

    private Actor staff(String name) {
        return in(TUSTIN, () -> people.all().stream().filter(p -> p.role() == Role.SUPERVISOR && p.signInName().startsWith(name)).map(Actor::of).findFirst().orElseThrow());
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private static DeterminationDraft denied() {
        return new DeterminationDraft(Outcome.DENIED, "It is advice.", null, null, null, null, List.of(new WithholdingDraft("Advice", "attorney-client",
                "It is advice of counsel on the lease.", null, null, null, true, true, "Each page is advice.", "Victor Salas", "Records Manager", null)));
    }
}
