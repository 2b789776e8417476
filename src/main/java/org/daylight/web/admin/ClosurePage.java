package org.daylight.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.city.Closure;
import org.daylight.city.ClosureChange;
import org.daylight.request.NotFound;
import org.daylight.web.Words;

/** One closure, to be corrected or taken back. */
@Named
@RequestScoped
public class ClosurePage extends ClosureForm {

    @Inject
    Words words;

    private Closure closure;
    private String act = "correct";

    @Override
    void load() {
        closure = visit.city().closures().stream().filter(c -> c.id().equals(visit.id())).findFirst().orElseThrow(NotFound::new);
        fill(closure);
    }

    @Override
    ClosureChange change() {
        return "remove".equals(act) ? ClosureChange.remove(closure.id()) : ClosureChange.correct(closure.id(), day());
    }

    @Override
    int year() {
        return closure.date().getYear();
    }

    public List<SelectItem> getActs() {
        return Stream.of("correct", "remove").map(one -> new SelectItem(one, words.here("act.".concat(one)))).toList();
    }

    public Closure getClosure() {
        return closure;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
