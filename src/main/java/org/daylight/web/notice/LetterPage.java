package org.daylight.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.daylight.docket.CaseFile;
import org.daylight.docket.CaseFiles;
import org.daylight.notice.EnglishText;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.notice.handing.Handing;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Task;
import org.daylight.web.Choices;
import org.daylight.web.Visit;

/** A letter, word for word as it was written, to be printed; and that it was handed over. */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    Visit visit;
    @Inject
    CaseFiles cases;
    @Inject
    Notices notices;
    @Inject
    Choices choices;

    private RecordsRequest request;
    private Letter letter;
    private LocalDate dueOn;
    private Handing.Carried how;
    private LocalDate on;

    @PostConstruct
    void read() {
        CaseFile file = cases.open(visit.number(), visit.actor());
        request = file.request();
        on = visit.today();
        how = request.requester().address() == null ? Handing.Carried.HAND : Handing.Carried.MAIL;
        letter = file.letters().stream().filter(l -> l.id().toString().equals(visit.value("id"))).findFirst().orElseThrow(NotFound::new);
        dueOn = file.tasks().stream().filter(task -> task.open() && letter.id().equals(task.letterId())).map(Task::dueOn).findFirst().orElse(null);
    }

    public void act() {
        notices.handOver(letter.id(), new Handing.Note(how, on), visit.actor());
        visit.go(getBack(), "done.LETTER_HANDED_OVER");
    }

    /** Whether somebody still has to hand it over. */
    public boolean isToHandOver() {
        return visit.may("WORK_CASES") && letter.awaitsPerson();
    }

    /** By when it is the clerk's task to see to it; null: it is none. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Whether it could be mailed once more: it was to go by mail, and failed or may never have arrived. */
    public boolean isMailable() {
        return letter.delivery() == Letter.Delivery.EMAIL;
    }

    public void again() {
        notices.mailAgain(letter.id(), visit.actor());
        visit.go(getBack(), "done.LETTER_MAILED_AGAIN");
    }

    /** Whether its words are those that the chain holds. */
    public boolean isProved() {
        return notices.isProved(letter);
    }

    /** The English text that controls it (R7.9); null where the letter is in English itself. */
    public EnglishText getEnglish() {
        return notices.english(letter).orElse(null);
    }

    /** The ways by which it can have gone. */
    public List<SelectItem> getWays() {
        return choices.of("letter.carried", Arrays.stream(Handing.Carried.values()));
    }

    public Handing.Carried getHow() {
        return how;
    }

    public void setHow(Handing.Carried how) {
        this.how = how;
    }

    /** The local day on which it went. */
    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBack() {
        return visit.within("/staff/requests/" + request.number());
    }

    public Letter getLetter() {
        return letter;
    }

    public RecordsRequest getRequest() {
        return request;
    }
}
