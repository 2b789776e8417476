package org.daylight.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.determination.Appeal;
import org.daylight.determination.AppealLaw;
import org.daylight.determination.Appeals;
import org.daylight.determination.Determination;
import org.daylight.docket.CaseFile;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.web.Route;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** What can be done with a case now, from the table of steps and the law, and for the rest the reason why not. */
@RequestScoped
public class NextSteps {

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    Requests requests;
    @Inject
    Appeals appeals;

    /** Every act that is the visitor's, possible or not. */
    public List<NextStep> of(CaseFile file) {
        return Arrays.stream(CaseAct.values()).filter(act -> act.step().isFor(visit.actor())).map(act -> step(act, file)).toList();
    }

    private NextStep step(CaseAct act, CaseFile file) {
        RecordsRequest request = file.request();
        Optional<String> against = against(act, file);
        if (against.isPresent()) {
            return new NextStep(act, null, against.get(), false, request.pagePublished());
        }
        Route page = act == CaseAct.DETERMINATION && !file.parts().isEmpty() ? Route.PARTS : act.route();
        return new NextStep(act, page.to(request.city(), request.number()), says(act, request), act.isNext(request.status()), request.pagePublished());
    }

    private String says(CaseAct act, RecordsRequest request) {
        return act == CaseAct.PUBLIC_PAGE ? words.say(request.pagePublished() ? "act.page.hide" : "act.page.show") : words.of("act", act);
    }

    private Optional<String> against(CaseAct act, CaseFile file) {
        RecordsRequest request = file.request();
        boolean early = act == CaseAct.RELEASE && request.status().undetermined()
                && file.parts().stream().anyMatch(part -> !part.undecided() && part.outcome().discloses());
        if (!early && !act.step().leadsFrom(request.status())) {
            return Optional.of(words.say("next.status", List.copyOf(act.step().from())));
        }
        return switch (act) {
            case EXTENSION -> requests.againstExtending(request).stream().map(words::refusal).reduce((a, b) -> a + " " + b);
            case RECEIPT -> request.clockTrace().reopened() ? Optional.of(words.say("refused.receipt.reopened")) : when(file.extension() != null, "refused.receipt.extended");
            case RELEASE -> when(file.files().isEmpty(), "next.files").or(() -> when(!early && !request.outcome().gives(), "refused.release.nothing"));
            case APPEAL -> appeal(file);
            case APPEAL_WITHDRAWAL -> when(file.appeals().stream().noneMatch(a -> a.open()), "next.appeal");
            default -> Optional.empty();
        };
    }

    private Optional<String> appeal(CaseFile file) {
        List<Determination> denials = file.determinations().stream().filter(d -> d.state() == Determination.State.SENT && d.kind().withholds()).toList();
        if (denials.isEmpty()) {
            return Optional.of(words.say("refused.appeal.nothing"));
        }
        if (visit.city().appealRoutes().isEmpty()) {
            return Optional.of(words.say("next.court"));
        }
        if (appeals.isOpenTo(file.request())) {
            return Optional.empty();
        }
        if (file.appeals().stream().anyMatch(Appeal::open)) {
            return Optional.of(words.say("refused.appeal.open"));
        }
        LocalDate anew = appeals.decidedAnewBy(file.request());
        return Optional.of(anew != null ? words.say("refused.appeal.anew", anew)
                : words.say(AppealLaw.isUsedUp(denials.get(denials.size() - 1), file.appeals(), visit.city()) ? "next.used" : "refused.appeal.nothing"));
    }

    private Optional<String> when(boolean wrong, String key) {
        return wrong ? Optional.of(words.say(key)) : Optional.empty();
    }
}
