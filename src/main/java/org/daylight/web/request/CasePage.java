package org.daylight.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.docket.CaseFile;
import org.daylight.docket.CaseFiles;
import org.daylight.request.Task;
import org.daylight.web.Visit;

/** A case as staff see it: clock, facts, papers, story, and what can be done now. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    Visit visit;
    @Inject
    CaseFiles cases;
    @Inject
    NextSteps next;

    private CaseFile file;
    private List<NextStep> steps;

    @PostConstruct
    void read() {
        file = cases.open(visit.number(), visit.actor());
        steps = next.of(file);
    }

    public CaseFile getFile() {
        return file;
    }

    /** What the requester cannot open, as long as nobody has answered. */
    public List<Task> getCopiesAsked() {
        return file.tasks().stream().filter(task -> task.kind() == Task.Kind.COPY && task.open()).toList();
    }

    /** What can be done, what the case waits for first. */
    public List<NextStep> getPossible() {
        return steps.stream().filter(NextStep::possible).sorted((a, b) -> Boolean.compare(b.main(), a.main())).toList();
    }

    /** What cannot be done now, each with its reason. */
    public List<NextStep> getImpossible() {
        return steps.stream().filter(step -> !step.possible()).toList();
    }
}
