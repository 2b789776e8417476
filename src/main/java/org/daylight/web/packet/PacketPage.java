package org.daylight.web.packet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.audit.AuditLink;
import org.daylight.determination.Determination;
import org.daylight.docket.CaseFile;
import org.daylight.docket.CaseFiles;
import org.daylight.docket.Packet;
import org.daylight.docket.Packets;
import org.daylight.document.PageCounts;
import org.daylight.document.RecordFile;
import org.daylight.request.Task;
import org.daylight.web.Visit;

/** What the packet of a case contains and leaves out, who took one before, and the two ways to take it. */
@Named
@RequestScoped
public class PacketPage {

    /** What the address says when no packet was made because others were. */
    static final String BUSY = "busy";

    @Inject
    Visit visit;
    @Inject
    CaseFiles cases;
    @Inject
    Packets packets;
    @Inject
    PageCounts counts;

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

    /** How many decisions it tells of: those that were sent. Drafts are working papers. */
    public long getDecisions() {
        return file.determinations().stream().filter(one -> one.state() == Determination.State.SENT).count();
    }

    /** How many files are the requester's own. */
    public int getSent() {
        return Packet.fromRequester(file).size();
    }

    /** How many searches are in its record. */
    public long getSearches() {
        return file.tasks().stream().filter(task -> task.kind() == Task.Kind.SEARCH).count();
    }

    /** How many pages the PDF shows at most. */
    public int getMost() {
        return PacketSides.MOST;
    }

    /** Whether the files have more pages than that. */
    public boolean isCut() {
        int pages = 0;
        for (Packet.Pair pair : Packet.pairs(file)) {
            pages += counts.of(pair.original()) + counts.of(pair.copy());
        }
        for (RecordFile sent : Packet.fromRequester(file)) {
            pages += counts.of(sent);
        }
        return pages > PacketSides.MOST;
    }

    /** Who took one before, oldest first. */
    public List<AuditLink> getTaken() {
        return taken;
    }

    public String getBack() {
        return visit.within("/staff/requests/" + visit.number());
    }
}
