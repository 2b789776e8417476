package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.determination.Determinations;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.request.Happening;
import org.daylight.request.Step;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;
import org.daylight.web.request.Rows;

/** Splits a request in parts that are answered one by one, adds parts, or puts them together again. */
@Named
@RequestScoped
public class PartsPage extends ActPage {

    private static final String AT_FIRST = "2";

    @Inject
    Parts parts;
    @Inject
    Determinations determinations;
    @Inject
    Choices choices;

    private List<Part> before;
    private Rows<PartRow> rows;

    @Override
    protected void open() {
        before = parts.of(getRequest());
        String said = visit.parameter("rows");
        rows = new Rows<>(said == null && before.isEmpty() ? AT_FIRST : said, PartRow::new);
    }

    @Override
    protected Happening perform() {
        parts.split(number(), getVersion(), rows.getAll().stream().map(PartRow::draft).toList(), actor());
        return Happening.SPLIT;
    }

    /** Puts the parts together again. */
    public void join() {
        parts.join(number(), getVersion(), actor());
        visit.go(back(), "done.JOINED");
    }

    /** Whether they can be put together: nothing was written about any of them. */
    public boolean isJoinable() {
        return !before.isEmpty() && before.stream().noneMatch(Part::extended)
                && determinations.of(getRequest()).stream().noneMatch(d -> d.part() != null);
    }

    /** Whether a part may be extended alone: a request has one extension, of the whole or of one part (R2.1, R2.8). */
    public boolean isExtendable() {
        return Step.EXTEND_PART.leadsFrom(getRequest().status()) && requests.againstExtending(getRequest()).isEmpty();
    }

    /** The numbers of the parts of which a decision awaits somebody: another would be refused. */
    public List<Integer> getProposed() {
        return Part.proposed(determinations.of(getRequest()));
    }

    /** Whether the request is decided, so that its parts stay as they are until it is reopened. */
    public boolean isDecided() {
        return !Step.SPLIT.leadsFrom(getRequest().status());
    }

    /** Whether parts can be added: none once one of them was extended alone. */
    public boolean isOpenToMore() {
        return before.stream().noneMatch(Part::extended);
    }

    public List<Part> getParts() {
        return before;
    }

    public void addRow() {
        rows.add();
    }

    public Rows<PartRow> getRows() {
        return rows;
    }

    public List<SelectItem> getDepartments() {
        return choices.departments("choose.none");
    }
}
