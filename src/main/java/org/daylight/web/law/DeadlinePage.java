package org.daylight.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.city.Wording;
import org.daylight.law.ClockEvent;
import org.daylight.law.Deadline;
import org.daylight.law.ExtensionBase;
import org.daylight.law.Jurisdiction;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.ReceiptRule;
import org.daylight.law.Refused;
import org.daylight.law.RuleVersion;
import org.daylight.web.Brake;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/**
 * The deadline calculator for everybody: which date, with its work shown. A link may bring the question along ({@code ?event=…&receivedOn=…}).
 */
@Named
@RequestScoped
public class DeadlinePage {

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    Brake brake;

    private String event = ClockEvent.DETERMINATION_DUE.code();
    private LocalDate receivedOn;
    private LocalTime receivedTime;
    private String ruleVersion;
    private String whose = "city";
    private String timezone;
    private String closures;
    private String receiptRule;
    private LocalTime opening;
    private LocalTime closing;
    private String extensionBase;
    private boolean rollCourtHolidays;
    private Deadline answer;

    /** The city's own choices stand in the fields of a calendar to be changed. */
    @PostConstruct
    void load() {
        OfficeCalendar own = visit.city().calendar();
        timezone = own.zone().getId();
        receiptRule = code(own.receiptRule());
        opening = own.opening();
        closing = own.closing();
        extensionBase = code(own.extensionBase());
        rollCourtHolidays = own.rollCourtHolidays();
        receivedOn = visit.today();
        receivedTime = own.opening();
        if (visit.isReading() && visit.parameter("receivedOn") != null) {
            asked();
        }
    }

    /** A link that cannot be read is answered with the empty form. */
    private void asked() {
        try {
            event = Optional.ofNullable(visit.parameter("event")).orElse(event);
            receivedOn = LocalDate.parse(visit.parameter("receivedOn"));
            receivedTime = Optional.ofNullable(visit.parameter("receivedTime")).map(LocalTime::parse).orElse(receivedTime);
            ask();
        } catch (DateTimeException | Refused e) {
            answer = null;
        }
    }

    /** Counts; the answer stands below the form. */
    public void ask() {
        brake.take(Brake.Limit.QUESTIONS, visit.client());
        Wording faults = new Wording();
        faults.chosen("receivedOn", receivedOn);
        faults.chosen("receivedTime", receivedTime);
        ClockQuestion question = new ClockQuestion(faults).event(event).ruleVersion(ruleVersion);
        if ("own".equals(whose)) {
            question.calendar(written());
        } else {
            question.calendar(visit.city().calendar());
        }
        if (receivedOn != null && receivedTime != null) {
            question.receivedAt(receivedOn.atTime(receivedTime).atZone(zone()).toInstant());
        }
        try {
            answer = question.answer();
        } catch (Refused refused) {
            throw new Refused(refused.points().stream().map(point -> new Refused.Point(here(point.field()), point.refusal())).toList());
        }
    }

    private ClockQuestion.Calendar written() {
        List<String> days = closures == null ? List.of() : Stream.of(closures.split("[\\s,;]+")).filter(day -> !day.isEmpty()).toList();
        return new ClockQuestion.Calendar(timezone == null ? null : timezone.strip(), days, receiptRule, text(opening), text(closing),
                extensionBase, rollCourtHolidays);
    }

    // a zone that is none is refused with the rest
    private ZoneId zone() {
        boolean own = "own".equals(whose) && timezone != null && ZoneId.getAvailableZoneIds().contains(timezone.strip());
        return own ? ZoneId.of(timezone.strip()) : visit.zone();
    }

    /** The field of this page for a name that programs use. */
    private static String here(String field) {
        return field.replaceFirst("^calendar\\.", "").replaceFirst("\\[\\d+]$", "");
    }

    private static String text(LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The date with its work, once it was asked for; or null. */
    public Deadline getAnswer() {
        return answer;
    }

    /** What makes the date doubtful, in words. */
    public List<String> getWarnings() {
        return answer.warnings().stream().map(warning -> words.say(warning.key(), warning.arguments().toArray())).toList();
    }

    /** The sections it stands on; one without the name of a code is the Government Code's. */
    public List<String> getCitations() {
        return answer.citations().stream().map(section -> Character.isDigit(section.charAt(0)) ? words.here("section", section) : section).toList();
    }

    /** Every clock there is, by its name. */
    public List<SelectItem> getEvents() {
        return Arrays.stream(ClockEvent.values()).map(one -> new SelectItem(one.code(), words.say(one.key()))).toList();
    }

    public List<SelectItem> getVersions() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", words.here("version.of_date")));
        for (RuleVersion version : Jurisdiction.california().versions()) {
            items.add(new SelectItem(version.code(), words.here(version.enabled() ? "version.on" : "version.off", version.code(), version.from(), version.source())));
        }
        return items;
    }

    public List<SelectItem> getCalendars() {
        return Stream.of("city", "own").map(one -> new SelectItem(one, words.here("whose.".concat(one), visit.city().name()))).toList();
    }

    public List<SelectItem> getReceiptRules() {
        return Arrays.stream(ReceiptRule.values()).map(rule -> new SelectItem(code(rule), words.here("rule.".concat(code(rule))))).toList();
    }

    public List<SelectItem> getBases() {
        return Arrays.stream(ExtensionBase.values()).map(base -> new SelectItem(code(base), words.here("base.".concat(code(base))))).toList();
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalTime getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(LocalTime receivedTime) {
        this.receivedTime = receivedTime;
    }

    public String getRuleVersion() {
        return ruleVersion;
    }

    public void setRuleVersion(String ruleVersion) {
        this.ruleVersion = ruleVersion;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getTimezone() {
        return timezone;
    }

    public void setTimezone(String timezone) {
        this.timezone = timezone;
    }

    public String getClosures() {
        return closures;
    }

    public void setClosures(String closures) {
        this.closures = closures;
    }

    public String getReceiptRule() {
        return receiptRule;
    }

    public void setReceiptRule(String receiptRule) {
        this.receiptRule = receiptRule;
    }

    public LocalTime getOpening() {
        return opening;
    }

    public void setOpening(LocalTime opening) {
        this.opening = opening;
    }

    public LocalTime getClosing() {
        return closing;
    }

    public void setClosing(LocalTime closing) {
        this.closing = closing;
    }

    public String getExtensionBase() {
        return extensionBase;
    }

    public void setExtensionBase(String extensionBase) {
        this.extensionBase = extensionBase;
    }

    public boolean isRollCourtHolidays() {
        return rollCourtHolidays;
    }

    public void setRollCourtHolidays(boolean rollCourtHolidays) {
        this.rollCourtHolidays = rollCourtHolidays;
    }
}
