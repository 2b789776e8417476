package org.daylight.request;

import static org.daylight.account.Permission.*;
import static org.daylight.request.Status.*;

import java.util.EnumSet;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Permission;

/**
 * The one table of steps: from which status, to which (null: it stays), who may (any of these permissions), and what it writes to the
 * timeline. Nothing else changes a status. docs/states.md is written from this table.
 */
public enum Step {

    FILE(EnumSet.noneOf(Status.class), RECEIVED, Happening.FILED, OWN_CASE, WORK_CASES, RUN_TIMETABLE),
    ACKNOWLEDGE(EnumSet.of(RECEIVED), IN_PROGRESS, Happening.ACKNOWLEDGED, WORK_CASES),
    CORRECT_RECEIPT(Sets.UNDECIDED, null, Happening.RECEIPT_CORRECTED, WORK_CASES),
    ASSIGN(OPEN, null, Happening.ASSIGNED, WORK_CASES),
    GIVE_TASK(OPEN, null, Happening.TASK_GIVEN, WORK_CASES),
    ANSWER_TASK(Sets.ALL, null, Happening.TASK_ANSWERED, ANSWER_TASKS, WORK_CASES),
    CONSULT(OPEN, null, Happening.CONSULTED, WORK_CASES),
    ADVISE_CITY(Sets.ALL, null, Happening.ADVISED, ADVISE),
    ASK_CLARIFICATION(Sets.UNDECIDED, WAITING_FOR_REQUESTER, Happening.CLARIFICATION_ASKED, WORK_CASES),
    ANSWER_CLARIFICATION(EnumSet.of(WAITING_FOR_REQUESTER), IN_PROGRESS, Happening.CLARIFICATION_ANSWERED, OWN_CASE, WORK_CASES),
    ANSWER_AFTER_DECISION(EnumSet.of(DETERMINED), null, Happening.CLARIFICATION_ANSWERED, OWN_CASE, WORK_CASES),
    MOVE_DATE(Status.UNDETERMINED, null, Happening.DATE_MOVED, ADMINISTER),
    EXTEND(Sets.UNDECIDED, null, Happening.EXTENDED, WORK_CASES),
    END_CAUSE(Sets.UNDECIDED, null, Happening.CAUSE_ENDED, WORK_CASES),
    WRITE_TO_REQUESTER(Sets.ALL, null, Happening.MESSAGE_TO_REQUESTER, WORK_CASES),
    WRITE_TO_CITY(Sets.ALL, null, Happening.MESSAGE_TO_CITY, OWN_CASE),
    NOTE(Sets.ALL, null, Happening.NOTED, WORK_CASES, SIGN_OFF, ADVISE),
    ESTIMATE_FEE(Sets.WORKED, null, Happening.FEE_ESTIMATED, WORK_CASES),
    ACCEPT_FEE(OPEN, null, Happening.FEE_ACCEPTED, OWN_CASE, WORK_CASES),
    QUESTION_FEE(OPEN, null, Happening.FEE_QUESTIONED, OWN_CASE),
    BEGIN_DATA_WORK(OPEN, null, Happening.DATA_WORK_BEGUN, WORK_CASES),
    INVOICE_FEE(OPEN, null, Happening.FEE_INVOICED, WORK_CASES),
    REMIND_OF_FEE(OPEN, null, Happening.FEE_REMINDED, WORK_CASES),
    RECORD_PART_PAYMENT(Sets.ALL, null, Happening.FEE_PART_PAID, WORK_CASES),
    RECORD_PAYMENT(Sets.ALL, null, Happening.FEE_PAID, WORK_CASES),
    RECORD_OVERPAYMENT(Sets.ALL, null, Happening.FEE_OVERPAID, WORK_CASES),
    REFUND_FEE(Sets.ALL, null, Happening.FEE_REFUNDED, WORK_CASES),
    ASK_WAIVER(Sets.ALL, null, Happening.FEE_WAIVER_ASKED, OWN_CASE),
    DECLINE_WAIVER(Sets.ALL, null, Happening.FEE_WAIVER_DECLINED, WORK_CASES),
    WAIVE_FEE(Sets.ALL, null, Happening.FEE_WAIVED, WORK_CASES),
    ATTACH(OPEN, null, Happening.FILE_ATTACHED, WORK_CASES, ANSWER_TASKS),
    MARK_FILE(Sets.WORKED, null, Happening.FILE_MARKED, WORK_CASES),
    RECEIVE_FILE(Sets.ALL, null, Happening.FILE_RECEIVED, OWN_CASE, WORK_CASES),
    JOIN_MAIL(Sets.ALL, null, Happening.MAIL_JOINED, WORK_CASES, RUN_TIMETABLE),
    PROPOSE_DENIAL(Sets.UNDECIDED, AWAITING_SIGN_OFF, Happening.DENIAL_PROPOSED, WORK_CASES),
    SIGN_DENIAL(EnumSet.of(AWAITING_SIGN_OFF), DETERMINED, Happening.DETERMINED, SIGN_OFF),
    CLEAR_DENIAL(Status.UNDETERMINED, null, Happening.DENIAL_CLEARED, ADVISE),
    RETURN_DENIAL(EnumSet.of(AWAITING_SIGN_OFF), IN_PROGRESS, Happening.RETURNED, SIGN_OFF, ADVISE),
    DETERMINE(Sets.UNDECIDED, DETERMINED, Happening.DETERMINED, WORK_CASES),
    ADD_MATTER(Sets.ALL, null, Happening.MATTER_ADDED, WORK_CASES),
    LINK(Sets.ALL, null, Happening.LINKED, WORK_CASES),
    SPLIT(Sets.UNDECIDED, null, Happening.SPLIT, WORK_CASES),
    JOIN(Sets.UNDECIDED, null, Happening.JOINED, WORK_CASES),
    EXTEND_PART(Sets.UNDECIDED, null, Happening.PART_EXTENDED, WORK_CASES),
    PROPOSE_PART(Sets.UNDECIDED, null, Happening.PART_PROPOSED, WORK_CASES),
    SIGN_PART(Sets.UNDECIDED, null, Happening.PART_DETERMINED, SIGN_OFF),
    RETURN_PART(Sets.UNDECIDED, null, Happening.PART_RETURNED, SIGN_OFF, ADVISE),
    DETERMINE_PART(Sets.UNDECIDED, null, Happening.PART_DETERMINED, WORK_CASES),
    SETTLE_PARTS(Sets.UNDECIDED, DETERMINED, Happening.DETERMINED, WORK_CASES, SIGN_OFF),
    RELEASE(EnumSet.of(DETERMINED), null, Happening.RELEASED, WORK_CASES),
    RELEASE_TO_EVERYONE(EnumSet.of(DETERMINED), null, Happening.RELEASED_TO_EVERYONE, WORK_CASES),
    RELEASE_PART(Sets.UNDECIDED, null, Happening.RELEASED, WORK_CASES),
    RELEASE_PART_TO_EVERYONE(Sets.UNDECIDED, null, Happening.RELEASED_TO_EVERYONE, WORK_CASES),
    GIVE_RECORDS(Sets.WORKED, null, Happening.RECORDS_GIVEN, WORK_CASES),
    REVISE_ESTIMATE(OPEN, null, Happening.ESTIMATE_REVISED, WORK_CASES),
    REASSESS_DELAY(Sets.ALL, null, Happening.DELAY_REASSESSED, WORK_CASES),
    END_DELAY(Sets.ALL, null, Happening.DELAY_ENDED, WORK_CASES),
    ASK_COPY(OPEN, null, Happening.COPY_ASKED, OWN_CASE),
    REOPEN_FOR_COPY(EnumSet.of(CLOSED), DETERMINED, Happening.COPY_ASKED, OWN_CASE),
    ANSWER_COPY(Sets.ALL, null, Happening.COPY_ANSWERED, WORK_CASES),
    CLOSE(EnumSet.of(DETERMINED), CLOSED, Happening.CLOSED, WORK_CASES),
    REOPEN(EnumSet.of(CLOSED), IN_PROGRESS, Happening.REOPENED, WORK_CASES),
    WITHDRAW(OPEN, CLOSED, Happening.WITHDRAWN, OWN_CASE, WORK_CASES),
    END_WORK(EnumSet.of(CLOSED), null, Happening.WORK_ENDED, RUN_TIMETABLE),
    APPEAL(Sets.ALL, null, Happening.APPEALED, OWN_CASE, WORK_CASES),
    WITHDRAW_APPEAL(Sets.ALL, null, Happening.APPEAL_WITHDRAWN, OWN_CASE, WORK_CASES, RUN_TIMETABLE),
    DECIDE_APPEAL(Sets.ALL, null, Happening.APPEAL_DECIDED, DECIDE_APPEALS),
    REVERSE_ON_APPEAL(EnumSet.of(DETERMINED, CLOSED), IN_PROGRESS, Happening.APPEAL_REVERSED, DECIDE_APPEALS),
    REVERSE_PART(Sets.UNDECIDED, null, Happening.APPEAL_REVERSED, DECIDE_APPEALS),
    RECORD_PETITION(Sets.ALL, null, Happening.PETITION_RECORDED, WORK_CASES, ADVISE),
    RECORD_COURT_ORDER(Sets.ALL, null, Happening.COURT_ORDERED, WORK_CASES, ADVISE),
    CORRECT_COURT_ORDER(Sets.ALL, null, Happening.COURT_ORDER_CORRECTED, WORK_CASES, ADVISE),
    TELL_OF_HOLD(Sets.ALL, null, Happening.HOLD_TOLD, RUN_TIMETABLE),
    LIFT_HOLD(Sets.ALL, null, Happening.HOLD_LIFTED, ADVISE),
    PUBLISH_PAGE(Sets.ALL, null, Happening.PAGE_PUBLISHED, WORK_CASES),
    WITHDRAW_PAGE(Sets.ALL, null, Happening.PAGE_WITHDRAWN, WORK_CASES),
    LEAVE_LETTER(Sets.ALL, null, Happening.LETTER_LEFT, RUN_TIMETABLE),
    HAND_OVER_LETTER(Sets.ALL, null, Happening.LETTER_HANDED_OVER, WORK_CASES),
    MAIL_LETTER_AGAIN(Sets.ALL, null, Happening.LETTER_MAILED_AGAIN, WORK_CASES);

    private static final class Sets {
        static final Set<Status> ALL = EnumSet.allOf(Status.class);
        static final Set<Status> UNDECIDED = EnumSet.of(RECEIVED, IN_PROGRESS, WAITING_FOR_REQUESTER);
        static final Set<Status> WORKED = EnumSet.of(RECEIVED, IN_PROGRESS, WAITING_FOR_REQUESTER, DETERMINED);
    }

    private final Set<Status> from;
    private final Status to;
    private final Happening happening;
    private final Set<Permission> anyOf;

    Step(Set<Status> from, Status to, Happening happening, Permission... anyOf) {
        this.from = from;
        this.to = to;
        this.happening = happening;
        this.anyOf = Set.of(anyOf);
    }

    public Set<Status> from() {
        return from;
    }

    /** The status after the step; null when it stays. */
    public Status to() {
        return to;
    }

    public Happening happening() {
        return happening;
    }

    public Set<Permission> anyOf() {
        return anyOf;
    }

    /** Whether the table has a row from this status. */
    public boolean leadsFrom(Status status) {
        return from.contains(status);
    }

    /** Refuses an actor whom the table does not name here, and a status from which it has no row. */
    public void check(Status status, Actor actor) {
        if (!isFor(actor)) {
            throw StepRefused.actor(this);
        }
        if (!leadsFrom(status)) {
            throw StepRefused.from(status, this);
        }
    }

    /** Whether the actor holds a permission this step asks for. */
    public boolean isFor(Actor actor) {
        return anyOf.stream().anyMatch(actor::may);
    }
}
