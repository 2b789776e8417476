package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLink;
import org.daylight.audit.AuditLog;
import org.daylight.city.CurrentCity;
import org.daylight.determination.Reversals;

/** Puts packets together for those who look again at a case. It changes nothing of the case; that somebody took one is a link in the chain. */
@ApplicationScoped
@Transactional
public class Packets {

    /** How the chain calls it. */
    private static final String TAKEN = "PACKET_TAKEN";
    private static final int MOST_LINKS = 10_000;

    @Inject
    CaseFiles cases;
    @Inject
    Reversals reversals;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** Takes the packet of a case, for whoever works cases, decides reviews or advises the city in this case; not found for others. */
    public Packet take(String number, Packet.Form form, Actor actor) {
        if (!actor.may(Permission.WORK_CASES) && !actor.may(Permission.DECIDE_APPEALS)) {
            actor.must(Permission.ADVISE);
        }
        CaseFile file = cases.open(number, actor);
        Instant now = clock.instant();
        AuditLink link = audit.append(CurrentCity.slug(), Act.of(now, actor.inLog(), TAKEN, number,
                Map.of("form", form.name(), "files", String.valueOf(file.files().size()), "letters", String.valueOf(file.letters().size()))));
        List<AuditLink> links = audit.about(number, MOST_LINKS);
        return new Packet(file, reversals.log(file.request()), Packet.pairs(file), links, link.number(), link.hash(), now, actor.signature());
    }

    /** Who took packets of a case before, oldest first. */
    public List<AuditLink> taken(String number) {
        return audit.of(number, TAKEN);
    }
}
