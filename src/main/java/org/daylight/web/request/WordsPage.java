package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.determination.Appeals;
import org.daylight.request.Happening;
import org.daylight.web.Route;

/** The acts that need nothing but words; which one it is, the address says. */
@Named
@RequestScoped
public class WordsPage extends ActPage {

    @Inject
    Appeals appeals;

    private String text;

    @Override
    protected Happening perform() {
        Route act = visit.route();
        switch (act) {
            case ACKNOWLEDGEMENT -> requests.acknowledge(number(), getVersion(), text, actor());
            case ANSWER -> requests.answerClarification(number(), getVersion(), text, actor());
            case NOTE -> requests.note(number(), getVersion(), text, actor());
            case MESSAGE -> requests.message(number(), getVersion(), text, actor());
            case WITHDRAWAL -> requests.withdraw(number(), getVersion(), text, actor());
            case APPEAL_WITHDRAWAL -> appeals.withdraw(number(), getVersion(), text, actor());
            default -> throw new IllegalStateException(act + " needs more than words");
        }
        return CaseAct.at(act).step().happening();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
