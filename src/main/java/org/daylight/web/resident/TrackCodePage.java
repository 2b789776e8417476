package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.city.Wording;
import org.daylight.notice.MailedCodes;
import org.daylight.request.NotFound;
import org.daylight.request.RequestNumber;
import org.daylight.web.Brake;
import org.daylight.web.Route;
import org.daylight.web.Visit;

/** A new code by e-mail, for whoever knows the number and has the mailbox. Every number and address get the same answer. */
@Named
@RequestScoped
public class TrackCodePage {

    @Inject
    Visit visit;
    @Inject
    MailedCodes codes;
    @Inject
    Brake brake;

    private String number;
    private String email;

    /** Not found where nothing is mailed. */
    @PostConstruct
    void load() {
        if (!codes.offered()) {
            throw new NotFound();
        }
        number = visit.parameter("number");
    }

    /** Refuses what cannot be a number or an address; of all else it never says whether there is such a request. */
    public void send() {
        String asked = TrackPage.clean(number);
        Wording words = new Wording();
        if (words.line("number", number, 40) != null && !RequestNumber.isValid(asked)) {
            words.refuse("number", "refused.code.number");
        }
        String address = words.needed("email", words.optionalEmail("email", email));
        words.check();
        brake.take(Brake.Limit.CODES_BY_MAIL, visit.client());
        codes.ask(asked, address);
        visit.go(Route.TRACK.to(visit.city().slug()) + "?number=" + asked, "done.code");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
