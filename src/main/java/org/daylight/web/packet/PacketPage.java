package org.daylight.web.packet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.audit.AuditLink;
import org.daylight.docket.CaseFile;
import org.daylight.docket.CaseFiles;
import org.daylight.docket.Packets;
import org.daylight.request.Task;
import org.daylight.web.Visit;

/** What the packet of a case contains and leaves out, who took one before, and the two ways to take it. */
@Named
@RequestScoped
public class PacketPage {

    @Inject
    Visit visit;
    @Inject
    CaseFiles cases;
    @Inject
    Packets packets;

    private CaseFile file;
    private List<AuditLink> taken;

    @PostConstruct
    void read() {
        file = cases.open(visit.number(), visit.actor());
        taken = packets.taken(visit.number());
    }

    public CaseFile getFile() {
        return file;
    }

    /** How many searches are in its record. */
    public long getSearches() {
        return file.tasks().stream().filter(task -> task.kind() == Task.Kind.SEARCH).count();
    }

    /** Who took one before, oldest first. */
    public List<AuditLink> getTaken() {
        return taken;
    }

    public String getBack() {
        return visit.within("/staff/requests/" + visit.number());
    }
}
