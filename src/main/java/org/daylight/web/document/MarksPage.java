package org.daylight.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.document.Files;
import org.daylight.document.Mark;
import org.daylight.document.Marks;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;
import org.daylight.request.Happening;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;
import org.daylight.web.request.Grounds;
import org.daylight.web.request.Rows;

/** Marks one file: withheld whole, or a copy with parts taken out; each with its exemption and its reason, before anything is decided (R5.1, R5.3). */
@Named
@RequestScoped
public class MarksPage extends ActPage {

    @Inject
    Files files;
    @Inject
    Marks marks;
    @Inject
    Grounds grounds;
    @Inject
    Choices choices;

    private RecordFile file;
    private Long copyOf;
    private Rows<MarkRow> rows;

    @Override
    protected void open() {
        file = files.find(getRequest(), visit.id());
        copyOf = file.redactedFrom() == null ? null : file.redactedFrom().id();
        String said = visit.parameter("rows");
        List<Mark> before = said == null ? marks.of(file) : List.of();
        rows = new Rows<>(said == null ? Integer.toString(before.size()) : said, MarkRow::new);
        for (int i = 0; i < before.size(); i++) {
            rows.getAll().get(i).fill(before.get(i).draft());
        }
    }

    @Override
    protected Happening perform() {
        marks.put(number(), getVersion(), file.id(), copyOf, rows.getAll().stream().map(MarkRow::draft).toList(), actor());
        return Happening.FILE_MARKED;
    }

    /** Back to the files, where the next one may be marked. */
    @Override
    protected String back() {
        return super.back() + "/files";
    }

    public RecordFile getFile() {
        return file;
    }

    /** The files of which this may be a copy; before them, that it is withheld whole. */
    public List<SelectItem> getOriginals() {
        return choices.orNone("mark.whole", files.of(getRequest(), Audience.STAFF).stream()
                .filter(one -> !one.fromRequester() && one.redactedFrom() == null && !one.equals(file)).map(one -> new SelectItem(one.id(), one.name().text())));
    }

    /** The grounds in force today, by their short titles. */
    public List<SelectItem> getExemptions() {
        return grounds.inForce();
    }

    public void addRow() {
        rows.add();
    }

    public Rows<MarkRow> getRows() {
        return rows;
    }

    public Long getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(Long copyOf) {
        this.copyOf = copyOf;
    }
}
