package org.daylight.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.notice.incoming.IncomingMail;
import org.daylight.notice.incoming.IncomingMails;
import org.daylight.notice.incoming.MailPaper;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Stale;
import org.daylight.web.Visit;

/** One e-mail that came in; a person joins it to a request, makes a request of it, or sets it aside. */
@Named
@RequestScoped
public class MailItemPage {

    @Inject
    Visit visit;
    @Inject
    IncomingMails mails;

    private IncomingMail mail;
    private MailPaper paper;
    private int version;
    private String number;
    private boolean fromRequester;
    private String why;

    @PostConstruct
    void read() {
        mail = mails.get(visit.id());
        paper = mails.paper(visit.id());
        version = mail.version();
        number = mail.request() == null ? null : mail.request().number();
    }

    public void act() {
        fresh(() -> {
            RecordsRequest joined = mails.join(mail.id(), version, number, fromRequester, visit.actor());
            visit.go(visit.within("/staff/requests/" + joined.number()), "done.MAIL_JOINED");
        });
    }

    /** Makes a request of it, and shows number and code once. */
    public void file() {
        fresh(() -> {
            Receipt receipt = mails.file(mail.id(), version, visit.actor());
            visit.keep("slip." + receipt.number(), receipt.code().inGroups());
            visit.go(visit.within("/staff/requests/" + receipt.number() + "/slip"), null);
        });
    }

    public void setAside() {
        fresh(() -> {
            mails.setAside(mail.id(), version, why, visit.actor());
            visit.go(getBack(), "done.MAIL_ASIDE");
        });
    }

    /** After a stale page the form holds the new version: who looks again may send again. */
    private void fresh(Runnable act) {
        try {
            act.run();
        } catch (Stale stale) {
            version = mail.version();
            throw stale;
        }
    }

    public String getBack() {
        return visit.within("/staff/mail");
    }

    public IncomingMail getMail() {
        return mail;
    }

    public MailPaper getPaper() {
        return paper;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isFromRequester() {
        return fromRequester;
    }

    public void setFromRequester(boolean fromRequester) {
        this.fromRequester = fromRequester;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
