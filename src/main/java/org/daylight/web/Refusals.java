package org.daylight.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.account.NotPermitted;
import org.daylight.document.Upload;
import org.daylight.law.Refused;
import org.daylight.request.Stale;
import org.daylight.request.StepRefused;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The one place where a refusal becomes words: beside its field if it names one, else above the form. What was typed stays. A field that
 * cannot be read, such as a day that is in no calendar, is a refusal too, and answered with the same status.
 */
public class Refusals extends ExceptionHandlerWrapper {

    private static final int UNPROCESSABLE = 422;
    /** The state by which both databases say that there is such a row already. */
    private static final String TWICE = "23505";
    private static final String FILES = "files";

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            Optional<Refused> refused = refused(events.next().getContext().getException());
            if (refused.isPresent()) {
                show(refused.get());
                events.remove();
            }
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isValidationFailed() && ((HttpServletResponse) faces.getExternalContext().getResponse()).getStatus() == HttpServletResponse.SC_OK) {
            faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
            faces.getClientIdsWithMessages().forEachRemaining(id -> lead(faces, id));
        }
        if (faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            askForFilesAgain(faces);
        }
        getWrapped().handle();
    }

    /** A browser gives back what was typed but never a chosen file: whoever sent some is told by name which to choose again, so that none is left out unseen. */
    private static void askForFilesAgain(FacesContext faces) {
        int status = ((HttpServletResponse) faces.getExternalContext().getResponse()).getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST || field(faces, FILES) == null) {
            return;
        }
        String names = Uploads.sent().stream().map(Upload::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            String again = CDI.current().select(Words.class).get().say("errors.files", names);
            faces.addMessage(FILES, new FacesMessage(FacesMessage.SEVERITY_ERROR, again, FILES));
        }
    }

    // the summary of errors leads to the field that a message names (tags/errors.xhtml); the server's own messages name none
    private static void lead(FacesContext faces, String id) {
        if (id != null) {
            faces.getMessageList(id).forEach(message -> message.setDetail(id));
        }
    }

    /** A refusal; of two acts that met in the database the one that came second is as stale as an old page. */
    private static Optional<Refused> refused(Throwable thrown) {
        return cause(thrown, Refused.class).or(() -> cause(thrown, OptimisticLockException.class).map(e -> new Stale()))
                .or(() -> cause(thrown, ConstraintViolationException.class).filter(e -> TWICE.equals(e.getSQLState())).map(e -> new Stale()));
    }

    /** The first cause of a type. */
    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }

    private static void show(Refused refused) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Words words = CDI.current().select(Words.class).get();
        // a field is not marked as invalid for Faces, which would show it empty; its message marks it (Words.wrong)
        for (Refused.Point point : refused.points()) {
            UIComponent field = point.field() == null ? null : field(faces, point.field());
            String text = words.refusal(point.refusal());
            faces.addMessage(field == null ? null : point.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, point.field()));
        }
        faces.getExternalContext().setResponseStatus(status(refused));
        if (refused instanceof TooMany many) {
            faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(many.pause().toSeconds() + 1));
        }
    }

    /** The input of that name: on the page itself or in its form, which does not put its own name before it. Null when there is none. */
    static UIComponent field(FacesContext faces, String id) {
        UIComponent direct = faces.getViewRoot().findComponent(id);
        boolean form = direct == null && faces.getViewRoot().findComponent("form") != null;
        return form ? faces.getViewRoot().findComponent("form:" + id) : direct;
    }

    private static int status(Refused refused) {
        if (refused instanceof NotPermitted) {
            return 403;
        }
        if (refused instanceof TooMany) {
            return 429;
        }
        boolean stale = refused instanceof Stale || refused.points().stream().anyMatch(p -> p.refusal().key().equals("refused.stale"));
        return refused instanceof StepRefused || stale ? 409 : UNPROCESSABLE;
    }
}
