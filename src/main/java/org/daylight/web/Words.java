package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.daylight.account.Actor;
import org.daylight.city.Blanks;
import org.daylight.docket.Lateness;
import org.daylight.document.MediaType;
import org.daylight.docket.PublicText;
import org.daylight.law.Refusal;
import org.daylight.law.TraceDay;
import org.daylight.law.citation.Citation;
import org.daylight.request.RecordsRequest;
import org.daylight.request.TimelineEntry;

/**
 * Text for people. Messages are looked up by key in the visitor's language; blanks are written {@code {0}} or {@code {name}} and may say
 * how to put the value: {@code {0|date}}, {@code {due|date}}, {@code {outcome|outcome}} (the message {@code outcome.<value>}).
 */
@Named
@ApplicationScoped
public class Words {


    @Inject
    Visit visit;
    @Inject
    Clock clock;

    /** The message of a key, its numbered blanks filled. */
    public String say(String key, Object... arguments) {
        return fill(find(key), name -> {
            int place = Integer.parseInt(name);
            return place < arguments.length ? arguments[place] : "";
        });
    }

    /** The message of a key, its named blanks filled. */
    public String tell(String key, Map<String, ?> facts) {
        return fill(find(key), name -> facts.containsKey(name) ? facts.get(name) : "");
    }

    /** The message of an enum constant: {@code <family>.<NAME>}; empty for null. */
    public String of(String family, Object constant) {
        return constant == null ? "" : find(family + "." + constant);
    }

    /** A refusal in words, with its section if it rests on one, and what is lawful instead. */
    public String refusal(Refusal refusal) {
        StringBuilder text = new StringBuilder(say(refusal.key(), refusal.arguments().toArray()));
        if (!refusal.section().isEmpty()) {
            text.append(' ').append(cited(refusal.section()));
        }
        if (!refusal.alternatives().isEmpty()) {
            text.append(' ').append(say("law.instead", String.join("; ", refusal.alternatives().stream().map(this::say).toList())));
        }
        return text.toString();
    }

    /** A section with the name of its code, in brackets: "(Pen. Code § 11167.5)". */
    public String cited(String section) {
        return say("law.cited", Citation.of(section).in(this::find));
    }

    /** The short title of an exemption in the reader's language; its code if the table has lost it. */
    public String exemption(String code) {
        return first("law.exemption." + code).orElse(code);
    }

    /** The heading of the current page: the message {@code <page>.title}. */
    public String getTitle() {
        return find(page() + ".title");
    }

    /** A message of the current page: {@code <page>.<kind>}. */
    public String here(String kind, Object... arguments) {
        return say(page() + "." + kind, arguments);
    }

    /** A field's label: the page's own, else the shared one. */
    public String label(String numbered) {
        String field = unnumbered(numbered);
        return first(page() + "." + field + ".label", "field." + field + ".label").orElseGet(() -> find("field." + field + ".label"));
    }

    /** What is wrong with a field, with the field's name before it, for the summary of errors. */
    public String named(String numbered, String text) {
        String field = unnumbered(numbered);
        return first(page() + "." + field + ".label", "field." + field + ".label")
                .map(label -> field.equals(numbered) ? say("errors.named", label, text) : say("errors.numbered", label, text, numbered.substring(field.length()))).orElse(text);
    }

    /** A field's hint, or null. */
    public String hint(String numbered) {
        String field = unnumbered(numbered);
        return first(page() + "." + field + ".hint", "field." + field + ".hint").orElse(null);
    }

    /** One thing that happened, in a sentence. */
    public String sentence(TimelineEntry entry) {
        String custodian = entry.facts().containsKey("custodian") ? ".of" : ""; // whose records were searched is told only where somebody said so (R7.12)
        return tell("happening." + entry.happening() + custodian, entry.facts()).strip();
    }

    /** One act of a city's chain, in a sentence; the act's own name where nobody wrote one. */
    public String audited(String act, Map<String, ?> facts) {
        try {
            return first("audit." + act, "happening." + act).map(text -> fill(text, facts::get).strip()).orElse(act);
        } catch (DateTimeException | NumberFormatException e) {
            return act; // a link is shown even if it was written when its particulars had another form
        }
    }

    /** Who did it, as the reader should be told: name and title of staff, "you" for the requester reading their own case. */
    public String who(TimelineEntry entry) {
        if (entry.actorName() != null) {
            return entry.actorName();
        }
        boolean own = entry.actorKind() == Actor.Kind.REQUESTER && visit.route().isOfRequester();
        return find("actor." + (own ? "YOU" : entry.actorKind().name()));
    }

    /** Free text as the public may see it (R7.11). */
    public String screened(String text) {
        return PublicText.screened(text, find("screened"));
    }

    /** "3 days late", "Due today". */
    public String late(Lateness lateness) {
        String key = "late." + lateness.kind();
        return say(lateness.days() == 1 && bundle().containsKey(key + ".one") ? key + ".one" : key, lateness.days());
    }

    /** How a case stands today, in its city. */
    public Lateness lateness(RecordsRequest request) {
        return Lateness.of(request.running(), request.outcome(), request.dueOn(), LocalDate.ofInstant(clock.instant(), visit.zone()));
    }

    /** Why a day of the clock counts or does not: the reason, and its detail if it has one. */
    public String why(TraceDay day) {
        return find(day.reason().key()) + (day.detail() == null || day.detail().isEmpty() ? "" : ": " + day.detail());
    }

    /** What people call a type of file. */
    public String type(String mediaType) {
        return MediaType.called(mediaType);
    }

    /** Whether a message stands at a field. */
    public boolean wrong(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /** The ids that describe a field to a screen reader. */
    public String describedBy(String field) {
        String ids = (hint(field) == null ? "" : field + "-hint") + (wrong(field) ? " " + field + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** All messages of the page, for the error summary. Read one by one: what is read so the server takes for displayed, and does not log. */
    public List<FacesMessage> getErrors() {
        List<FacesMessage> all = new ArrayList<>();
        FacesContext.getCurrentInstance().getMessages().forEachRemaining(all::add);
        all.forEach(FacesMessage::rendered);
        return all;
    }

    /** "Thursday, March 26, 2026", in the visitor's language. */
    public String date(LocalDate date) {
        return date == null ? "" : spoken().fullDate().format(date);
    }

    /** "Mar 26, 2026", for lists. */
    public String brief(LocalDate date) {
        return date == null ? "" : spoken().shortDate().format(date);
    }

    /** A day and its time in the city's zone. */
    public String moment(Instant moment) {
        ZoneId zone = visit.zone();
        return moment == null ? "" : say("moment", date(LocalDate.ofInstant(moment, zone)),
                spoken().time().format(moment.atZone(zone)));
    }

    /** The local day of a moment in the city's zone. */
    public String day(Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, visit.zone()));
    }

    /** Whole cents with the currency sign. */
    public String money(long cents) {
        return NumberFormat.getCurrencyInstance(Locale.US).format(cents / 100.0);
    }

    /** Bytes, in kB or MB. */
    public String size(long bytes) {
        return bytes < 1_000_000 ? say("size.kb", Math.max(1, Math.round(bytes / 1000.0))) : say("size.mb", Math.round(bytes / 100_000.0) / 10.0);
    }

    // the fields of a row of many are called item1, item2 and share one label
    private static String unnumbered(String field) {
        return field.replaceAll("\\d+$", "");
    }

    private String fill(String text, Function<String, Object> values) {
        return Blanks.fill(text, (name, how) -> put(values.apply(name), how));
    }

    private String put(Object value, String how) {
        if (value == null || value.toString().isEmpty()) {
            return "";
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Collection<?> many) {
            return String.join(", ", many.stream().map(one -> put(one, how)).toList());
        }
        if (how == null) {
            return value.toString().startsWith("law.") ? find(value.toString()) : value.toString();
        }
        return switch (how) {
            case "date" -> date(LocalDate.parse(value.toString()));
            case "moment" -> moment(Instant.parse(value.toString()));
            case "number" -> NumberFormat.getIntegerInstance(visit.getLocale()).format(Long.parseLong(value.toString()));
            case "money" -> money(Long.parseLong(value.toString()));
            case "department" -> visit.city().departmentName(value.toString());
            default -> String.join(", ", Arrays.stream(value.toString().split(",")).map(v -> find(how + "." + v)).toList());
        };
    }

    private String page() {
        return visit.getView().replace('/', '.');
    }

    private Optional<String> first(String... keys) {
        ResourceBundle bundle = bundle();
        for (String key : keys) {
            if (bundle.containsKey(key)) {
                return Optional.of(bundle.getString(key));
            }
        }
        return Optional.empty();
    }

    private String find(String key) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException e) {
            return "?" + key + "?";
        }
    }

    private ResourceBundle bundle() {
        return spoken().texts();
    }

    private Spoken spoken() {
        return Spoken.of(visit.getLocale());
    }
}
