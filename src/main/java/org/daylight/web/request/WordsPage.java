package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Part;
import org.daylight.request.Happening;
import org.daylight.web.Route;

/** The acts that need nothing but words; which one it is, the address says. */
@Named
@RequestScoped
public class WordsPage extends ActPage {

    @Inject
    Appeals appeals;

    private String text;
    private Long appeal;

    @Override
    protected Happening perform() {
        Route act = visit.route();
        switch (act) {
            case ACKNOWLEDGEMENT -> requests.acknowledge(number(), getVersion(), text, actor());
            case ANSWER -> requests.answerClarification(number(), getVersion(), text, actor());
            case NOTE -> requests.note(number(), getVersion(), text, actor());
            case MESSAGE -> requests.message(number(), getVersion(), text, actor());
            case WITHDRAWAL -> requests.withdraw(number(), getVersion(), text, actor());
            case APPEAL_WITHDRAWAL -> appeals.withdraw(number(), getVersion(), appeal, text, actor());
            default -> throw new IllegalStateException(act + " needs more than words");
        }
        return CaseAct.at(act).step().happening();
    }

    /** The reviews of a case that are under way, when there are several to choose from; else none. */
    public List<SelectItem> getAppeals() {
        List<Appeal> open = appeals.of(getRequest()).stream().filter(Appeal::open).toList();
        return open.size() < 2 ? List.of() : open.stream().map(one -> new SelectItem(one.id(), of(one))).toList();
    }

    /** Whether a review is under way, which a withdrawal of the request would end. */
    public boolean isUnderReview() {
        return appeals.of(getRequest()).stream().anyMatch(Appeal::open);
    }

    private String of(Appeal one) {
        Part part = one.determination().part();
        return part == null ? one.route() : words.say("part.of", part.place(), part.title());
    }

    public Long getAppeal() {
        return appeal;
    }

    public void setAppeal(Long appeal) {
        this.appeal = appeal;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
