package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daylight.law.Deadline;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Receipt;
import org.daylight.request.RequestKind;
import org.daylight.request.Requests;
import org.daylight.web.Choices;
import org.daylight.web.Visit;

/** Keys in a request that came by mail, e-mail, at the counter or by phone, with its true time of receipt (R1.14). */
@Named
@RequestScoped
public class KeyInPage {

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    Choices choices;

    private String key = UUID.randomUUID().toString();
    private final KeyedIn in = new KeyedIn();
    private Deadline due;

    /** Shows what the time of receipt means for the due date; files nothing. */
    public void preview() {
        due = Requests.clockOf(visit.city()).determinationDue(received());
    }

    /** Files it, by the one path there is, and shows number and code once. */
    public void act() {
        Filing filing = in.filing(key, received());
        Receipt receipt = requests.file(filing, visit.actor());
        visit.keep("slip." + receipt.number(), receipt.code().inGroups());
        visit.go(visit.within("/staff/requests/" + receipt.number() + "/slip"), null);
    }

    private Instant received() {
        LocalDate day = in.getReceivedAt();
        LocalTime time = in.getReceivedTime();
        if (day == null) {
            throw Refused.on("receivedAt", "input.needed");
        }
        if (time == null) {
            throw Refused.on("receivedTime", "input.needed");
        }
        return day.atTime(time).atZone(visit.zone()).toInstant();
    }

    public List<SelectItem> getChannels() {
        return choices.of("came", Stream.of(Channel.MAIL, Channel.EMAIL, Channel.COUNTER, Channel.PHONE));
    }

    public List<SelectItem> getKinds() {
        return choices.of("kind", Arrays.stream(RequestKind.values()));
    }

    public List<SelectItem> getDeliveries() {
        return choices.of("delivery", Arrays.stream(Delivery.values()));
    }

    public List<SelectItem> getLanguages() {
        return choices.of("language", Stream.of("en", "es", "vi"));
    }

    public List<SelectItem> getDepartments() {
        return choices.departments("choose.routed");
    }

    /** The working of the due date that was asked for; null before. */
    public Deadline getDue() {
        return due;
    }

    public KeyedIn getIn() {
        return in;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
