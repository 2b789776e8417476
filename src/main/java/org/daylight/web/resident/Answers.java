package org.daylight.web.resident;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.city.CityProfile;
import org.daylight.city.Wording;
import org.daylight.law.Refused;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;

/** What was typed into the form so far, field by field, on its way to become a {@link Filing}. */
public record Answers(Map<String, Object> typed) {

    /** Asked only of those who ask for data. */
    static final Set<String> TECHNICAL = Set.of("dataset", "fields", "frequency");

    /** Refuses what is wrong on one page. */
    void check(AskStep step, CityProfile city) {
        List<Refused.Point> points = faults(city).stream().filter(point -> step.has(point.field())).toList();
        if (!points.isEmpty()) {
            throw new Refused(points);
        }
    }

    /** Refuses what is wrong anywhere, page by page. */
    void check(CityProfile city) {
        Arrays.stream(AskStep.values()).forEach(step -> check(step, city));
    }

    private List<Refused.Point> faults(CityProfile city) {
        Wording words = new Wording();
        String department = text("department");
        if (department != null && city.openDepartments().stream().noneMatch(d -> d.code().equals(department))) {
            words.refuse("department", "input.choose");
        }
        for (String day : List.of("from", "to", "wishedOn")) {
            if (text(day) != null && day(day) == null) {
                words.refuse(day, "input.date");
            }
        }
        List<Refused.Point> points = new ArrayList<>(refusedBy(words::check));
        points.addAll(refusedBy(() -> filing("-", "en")));
        return points;
    }

    private static List<Refused.Point> refusedBy(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (Refused refused) {
            return refused.points();
        }
    }

    /** The request, to be filed under a key. */
    Filing filing(String key, String language) {
        return new Filing(key, choice(RequestKind.class, "kind"), null, text("description"), text("dataset"), text("recordSeries"),
                text("department"), day("from"), day("to"), text("fields"), text("frequency"), text("format"),
                choice(Delivery.class, "delivery"), day("wishedOn"), text("intendedUse"),
                new Requester(text("name"), text("organisation"), text("email"), text("phone"), text("address")), Channel.WEB, null, language);
    }

    /** All of it in one text, always in the same order. */
    String all() {
        return AskStep.everyField().map(field -> field + "=" + Objects.toString(text(field), "")).collect(Collectors.joining("\n"));
    }

    /** Whether nothing was said about who asks. */
    public boolean isAnonymous() {
        return AskStep.REACH.fields().stream().allMatch(field -> text(field) == null);
    }

    /** What a field holds as text; null when it is empty. */
    public String text(String field) {
        String text = Objects.toString(typed.get(field), "");
        return text.isBlank() ? null : text;
    }

    /** A field's day, or null when there is none or it is no day. */
    public LocalDate day(String field) {
        try {
            return text(field) == null ? null : LocalDate.parse(text(field).strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private <E extends Enum<E>> E choice(Class<E> family, String field) {
        return Arrays.stream(family.getEnumConstants()).filter(c -> c.name().equals(text(field))).findFirst().orElse(null);
    }
}
