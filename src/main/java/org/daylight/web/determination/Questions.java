package org.daylight.web.determination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.request.Task;
import org.daylight.web.Words;

/** What a task asks, as a question. What asks to clear a denial keeps the denial's reasons; here they stand below the question. */
@Named
@RequestScoped
public class Questions {

    @Inject
    Determinations determinations;
    @Inject
    Words words;

    private final Map<Long, Optional<Determination>> read = new HashMap<>();

    /** What is to be done. */
    public String of(Task task) {
        return said(task, denial(task));
    }

    /** The same where the decisions of its case are at hand. */
    public String of(Task task, List<Determination> decided) {
        return said(task, about(task, decided));
    }

    private String said(Task task, Optional<Determination> denial) {
        return denial.map(d -> words.say("clearance.question", d.withheld().size(), d.writtenBy())).orElseGet(task::instruction);
    }

    /** The reasons of the denial that it is about; null when it is about none. */
    public String reasons(Task task) {
        return denial(task).map(Determination::reasons).orElse(null);
    }

    private Optional<Determination> denial(Task task) {
        return task.kind() != Task.Kind.CONSULTATION ? Optional.empty() : read.computeIfAbsent(task.id(), id -> about(task, determinations.of(task.request())));
    }

    private static Optional<Determination> about(Task task, List<Determination> decided) {
        return decided.stream().filter(d -> d.clearance() != null && task.id().equals(d.clearance().consultationId())).findFirst();
    }
}
