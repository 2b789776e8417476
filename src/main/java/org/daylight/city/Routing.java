package org.daylight.city;

import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

/** Which department of the current city owns a subject. */
@Entity
@Table(name = "routing")
public class Routing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "routing")
    @SequenceGenerator(name = "routing", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    private String department;
    @Embedded
    private Seen seen;

    protected Routing() {
    }

    Routing(Subject subject, String department, Seen seen) {
        this.subject = subject;
        sendTo(department, seen);
    }

    final void sendTo(String newDepartment, Seen newSeen) {
        department = newDepartment;
        seen = newSeen;
    }

    public Subject subject() {
        return subject;
    }

    public String department() {
        return department;
    }

    public Seen seen() {
        return seen;
    }
}
