package org.daylight.audit;

import jakarta.persistence.*;

/** Where a city's chain ends. Its row is the chain's lock: whoever adds a link holds it until the commit. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    static final String ORIGIN = "0".repeat(64);

    @Id
    private String city;
    private long number;
    private String hash;
    @Version
    private int version;

    protected AuditHead() {
    }

    AuditHead(String city) {
        this.city = city;
        this.hash = ORIGIN;
    }

    AuditLink add(Act act) {
        AuditLink link = new AuditLink(city, ++number, hash, act);
        hash = link.hash();
        return link;
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }
}
