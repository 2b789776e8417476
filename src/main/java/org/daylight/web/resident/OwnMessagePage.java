package org.daylight.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.account.Actor;
import org.daylight.request.Requests;

/** A message to the city. */
@Named
@RequestScoped
public class OwnMessagePage extends OwnAct {

    @Inject
    Requests requests;

    private String words;

    public void send() {
        brake();
        requests.message(visit.number(), seen(), words, Actor.REQUESTER);
        done("MESSAGE");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
