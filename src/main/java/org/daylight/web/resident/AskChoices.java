package org.daylight.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.request.Delivery;
import org.daylight.request.RequestKind;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** What the resident's forms let people choose from. */
@Named
@RequestScoped
public class AskChoices {

    @Inject
    Visit visit;
    @Inject
    Words words;

    public List<SelectItem> getKinds() {
        return Arrays.stream(RequestKind.values()).map(kind -> new SelectItem(kind.name(), words.of("ask.kind", kind))).toList();
    }

    /** Ways to get the records; the first leaves it open. */
    public List<SelectItem> getDeliveries() {
        return open("ask.anyDelivery", Arrays.stream(Delivery.values()).filter(way -> way != Delivery.NO_PREFERENCE).map(way -> new SelectItem(way.name(), words.of("delivery", way))));
    }

    /** The city's departments; the first leaves it open. */
    public List<SelectItem> getDepartments() {
        return open("ask.anyDepartment", visit.city().openDepartments().stream().map(d -> new SelectItem(d.code(), d.name())));
    }

    private List<SelectItem> open(String key, Stream<SelectItem> items) {
        return Stream.concat(Stream.of(new SelectItem("", words.say(key))), items).toList();
    }
}
