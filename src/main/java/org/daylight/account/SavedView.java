package org.daylight.account;

import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

/** A way of looking at the queue that one person keeps under a name. The filter is the query of the page's address. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view")
    @SequenceGenerator(name = "saved_view", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    private String filter;

    protected SavedView() {
    }

    SavedView(Long personId, String name, String filter) {
        this.personId = personId;
        this.name = name;
        this.filter = filter;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** A query string without the question mark, such as {@code show=overdue&department=POLICE}. */
    public String filter() {
        return filter;
    }
}
