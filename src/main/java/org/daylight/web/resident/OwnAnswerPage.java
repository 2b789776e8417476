package org.daylight.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.request.Clarification;
import org.daylight.request.Requests;

/** The answer to what the city asked. */
@Named
@RequestScoped
public class OwnAnswerPage extends OwnAct {

    @Inject
    Requests requests;

    private String answer;

    /** The questions that wait for an answer. */
    public List<Clarification> getQuestions() {
        return requests.clarifications(getRequest()).stream().filter(Clarification::open).toList();
    }

    public void send() {
        brake();
        requests.answerClarification(visit.number(), seen(), answer, Actor.REQUESTER);
        done("ANSWER");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
