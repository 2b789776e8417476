package org.daylight.web.request;

import java.util.Arrays;
import org.daylight.request.Status;
import org.daylight.request.Step;
import org.daylight.web.Route;

/** Which page does which step; in the order in which a case goes. The first step of a page is the one it is named for. */
public enum CaseAct {

    ACKNOWLEDGEMENT(Route.ACKNOWLEDGEMENT, Step.ACKNOWLEDGE),
    ANSWER(Route.ANSWER, Step.ANSWER_CLARIFICATION),
    DETERMINATION(Route.DETERMINATION, Step.DETERMINE),
    PARTS(Route.PARTS, Step.SPLIT),
    RELEASE(Route.RELEASE, Step.RELEASE),
    CLOSURE(Route.CLOSURE, Step.CLOSE),
    REOPENING(Route.REOPENING, Step.REOPEN),
    ASSIGNMENT(Route.ASSIGNMENT, Step.ASSIGN),
    TASKS(Route.GIVEN_TASKS, Step.GIVE_TASK),
    CLARIFICATION(Route.CLARIFICATION, Step.ASK_CLARIFICATION),
    EXTENSION(Route.EXTENSION, Step.EXTEND),
    FILES(Route.CASE_FILES, Step.ATTACH),
    ADDED_MATTER(Route.ADDED_MATTER, Step.ADD_MATTER),
    LINK(Route.LINKS, Step.LINK),
    FEE_NOTE(Route.FEE_NOTE, Step.ESTIMATE_FEE),
    CONSULTATION(Route.CONSULTATION, Step.CONSULT),
    MESSAGE(Route.MESSAGE, Step.WRITE_TO_REQUESTER),
    NOTE(Route.NOTE, Step.NOTE),
    RECEIPT(Route.RECEIPT_TIME, Step.CORRECT_RECEIPT),
    PUBLIC_PAGE(Route.PUBLIC_PAGE, Step.PUBLISH_PAGE),
    APPEAL(Route.APPEAL, Step.APPEAL),
    APPEAL_WITHDRAWAL(Route.APPEAL_WITHDRAWAL, Step.WITHDRAW_APPEAL),
    PETITION(Route.PETITION, Step.RECORD_PETITION),
    WITHDRAWAL(Route.WITHDRAWAL, Step.WITHDRAW);

    private final Route route;
    private final Step step;

    CaseAct(Route route, Step step) {
        this.route = route;
        this.step = step;
    }

    static CaseAct at(Route route) {
        return Arrays.stream(values()).filter(act -> act.route == route).findFirst().orElseThrow();
    }

    public Route route() {
        return route;
    }

    public Step step() {
        return step;
    }

    /** Whether it is what a case in this status waits for. */
    boolean isNext(Status status) {
        return this == switch (status) {
            case RECEIVED -> ACKNOWLEDGEMENT;
            case IN_PROGRESS -> DETERMINATION;
            case WAITING_FOR_REQUESTER -> ANSWER;
            case AWAITING_SIGN_OFF, CLOSED -> null;
            case DETERMINED -> RELEASE;
        };
    }
}
