package org.daylight.web;

import jakarta.servlet.http.Part;
import java.util.List;
import org.daylight.document.Upload;

/** The files of a form, as room {@code document} takes them in; a file field left empty is no file. */
public final class Uploads {

    private Uploads() {
    }

    public static List<Upload> of(List<Part> parts) {
        return parts == null ? List.of() : parts.stream().filter(p -> p != null && p.getSubmittedFileName() != null && !p.getSubmittedFileName().isBlank())
                .map(p -> new Upload(p.getSubmittedFileName(), p.getSize(), p::getInputStream)).toList();
    }
}
