package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.determination.Closings;
import org.daylight.fee.Acceptance;
import org.daylight.fee.FeeReceipt;
import org.daylight.fee.Fees;
import org.daylight.fee.LineDraft;
import org.daylight.fee.Money;
import org.daylight.fee.PaymentDraft;
import org.daylight.law.ClosingLaw;
import org.daylight.law.FeeDraft;
import org.daylight.request.Channel;
import org.daylight.request.Requests;

/** What the stories of the demo town tell of fees, by the domain's own verbs. */
@ApplicationScoped
public class DemoTill {

    @Inject
    Requests requests;
    @Inject
    Fees fees;
    @Inject
    Closings closings;
    @Inject
    DemoHands hands;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    void estimateCopies(String number) {
        fees.estimate(number, version(number), List.of(new LineDraft.FilingCopies("Form 460 statements", BigDecimal.valueOf(42))),
                "Forty-two pages at ten cents, our price and the most state law allows.", clerk());
    }

    void estimateData(String number) {
        fees.estimate(number, version(number), List.of(new LineDraft.DataWork("Custom query of the licence system", BigDecimal.valueOf(3),
                new Money(6200), FeeDraft.Limb.COMPILATION_EXTRACTION_PROGRAMMING, "Analyst, hourly wage 48.00 and benefits 14.00")),
                "The system has no such report; an analyst must write the query.", clerk());
    }

    void acceptFee(String number) {
        fees.accept(number, version(number), noteOf(number), Actor.REQUESTER);
    }

    void acceptByPhone(String number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), cities.current().zone());
        fees.accept(number, version(number), noteOf(number), new Acceptance(Channel.PHONE, today, "Yes, please copy them. I will come for them next week."), clerk());
    }

    void questionFee(String number) {
        fees.question(number, version(number), noteOf(number), "Is there a report that already exists and would cost nothing?", Actor.REQUESTER);
    }

    void beginWork(String number) {
        fees.beginWork(number, version(number), noteOf(number), clerk());
    }

    void invoice(String number) {
        fees.invoice(number, version(number), noteOf(number), clerk());
        hands.post(number);
    }

    void remind(String number) {
        fees.remind(number, version(number), noteOf(number), clerk());
        hands.post(number);
    }

    void pay(String number, FeeReceipt.Method method, long cents, String reference) {
        Money over = fees.of(requests.get(number)).get(0).balance().overBy(new Money(cents));
        fees.pay(number, version(number), noteOf(number), new PaymentDraft(method, new Money(cents), reference, over), clerk());
    }

    void refund(String number, long cents) {
        fees.refund(number, version(number), noteOf(number), new PaymentDraft(FeeReceipt.Method.CASH, new Money(cents), null), "The check was for five dollars.", clerk());
    }

    void askWaiver(String number) {
        fees.askWaiver(number, version(number), noteOf(number), "I am a student and ask for these statements for a class.", Actor.REQUESTER);
    }

    void waive(String number) {
        fees.waive(number, version(number), noteOf(number), "The statements serve the public; a class will discuss them.", clerk());
    }

    void declineWaiver(String number) {
        fees.declineWaiver(number, version(number), noteOf(number), "The same statements can be read at the counter for free.", clerk());
    }

    void closeUnpaid(String number) {
        closings.close(number, version(number), ClosingLaw.Cause.NONPAYMENT, null, clerk());
    }

    private Long noteOf(String number) {
        return fees.of(requests.get(number)).get(0).id();
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private Actor clerk() {
        return hands.clerk();
    }
}
