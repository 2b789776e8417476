package org.daylight.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.docket.CaseFiles;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.notice.Rehearsal;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Stale;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/**
 * The page of one act on one case: it shows the case, takes input, calls one verb, and goes back to the case. The version that the
 * page was read at goes with the form, so that a second click and an old page are noticed.
 */
public abstract class ActPage {

    private static final Set<Happening> BY_LETTER = EnumSet.of(Happening.DETERMINED, Happening.ESTIMATE_REVISED, Happening.FEE_INVOICED, Happening.FEE_REMINDED, Happening.EXTENDED);

    @Inject
    protected Visit visit;
    @Inject
    protected Words words;
    @Inject
    protected Requests requests;
    @Inject
    CaseFiles cases;
    @Inject
    Rehearsal rehearsal;
    @Inject
    protected Notices notices;

    private RecordsRequest request;
    private int version;
    private Letter letter;
    private boolean noLetter;

    @PostConstruct
    void read() {
        request = found();
        version = request.version();
        open();
    }

    /** The case of the page; refuses as not found whom the case does not concern. */
    protected RecordsRequest found() {
        return actor().may(Permission.READ_CASES) ? requests.get(visit.number()) : cases.open(visit.number(), actor()).request();
    }

    /** What a page reads besides its case. */
    protected void open() {
    }

    /** Does the act; says what happened. */
    protected abstract Happening perform();

    /** The act, and back to the case. After a stale page the form holds the new version: who looks again may send again. */
    public void act() {
        try {
            Happening done = perform();
            visit.go(back(), told(done));
        } catch (Stale stale) {
            version = request.version();
            throw stale;
        }
    }

    /** What is said when it is done, as a message key; of a letter that waits to be handed over not that it is sent. */
    protected String told(Happening done) {
        return "done." + done + (BY_LETTER.contains(done) && notices.waits(number()) ? ".hand" : "");
    }

    /** What is tried to see the letter: the act itself, and what else must be done before a letter goes out. */
    protected void rehearse() {
        perform();
    }

    /** Shows the letter that the act would send; nothing is done. */
    public void preview() {
        letter = rehearsal.of(number(), this::rehearse);
        if (letter == null) {
            noLetter = true;
        }
    }

    /** The letter the act would send, once it was asked for; or null. */
    public Letter getLetter() {
        return letter;
    }

    /** Whether the letter was asked for and the act sends none. */
    public boolean isNoLetter() {
        return noLetter;
    }

    /** Where the act leads, and "cancel". */
    public String getBack() {
        return back();
    }

    protected String back() {
        return visit.within("/staff/requests/" + number());
    }

    protected String number() {
        return request.number();
    }

    protected Actor actor() {
        return visit.actor();
    }

    public RecordsRequest getRequest() {
        return request;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
