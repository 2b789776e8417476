package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.daylight.city.Seen;
import org.daylight.web.Visit;

/** What every form about the city's configuration has: the version it was read at, and where and when the new value was seen. */
public abstract class CityForm {

    @Inject
    Visit visit;
    @Inject
    Clock clock;

    private int version;
    private String source;
    private LocalDate verifiedOn;

    @PostConstruct
    void begin() {
        version = visit.city().version();
        verifiedOn = today();
        load();
    }

    /** Fills the form with what is there now. */
    void load() {
        // most forms begin empty
    }

    /** The source as it stands; an assumption is to be replaced, so it is not offered again. */
    void seen(Seen seen) {
        source = seen.toVerify() ? null : seen.source();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), visit.zone());
    }

    /** How the chain names whoever acts. */
    String who() {
        return visit.actor().inLog();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    public void setVerifiedOn(LocalDate verifiedOn) {
        this.verifiedOn = verifiedOn;
    }
}
