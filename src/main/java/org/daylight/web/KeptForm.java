package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form sent after its session had ended. The sign-in page carries what was typed in hidden fields of its own; after signing in the
 * page comes back with everything in place, to be looked at and sent again. Nothing is done meanwhile.
 */
@Named
@RequestScoped
public class KeptForm {

    private static final String MARK = "kept.";
    private static final String ATTRIBUTE = "org.daylight.kept";

    @Inject
    Visit visit;
    @Inject
    Words words;

    /** One typed value on its way through the sign-in page. */
    public record Field(String name, String value) {

        public String getName() {
            return name;
        }

        public String getValue() {
            return value;
        }
    }

    /** What the interrupted form held, or what an earlier try at signing in already carried. */
    public List<Field> getCarried() {
        List<Field> fields = new ArrayList<>();
        boolean carried = visit.parameter("next") != null;
        visit.request().getParameterMap().forEach((name, values) -> {
            if (carried ? name.startsWith(MARK) : !name.startsWith("jakarta.faces.") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                Arrays.stream(values).forEach(v -> fields.add(new Field(carried ? name : MARK + name, v)));
            }
        });
        return visit.request().getMethod().equals("POST") ? fields : List.of();
    }

    /** Keeps what was carried for the page it belongs to; starts a session only when there is something to keep. */
    public void remember(String page) {
        if (visit.request().getParameterMap().keySet().stream().anyMatch(name -> name.startsWith(MARK))) {
            remember(page, visit.request().getSession());
        }
    }

    /** Puts what was carried into the new session, for the page it belongs to. */
    void remember(String page, HttpSession session) {
        Map<String, String[]> typed = new HashMap<>();
        visit.request().getParameterMap().forEach((name, values) -> {
            if (name.startsWith(MARK)) {
                typed.put(name.substring(MARK.length()), values);
            }
        });
        if (!typed.isEmpty()) {
            session.setAttribute(ATTRIBUTE + page, typed);
        }
    }

    /** How many rows the kept form had, as the query that shows so many; empty for a form without rows. */
    String rows() {
        String rows = visit.parameter(MARK + "rows");
        return rows != null && rows.matches("\\d{1,3}") ? "?rows=" + rows : "";
    }

    /** Before the page is shown: fills its fields with what was kept for it, once. */
    @SuppressWarnings("unchecked")
    public void giveBack() {
        HttpSession session = visit.request().getSession(false);
        Object kept = session == null ? null : session.getAttribute(ATTRIBUTE + visit.getPath());
        if (kept == null || !visit.request().getMethod().equals("GET")) {
            return;
        }
        session.removeAttribute(ATTRIBUTE + visit.getPath());
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String[]> typed = (Map<String, String[]>) kept;
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, field) -> {
            if (field instanceof UIInput input && !(field instanceof HtmlInputFile) && !"version".equals(field.getId())) {
                fill(input, typed.get(field.getId()));
            }
            return VisitResult.ACCEPT;
        });
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say("kept.again"), null));
    }

    /** As if it had just been sent; of boxes, those that were left empty are not sent at all. */
    private static void fill(UIInput input, String[] values) {
        if (input instanceof UISelectBoolean) {
            input.setSubmittedValue(Boolean.toString(values != null));
        } else if (input instanceof UISelectMany) {
            input.setSubmittedValue(values == null ? new String[0] : values);
        } else if (values != null) {
            input.setSubmittedValue(values[0]);
        }
    }
}
