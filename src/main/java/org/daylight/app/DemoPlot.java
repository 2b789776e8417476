package org.daylight.app;

import java.util.Set;
import java.util.function.BiConsumer;
import org.daylight.determination.Appeal;
import org.daylight.fee.FeeReceipt;
import org.daylight.request.Outcome;

/** The stories of the demo town: how long ago a request came, and what happened to it since. Days are calendar days. */
enum DemoPlot {

    NEW(0, (s, h) -> { }),
    ACKNOWLEDGED(2, (s, h) -> s.after(1, h::acknowledge)),
    DUE_TODAY(Due.TODAY, (s, h) -> s.after(1, h::acknowledge).after(2, h::assign)),
    DUE_SOON(Due.SOON, (s, h) -> s.after(1, h::acknowledge).after(1, h::assign).after(2, h::note)),
    SEARCHING(5, (s, h) -> s.after(1, h::acknowledge).after(1, h::assign).after(2, h::askDepartments)),
    SEARCHED(7, (s, h) -> s.after(1, h::acknowledge).after(1, h::askDepartments).after(3, h.mail()::answer).after(5, h::departmentsFound)),
    LATE(17, (s, h) -> s.after(2, h::acknowledge).after(3, h::assign)),
    LATE_WAITING(15, (s, h) -> s.after(1, h::acknowledge).after(4, h::ask)),
    WAITING(6, (s, h) -> s.after(1, h::acknowledge).after(2, h::ask)),
    ANSWERED(8, (s, h) -> s.after(1, h::acknowledge).after(2, h::ask).after(4, h::answer)),
    EXTENDED(12, (s, h) -> s.after(1, h::acknowledge).after(2, h::askDepartments).after(8, h::extend)),
    FEE_ESTIMATED(6, (s, h) -> s.after(1, h::acknowledge).after(4, h.till()::estimateCopies)),
    FEE_ACCEPTED(8, (s, h) -> s.after(1, h::acknowledge).after(4, h.till()::estimateData).after(6, h.till()::acceptFee)),
    FEE_QUESTIONED(8, (s, h) -> s.after(1, h::acknowledge).after(4, h.till()::estimateData).after(6, h.till()::questionFee)),
    FEE_INVOICED(24, (s, h) -> s.after(1, h::acknowledge).after(3, h.till()::estimateData).after(5, h.till()::acceptFee).after(6, h.till()::beginWork).after(8, h::disclose)
            .after(9, h.till()::invoice).after(20, h.till()::remind)),
    FEE_PART_PAID(20, (s, h) -> s.after(1, h::acknowledge).after(3, h.till()::estimateCopies).after(5, h.till()::acceptFee).after(8, h::disclose).after(9, h.till()::invoice)
            .after(11, h.till()::askWaiver).after(12, h.till()::declineWaiver).after(14, n -> h.till().pay(n, FeeReceipt.Method.CASH, 200, null))),
    FEE_PAID(18, (s, h) -> s.after(1, h::acknowledge).after(3, h.till()::estimateCopies).after(4, h.till()::acceptByPhone).after(8, h::disclose).after(9, h.till()::invoice)
            .after(11, n -> h.till().pay(n, FeeReceipt.Method.CHECK, 500, "1047")).after(13, n -> h.till().refund(n, 80))),
    FEE_WAIVED(16, (s, h) -> s.after(1, h::acknowledge).after(3, h.till()::estimateCopies).after(4, h.till()::askWaiver).after(5, h.till()::waive).after(8, h::disclose)),
    FEE_CLOSED_UNPAID(55, (s, h) -> s.after(1, h::acknowledge).after(3, h.till()::estimateCopies).after(5, h.till()::acceptFee).after(8, h::disclose).after(9, h.till()::invoice).after(30, h.till()::remind)
            .after(42, h.till()::closeUnpaid)),
    AWAITING_SIGN_OFF(7, (s, h) -> s.after(1, h::acknowledge).after(3, h::consult).after(5, h::advise).after(6, n -> h.deny(n, Outcome.DENIED))),
    DETERMINED_IN_FULL(9, (s, h) -> s.after(1, h::acknowledge).after(4, h::attach).after(5, h::attachLetter).after(8, h::disclose)),
    IN_PARTS(9, (s, h) -> s.after(1, h::acknowledge).after(2, h::split).after(6, h::decideFirstPart)),
    DELAYED(40, (s, h) -> s.after(1, h::acknowledge).after(8, h::delay).after(9, h::signOff)),
    DATE_MISSED(20, (s, h) -> s.after(1, h::acknowledge).after(5, h::attach).after(8, h::promiseInstalments)),
    MATTER_ADDED(6, (s, h) -> s.after(1, h::acknowledge).after(3, h::addMatter).after(5, h.mail()::answerOfAnother)),
    ANSWERED_TOGETHER(9, (s, h) -> s.after(1, h::acknowledge).after(8, h::answerWithAnother)),
    RELEASED(14, (s, h) -> s.after(1, h::acknowledge).after(5, h::attach).after(8, h::disclose).after(11, h::release)),
    CLOSED_IN_FULL(40, (s, h) -> s.after(1, h::acknowledge).after(3, h::askDepartments).after(6, h::departmentsFound).after(7, h::attach)
            .after(8, h::disclose).after(10, h::release).after(12, h::close)),
    ANSWERED_LATE(64, (s, h) -> s.after(1, h::acknowledge).after(3, h::askDepartments).after(14, h::departmentsFound).after(15, h::attach)
            .after(15, h::disclose).after(17, h::release).after(20, h::close)),
    ANSWERED_LATE_WAITING(38, (s, h) -> s.after(2, h::acknowledge).after(3, h::ask).after(12, h::answer).after(13, h::searchOwn).after(14, h::noRecords).after(16, h::close)),
    CLOSED_IN_FULL_TO_ALL(60, (s, h) -> s.after(1, h::acknowledge).after(6, h::attach).after(9, h::disclose).after(9, h::releaseToAll).after(14, h::close)),
    CLOSED_IN_PART(48, (s, h) -> s.after(2, h::acknowledge).after(5, h::attach).after(8, n -> h.deny(n, Outcome.IN_PART)).after(9, h::signOff)
            .after(10, h::release).after(15, h::close)),
    CLOSED_DENIED(35, (s, h) -> s.after(1, h::acknowledge).after(7, n -> h.deny(n, Outcome.DENIED)).after(8, h::signOff).after(20, h::close)),
    CLOSED_NO_RECORDS(30, (s, h) -> s.after(1, h::acknowledge).after(2, h::askDepartments).after(6, h::departmentsFoundNone).after(8, h::noRecords).after(9, h::close)),
    CLOSED_POSTED(25, (s, h) -> s.after(0, h::acknowledge).after(1, h::posted).after(1, h::close)),
    POSTED_NOT_OPENED(25, (s, h) -> s.after(0, h::acknowledge).after(1, h::posted).after(1, h::close).after(24, h::cannotOpenLink)),
    COPY_ASKED(14, (s, h) -> s.after(1, h::acknowledge).after(5, h::attach).after(8, h::disclose).after(11, h::release).after(13, h::cannotOpen)),
    COPY_GIVEN(40, (s, h) -> s.after(1, h::acknowledge).after(7, h::attach).after(8, h::disclose).after(10, h::release).after(12, h::close)
            .after(20, h::cannotOpen).after(21, h::giveCopy).after(30, h::close)),
    NOT_IDENTIFIED(11, (s, h) -> s.after(1, h::acknowledge).after(2, h::ask).after(7, h::notIdentified)),
    CLOSED_NOT_OURS(22, (s, h) -> s.after(1, h::notOurs).after(1, h::close)),
    WITHDRAWN(28, (s, h) -> s.after(1, h::acknowledge).after(3, h::writeToRequester).after(6, h::withdraw)),
    REOPENED(33, (s, h) -> s.after(1, h::acknowledge).after(5, h::attach).after(7, h::disclose).after(8, h::release).after(9, h::close).after(30, h::reopen)),
    ON_APPEAL(31, (s, h) -> s.after(1, h::acknowledge).after(8, n -> h.deny(n, Outcome.DENIED)).after(9, h::signOff).after(20, h.reviews()::ask)),
    APPEAL_UPHELD(70, (s, h) -> s.after(1, h::acknowledge).after(8, n -> h.deny(n, Outcome.DENIED)).after(9, h::signOff).after(15, h.reviews()::ask)
            .after(26, n -> h.reviews().decide(n, Appeal.Decision.UPHELD))),
    APPEAL_REVERSED(44, (s, h) -> s.after(1, h::acknowledge).after(7, n -> h.deny(n, Outcome.DENIED)).after(9, h::signOff).after(14, h.reviews()::ask)
            .after(40, n -> h.reviews().decide(n, Appeal.Decision.REVERSED))),
    APPEAL_BY_MAIL(26, (s, h) -> s.after(1, h::acknowledge).after(8, n -> h.deny(n, Outcome.DENIED)).after(9, h::signOff).after(22, h.reviews()::keyIn)),
    APPEAL_LATE(58, (s, h) -> s.after(1, h::acknowledge).after(8, n -> h.deny(n, Outcome.DENIED)).after(9, h::signOff).after(52, h.reviews()::keyIn)),
    APPEAL_SECOND(52, (s, h) -> s.after(1, h::acknowledge).after(8, n -> h.deny(n, Outcome.DENIED)).after(9, h::signOff).after(15, h.reviews()::ask)
            .after(24, n -> h.reviews().decide(n, Appeal.Decision.UPHELD)).after(47, h.reviews()::ask)),
    IN_COURT(75, (s, h) -> s.after(1, h::acknowledge).after(5, h.reviews()::attachRedacted).after(8, n -> h.deny(n, Outcome.IN_PART)).after(9, h::signOff)
            .after(12, h.reviews()::releaseRedacted).after(20, h::close).after(70, h.reviews()::sue));

    /** Plots that are told backwards from their due date. */
    enum Due { TODAY, SOON }

    private final int daysAgo;
    private final Due due;
    private final BiConsumer<DemoScript, DemoHands> story;

    DemoPlot(int daysAgo, BiConsumer<DemoScript, DemoHands> story) {
        this.daysAgo = daysAgo;
        this.due = null;
        this.story = story;
    }

    DemoPlot(Due due, BiConsumer<DemoScript, DemoHands> story) {
        this.daysAgo = 0;
        this.due = due;
        this.story = story;
    }

    /** Whether it tells of a fee: then it needs a city with prices. */
    boolean charges() {
        return name().startsWith("FEE_");
    }

    /** Whether it charges for copies on paper; others ask for files, which are free. */
    boolean onPaper() {
        return Set.of(FEE_ESTIMATED, FEE_PART_PAID, FEE_PAID, FEE_WAIVED, FEE_CLOSED_UNPAID).contains(this);
    }

    int daysAgo() {
        return daysAgo;
    }

    Due due() {
        return due;
    }

    void write(DemoScript script, DemoHands hands) {
        story.accept(script, hands);
    }
}
