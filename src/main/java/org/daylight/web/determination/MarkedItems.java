package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.determination.Part;
import org.daylight.determination.Withholding;
import org.daylight.determination.WithholdingDraft;
import org.daylight.document.Mark;
import org.daylight.document.Marks;
import org.daylight.request.RecordsRequest;
import org.daylight.web.request.Rows;

/** What is marked in the files of a case, as the rows with which the form of its determination opens: the log writes itself from them. */
@RequestScoped
public class MarkedItems {

    @Inject
    Marks marks;
    @Inject
    Determinations determinations;

    /** The rows of a form that nobody has filled in yet; at least one. Of a part, without what the answer to another part says already. */
    Rows<WithheldRow> rows(RecordsRequest request, Part part) {
        Set<Long> said = determinations.standing(request).stream().filter(d -> part != null && d.part() != null && d.part().place() != part.place())
                .map(Determination::withheld).flatMap(List::stream).map(Withholding::fileId).collect(Collectors.toSet());
        List<Mark> open = marks.of(request).stream().filter(mark -> !said.contains(mark.file().id())).toList();
        Rows<WithheldRow> rows = new Rows<>(Integer.toString(open.size()), WithheldRow::new);
        for (int i = 0; i < open.size(); i++) {
            rows.getAll().get(i).fill(WithholdingDraft.of(open.get(i)));
        }
        return rows;
    }
}
