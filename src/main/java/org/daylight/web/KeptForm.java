package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
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
        ((Map<String, String[]>) kept).forEach((id, values) -> {
            UIComponent field = id.equals("version") ? null : Refusals.field(faces, id);
            if (field instanceof UIInput input) {
                input.setSubmittedValue(field instanceof UISelectMany ? values : values[0]);
            }
        });
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say("kept.again"), null));
    }
}
