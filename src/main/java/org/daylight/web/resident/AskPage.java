package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.account.Secrets;
import org.daylight.city.PublishedSource;
import org.daylight.law.Refused;
import org.daylight.request.Receipt;
import org.daylight.request.Requests;
import org.daylight.web.Brake;
import org.daylight.web.FormToken;
import org.daylight.web.OwnCase;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/**
 * Asking, in four questions at one address. Nothing is stored before the last one is answered: what was typed travels from page to page
 * in hidden fields, forward and back.
 */
@Named
@RequestScoped
public class AskPage {

    /** Filled in by programs alone: people do not see it. */
    private static final String TRAP = "website";

    @Inject
    Visit visit;
    @Inject
    Requests requests;
    @Inject
    Secrets secrets;
    @Inject
    OwnCase own;
    @Inject
    Brake brake;
    @Inject
    Words words;
    @Inject
    Clock clock;

    private final Map<String, Object> typed = new HashMap<>();
    private AskStep step;
    private FormToken token;

    @PostConstruct
    void load() {
        step = AskStep.of(visit.parameter("step"));
        AskStep.everyField().forEach(field -> typed.put(field, visit.parameter(field)));
        token = FormToken.read(visit.parameter("token"), secrets.install(), visit.city().slug()).orElse(null);
    }

    /** Goes on when this page's answers are well. */
    public void next() {
        refuseTrap();
        new Answers(typed).check(step, visit.city());
        turnTo(AskStep.values()[step.ordinal() + 1].name());
    }

    /** Goes back, with everything kept as it is, right or wrong. */
    public void back() {
        turnTo(AskStep.values()[Math.max(0, step.ordinal() - 1)].name());
    }

    /** Shows another of the four pages. */
    public void turnTo(String name) {
        step = AskStep.of(name);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, faces.getViewRoot().getViewId()));
    }

    /** Files the request, once, and hands over the receipt. Any refusal leaves everything typed in place, on the page that can mend it. */
    public void file() {
        refuseTrap();
        FormToken mark = mark();
        Answers answers = new Answers(typed);
        try {
            answers.check(visit.city());
        } catch (Refused refused) {
            turnTo(AskStep.holding(refused.points().get(0).field()).name());
            build();
            throw refused;
        }
        brake.take(Brake.Limit.FILINGS, visit.client());
        brake.take(Brake.Limit.FILINGS_OF_A_DAY, visit.client());
        Receipt receipt = requests.file(answers.filing(mark.keyOf(answers.all()), visit.language()), Actor.REQUESTER);
        own.hand(receipt);
        visit.go(visit.within("/track/receipt"), null);
    }

    // a form from nowhere, too quick or too old is asked for once more, with everything in place
    private FormToken mark() {
        if (token == null || token.tooOld(clock.instant())) {
            boolean forged = token == null;
            token = FormToken.fresh(forged ? clock.instant() : clock.instant().minus(FormToken.SHORTEST));
            throw Refused.because(forged ? "refused.form.unknown" : "refused.form.old");
        }
        if (token.tooFast(clock.instant())) {
            throw Refused.because("refused.form.fast", FormToken.SHORTEST.toSeconds());
        }
        return token;
    }

    private void refuseTrap() {
        String trapped = visit.parameter(TRAP);
        if (trapped != null && !trapped.isBlank()) {
            throw Refused.because("refused.form.trap");
        }
    }

    // so that a refusal finds its field on the page it is shown on
    private static void build() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot root = faces.getViewRoot();
        ViewDeclarationLanguage language = faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, root.getViewId());
        try {
            language.buildView(faces, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was typed, by field. */
    public Map<String, Object> getTyped() {
        return typed;
    }

    public AskStep getStep() {
        return step;
    }

    public List<AskStep> getSteps() {
        return Arrays.asList(AskStep.values());
    }

    /** The fields of the other pages, as they travel along. */
    public List<Map.Entry<String, Object>> getCarried() {
        return typed.entrySet().stream().filter(e -> e.getValue() != null && !step.has(e.getKey())).toList();
    }

    /** The answers, for the last page. */
    public Answers getAnswers() {
        return new Answers(typed);
    }

    /** The mark of this form, for its hidden field. */
    public String getToken() {
        if (token == null) {
            token = FormToken.fresh(clock.instant());
        }
        return token.sealed(secrets.install(), visit.city().slug());
    }

    /** One answer as it is shown for a last look. */
    public record Shown(String field, String text) {
    }

    /** What was said about the records beside the description. */
    public List<Shown> getDetails() {
        return shown(AskStep.DETAILS).filter(answer -> !answer.field().equals("description")).toList();
    }

    /** What was said about who asks. */
    public List<Shown> getContact() {
        return shown(AskStep.REACH).toList();
    }

    private Stream<Shown> shown(AskStep page) {
        Answers answers = getAnswers();
        return page.fields().stream().filter(field -> answers.text(field) != null).map(field -> new Shown(field, switch (field) {
            case "from", "to", "wishedOn" -> words.date(answers.day(field));
            case "department" -> visit.city().departmentName(answers.text(field));
            case "delivery" -> words.of("delivery", answers.text(field));
            default -> answers.text(field);
        }));
    }

    /** Whether a field is asked: the technical ones for data only, or when they hold something already. */
    public boolean asks(String field) {
        return !Answers.TECHNICAL.contains(field) || "DATA".equals(typed.get("kind")) || typed.get(field) != null;
    }

    /** Where the city already publishes things; never a barrier. */
    public List<PublishedSource> getPublished() {
        return visit.city().published();
    }

    /** The day by which the city must answer what is sent now. */
    public LocalDate getDueOn() {
        return Requests.clockOf(visit.city()).determinationDue(clock.instant()).dueOn();
    }
}
