package org.daylight.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.daylight.document.Files;
import org.daylight.document.MediaType;
import org.daylight.request.Happening;
import org.daylight.web.Uploads;
import org.daylight.web.request.ActPage;

/** Takes files into a case, for staff's eyes. */
@Named
@RequestScoped
public class FilesPage extends ActPage {

    @Inject
    Files files;

    private List<Part> uploads;

    @Override
    protected Happening perform() {
        files.attach(number(), getVersion(), Uploads.sent(), actor());
        return Happening.FILE_ATTACHED;
    }

    /** The kinds of files that are taken, by the ending of their names. */
    public String getPermitted() {
        return String.join(", ", MediaType.permitted());
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
