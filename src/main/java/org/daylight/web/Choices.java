package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What selects and radios offer, in words. */
@RequestScoped
public class Choices {

    @Inject
    Visit visit;
    @Inject
    Words words;

    /** The values under their messages {@code <family>.<value>}. */
    public List<SelectItem> of(String family, Stream<?> values) {
        return values.map(value -> new SelectItem(value, words.of(family, value))).toList();
    }

    /** The same with an empty line before, said by a message key. */
    public List<SelectItem> orNone(String key, Stream<SelectItem> items) {
        List<SelectItem> all = new ArrayList<>();
        all.add(new SelectItem("", words.say(key)));
        items.forEach(all::add);
        return all;
    }

    /** The items, and after them a last one with this value, said by a message key. */
    public List<SelectItem> and(String key, Object value, Stream<SelectItem> items) {
        return Stream.concat(items, Stream.of(new SelectItem(value, words.say(key)))).toList();
    }

    /** The city's open departments by code, an empty line before them. */
    public List<SelectItem> departments(String noneKey) {
        return orNone(noneKey, departments());
    }

    public Stream<SelectItem> departments() {
        return visit.city().openDepartments().stream().map(d -> new SelectItem(d.code(), d.name()));
    }
}
