package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.law.Deadline;
import org.daylight.law.ExtensionDraft;
import org.daylight.law.ExtensionGround;
import org.daylight.law.ExtensionLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.StatutoryClock;
import org.daylight.request.Extension;
import org.daylight.request.Happening;
import org.daylight.request.Requests;

/** Extends the time to answer, once, on a ground of the law (7922.535(b) and (c)). */
@Named
@RequestScoped
public class ExtensionPage extends ActPage {

    private static final String CONFIRMED = "records_not_about_the_emergency";

    @Inject
    Parts parts;

    private Part part;
    private List<String> grounds;
    private String reason;
    private LocalDate expectedOn;
    private String signerName;
    private String signerTitle;
    private boolean designated;
    private boolean confirmed;
    private final Map<String, String> fields = new HashMap<>();

    @Override
    protected void open() {
        part = visit.part() == null ? null : parts.get(getRequest(), visit.part());
        signerName = visit.getPerson().name();
        signerTitle = visit.getPerson().title();
    }

    @Override
    protected Happening perform() {
        Map<String, String> given = new HashMap<>();
        fields.forEach((name, value) -> given.put(name, value == null ? "" : value));
        given.put(CONFIRMED, Boolean.toString(confirmed));
        Extension.Notice notice = new Extension.Notice(grounds == null ? Set.of() : Set.copyOf(grounds), reason, expectedOn, signerName, signerTitle,
                designated, given);
        if (visit.part() == null) {
            requests.extend(number(), getVersion(), notice, actor());
        } else {
            parts.extend(number(), getVersion(), visit.part(), notice, actor());
        }
        return Happening.EXTENDED;
    }

    /** The part that is extended alone (R2.8); null when all of the case is. */
    public Part getPart() {
        return part;
    }

    /** What stands against any extension of this case now, in words; empty when nothing does. */
    public List<String> getStanding() {
        return requests.againstExtending(getRequest()).stream().map(words::refusal).toList();
    }

    /** The latest day a notice may name, with its working. */
    public Deadline getLatest() {
        return law().determinationDueAfterExtension(getRequest().receivedAt());
    }

    /** The last day on which a notice may go out. */
    public LocalDate getLastDay() {
        return law().extensionNoticeLastDay(getRequest().receivedAt()).dueOn();
    }

    /** The grounds in force when the request was received, in the law's words. */
    public List<SelectItem> getChoices() {
        return valid().stream().map(ground -> new SelectItem(ground.code(), words.say("ground.choice", "law.ground_name." + ground.code(), ground.wordsKey())
                + (ground.toBeConfirmed() ? " – " + words.say("toBeConfirmed") : ""))).toList();
    }

    /** Grounds the law knows that were not in force when the request was received, each with the reason. R2.3 */
    public List<String> getNotYet() {
        Instant received = getRequest().receivedAt();
        return Jurisdiction.california().versions().stream().flatMap(version -> version.groundCodes().stream()).distinct().filter(code -> !has(code))
                .flatMap(code -> new ExtensionLaw(law()).refusals(new ExtensionDraft(received, received, Set.of(code), null, null, null, null, null, false,
                        false, Map.of())).stream().filter(refusal -> refusal.key().endsWith("ground_not_allowed")))
                .map(words::refusal).toList();
    }

    /** Whether a ground of that code is among them. */
    public boolean has(String code) {
        return valid().stream().anyMatch(ground -> ground.code().equals(code));
    }

    private List<ExtensionGround> valid() {
        return new ExtensionLaw(law()).groundsOn(getRequest().dayZero());
    }

    private StatutoryClock law() {
        return Requests.clockOf(visit.city());
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(List<String> grounds) {
        this.grounds = grounds;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public String getSignerTitle() {
        return signerTitle;
    }

    public void setSignerTitle(String signerTitle) {
        this.signerTitle = signerTitle;
    }

    public boolean isDesignated() {
        return designated;
    }

    public void setDesignated(boolean designated) {
        this.designated = designated;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** The extra fields of grounds five and six, by name. */
    public Map<String, String> getFields() {
        return fields;
    }
}
