package org.daylight.house;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.law.Refusal;
import org.daylight.request.CaseAt;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.daylight.request.StepRefused;
import org.junit.jupiter.api.Test;

/** The one table of steps, pinned: a change of it must be made here too, on purpose. */
class StepTableTest {

    private static final Instant NOON = Instant.parse("2026-05-21T19:00:00Z");

    /**
     * Columns: from RECEIVED, IN_PROGRESS, WAITING_FOR_REQUESTER, AWAITING_SIGN_OFF, DETERMINED, CLOSED; to; then who may: Clerk, Liaison,
     * aTtorney, Supervisor, Administrator, Requester, sYstem.
     */
    private static final String EXPECTED = """
            step                  R I W S D C  to                    C L T S A R Y
            FILE                  . . . . . .  RECEIVED              x . . x . x x
            ACKNOWLEDGE           x . . . . .  IN_PROGRESS           x . . x . . .
            CORRECT_RECEIPT       x x x . . .  -                     x . . x . . .
            ASSIGN                x x x x x .  -                     x . . x . . .
            GIVE_TASK             x x x x x .  -                     x . . x . . .
            ANSWER_TASK           x x x x x x  -                     x x . x . . .
            CONSULT               x x x x x .  -                     x . . x . . .
            ADVISE_CITY           x x x x x x  -                     . . x . . . .
            ASK_CLARIFICATION     x x x . . .  WAITING_FOR_REQUESTER x . . x . . .
            ANSWER_CLARIFICATION  . . x . . .  IN_PROGRESS           x . . x . x .
            ANSWER_AFTER_DECISION . . . . x .  -                     x . . x . x .
            MOVE_DATE             x x x x . .  -                     . . . . x . .
            EXTEND                x x x . . .  -                     x . . x . . .
            END_CAUSE             x x x . . .  -                     x . . x . . .
            WRITE_TO_REQUESTER    x x x x x x  -                     x . . x . . .
            WRITE_TO_CITY         x x x x x x  -                     . . . . . x .
            NOTE                  x x x x x x  -                     x . x x . . .
            ESTIMATE_FEE          x x x . x .  -                     x . . x . . .
            ACCEPT_FEE            x x x x x .  -                     x . . x . x .
            QUESTION_FEE          x x x x x .  -                     . . . . . x .
            BEGIN_DATA_WORK       x x x x x .  -                     x . . x . . .
            INVOICE_FEE           x x x x x .  -                     x . . x . . .
            REMIND_OF_FEE         x x x x x .  -                     x . . x . . .
            RECORD_PART_PAYMENT   x x x x x x  -                     x . . x . . .
            RECORD_PAYMENT        x x x x x x  -                     x . . x . . .
            RECORD_OVERPAYMENT    x x x x x x  -                     x . . x . . .
            REFUND_FEE            x x x x x x  -                     x . . x . . .
            ASK_WAIVER            x x x x x x  -                     . . . . . x .
            DECLINE_WAIVER        x x x x x x  -                     x . . x . . .
            WAIVE_FEE             x x x x x x  -                     x . . x . . .
            ATTACH                x x x x x .  -                     x x . x . . .
            MARK_FILE             x x x . x .  -                     x . . x . . .
            RECEIVE_FILE          x x x x x x  -                     x . . x . x .
            JOIN_MAIL             x x x x x x  -                     x . . x . . x
            PROPOSE_DENIAL        x x x . . .  AWAITING_SIGN_OFF     x . . x . . .
            SIGN_DENIAL           . . . x . .  DETERMINED            . . . x . . .
            CLEAR_DENIAL          x x x x . .  -                     . . x . . . .
            RETURN_DENIAL         . . . x . .  IN_PROGRESS           . . x x . . .
            DETERMINE             x x x . . .  DETERMINED            x . . x . . .
            ADD_MATTER            x x x x x x  -                     x . . x . . .
            LINK                  x x x x x x  -                     x . . x . . .
            SPLIT                 x x x . . .  -                     x . . x . . .
            JOIN                  x x x . . .  -                     x . . x . . .
            EXTEND_PART           x x x . . .  -                     x . . x . . .
            PROPOSE_PART          x x x . . .  -                     x . . x . . .
            SIGN_PART             x x x . . .  -                     . . . x . . .
            RETURN_PART           x x x . . .  -                     . . x x . . .
            DETERMINE_PART        x x x . . .  -                     x . . x . . .
            SETTLE_PARTS          x x x . . .  DETERMINED            x . . x . . .
            RELEASE               . . . . x .  -                     x . . x . . .
            RELEASE_TO_EVERYONE   . . . . x .  -                     x . . x . . .
            RELEASE_PART          x x x . . .  -                     x . . x . . .
            RELEASE_PART_TO_EVERYONE x x x . . .  -                     x . . x . . .
            GIVE_RECORDS          x x x . x .  -                     x . . x . . .
            REVISE_ESTIMATE       x x x x x .  -                     x . . x . . .
            REASSESS_DELAY        x x x x x x  -                     x . . x . . .
            END_DELAY             x x x x x x  -                     x . . x . . .
            ASK_COPY              x x x x x .  -                     . . . . . x .
            REOPEN_FOR_COPY       . . . . . x  DETERMINED            . . . . . x .
            ANSWER_COPY           x x x x x x  -                     x . . x . . .
            CLOSE                 . . . . x .  CLOSED                x . . x . . .
            REOPEN                . . . . . x  IN_PROGRESS           x . . x . . .
            WITHDRAW              x x x x x .  CLOSED                x . . x . x .
            END_WORK              . . . . . x  -                     . . . . . . x
            APPEAL                x x x x x x  -                     x . . x . x .
            WITHDRAW_APPEAL       x x x x x x  -                     x . . x . x x
            DECIDE_APPEAL         x x x x x x  -                     . . . x . . .
            REVERSE_ON_APPEAL     . . . . x x  IN_PROGRESS           . . . x . . .
            REVERSE_PART          x x x . . .  -                     . . . x . . .
            RECORD_PETITION       x x x x x x  -                     x . x x . . .
            RECORD_COURT_ORDER    x x x x x x  -                     x . x x . . .
            CORRECT_COURT_ORDER   x x x x x x  -                     x . x x . . .
            TELL_OF_HOLD          x x x x x x  -                     . . . . . . x
            LIFT_HOLD             x x x x x x  -                     . . x . . . .
            PUBLISH_PAGE          x x x x x x  -                     x . . x . . .
            WITHDRAW_PAGE         x x x x x x  -                     x . . x . . .
            LEAVE_LETTER          x x x x x x  -                     . . . . . . x
            HAND_OVER_LETTER      x x x x x x  -                     x . . x . . .
            MAIL_LETTER_AGAIN     x x x x x x  -                     x . . x . . .
            """;

    @Test
    void theTableIsAsAgreed() {
        assertEquals(EXPECTED, table());
    }

    @Test
    void everyMoveNotInTheTableIsRefusedInWordsMadeFromIt() {
        for (Step step : moves()) {
            for (Status status : Status.values()) {
                actors().forEach((who, actor) -> tries(step, status, who, actor));
            }
        }
    }

    @Test
    void everyStatusIsReachedAndNoneIsATrap() {
        assertEquals(EnumSet.allOf(Status.class), reachable(Step.FILE.to()));
        for (Status status : Status.values()) {
            assertTrue(reachable(status).contains(Status.CLOSED), () -> status + " never closes");
        }
    }

    private static void tries(Step step, Status status, String who, Actor actor) {
        RecordsRequest request = CaseAt.status(status);
        String move = who + " takes " + step + " from " + status;
        if (!step.isFor(actor)) {
            assertEquals(List.of(Refusal.plain("refused.step.actor", step)), refusal(step, request, actor), move);
        } else if (!step.from().contains(status)) {
            assertEquals(List.of(Refusal.plain("refused.step.status", step, status, List.copyOf(step.from()))), refusal(step, request, actor), move);
        } else {
            request.take(step, actor, NOON, Particulars.NONE);
            assertEquals(step.to() == null ? status : step.to(), request.status(), move);
            return;
        }
        assertEquals(status, request.status(), move);
    }

    private static List<Refusal> refusal(Step step, RecordsRequest request, Actor actor) {
        return assertThrows(StepRefused.class, () -> request.take(step, actor, NOON, Particulars.NONE)).points().stream().map(p -> p.refusal()).toList();
    }

    private static Set<Status> reachable(Status start) {
        Set<Status> found = EnumSet.of(start);
        for (int before = 0; before < found.size();) {
            before = found.size();
            moves().stream().filter(s -> s.to() != null && s.from().stream().anyMatch(found::contains)).forEach(s -> found.add(s.to()));
        }
        return found;
    }

    private static Set<Step> moves() {
        return EnumSet.complementOf(EnumSet.of(Step.FILE));
    }

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            actors.put(role.name(), new Actor(Actor.Kind.STAFF, 1L, "Somebody", "of the city", null, role.permissions()));
        }
        actors.put("REQUESTER", Actor.REQUESTER);
        actors.put("SYSTEM", Actor.SYSTEM);
        return actors;
    }

    private static String table() {
        StringBuilder out = new StringBuilder("%-21s %s  %-21s %s\n".formatted("step", "R I W S D C", "to", "C L T S A R Y"));
        for (Step step : Step.values()) {
            out.append("%-21s %s  %-21s %s\n".formatted(step, marks(Stream.of(Status.values()).map(step::leadsFrom)),
                    step.to() == null ? "-" : step.to(), marks(actors().values().stream().map(step::isFor))));
        }
        return out.toString();
    }

    private static String marks(Stream<Boolean> yes) {
        return String.join(" ", yes.map(y -> y ? "x" : ".").toList());
    }
}
