package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.daylight.notice.MailedCodes;
import org.daylight.request.RequestNumber;
import org.daylight.web.KeptForm;
import org.daylight.web.OwnCase;
import org.daylight.web.Route;
import org.daylight.web.Visit;

/** Number and code open the case. A form that was sent without its cookie comes back filled after that. */
@Named
@RequestScoped
public class TrackPage {

    @Inject
    Visit visit;
    @Inject
    OwnCase own;
    @Inject
    KeptForm kept;
    @Inject
    MailedCodes codes;

    private String number;
    private String code;

    @PostConstruct
    void load() {
        number = isInterrupted() ? visit.number() : visit.parameter("number");
    }

    public void open() {
        own.open(clean(number), code);
        String next = isInterrupted() ? visit.getPath() : Route.CASE.to(visit.city().slug(), clean(number));
        kept.remember(next);
        visit.go(next, null);
    }

    /** Whether this page stands in the way of a form whose case was no longer open. */
    public boolean isInterrupted() {
        return visit.route() != Route.TRACK;
    }

    /** Where a code can be had by e-mail, with the number taken along; null where none is mailed. */
    public String getCodeLink() {
        String cleaned = clean(number);
        return !codes.offered() ? null : Route.CODE.to(visit.city().slug()) + (RequestNumber.isValid(cleaned) ? "?number=" + cleaned : "");
    }

    /** A number as it may be typed: small letters, blanks and any dash do not matter. */
    static String clean(String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\u2010-\\u2015\\s]+", "-");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
