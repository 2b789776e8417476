package org.daylight.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.account.Actor;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.request.Requests;

/** Taking the request back. */
@Named
@RequestScoped
public class OwnWithdrawalPage extends OwnAct {

    @Inject
    Requests requests;
    @Inject
    Appeals appeals;

    private String words;

    public void withdraw() {
        brake();
        requests.withdraw(visit.number(), seen(), words, Actor.REQUESTER);
        done("WITHDRAWAL");
    }

    /** Whether a review is under way, which ends with the request. */
    public boolean isUnderReview() {
        return appeals.of(getRequest()).stream().anyMatch(Appeal::open);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
