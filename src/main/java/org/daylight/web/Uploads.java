package org.daylight.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.daylight.document.Upload;

/**
 * The files of a form's field {@code files}, as room {@code document} takes them in; a field left empty is no file. They are read off
 * the request, since Faces passes over a file without content, and whoever sent one must be told.
 */
public final class Uploads {

    private Uploads() {
    }

    /** The files of the form that is being answered. */
    public static List<Upload> sent() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            return request.getParts().stream().filter(Uploads::isFile).map(p -> new Upload(p.getSubmittedFileName(), p.getSize(), p::getInputStream)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            return List.of(); // a form that can carry no files
        }
    }

    private static boolean isFile(Part part) {
        return part.getName().equals("files") && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
    }
}
