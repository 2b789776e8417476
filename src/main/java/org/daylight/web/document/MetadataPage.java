package org.daylight.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.document.Files;
import org.daylight.document.Inspection;
import org.daylight.document.Inspections;
import org.daylight.document.RecordFile;
import org.daylight.request.Happening;
import org.daylight.request.Status;
import org.daylight.web.request.ActPage;

/** What a file carries beside what it shows; and a copy without it, where that can be made rightly. The original stays. */
@Named
@RequestScoped
public class MetadataPage extends ActPage {

    @Inject
    Files files;
    @Inject
    Inspections inspections;

    private RecordFile file;
    private Inspection inspection;

    @Override
    protected void open() {
        file = files.find(getRequest(), visit.id());
        inspection = inspections.of(file);
    }

    @Override
    protected Happening perform() {
        files.scrub(number(), getVersion(), file.id(), words.here("suffix"), actor());
        return Happening.FILE_ATTACHED;
    }

    /** To where the copy is released, once something can be released. */
    @Override
    protected String back() {
        return super.back() + (getRequest().status() == Status.DETERMINED ? "/release" : "");
    }

    public RecordFile getFile() {
        return file;
    }

    public Inspection getInspection() {
        return inspection;
    }

    /** Whether a copy can be made now: files are added to open cases only. */
    public boolean isOffered() {
        return inspection.offersCopy() && getRequest().status() != Status.CLOSED;
    }
}
