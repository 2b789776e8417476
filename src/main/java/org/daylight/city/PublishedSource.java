package org.daylight.city;

import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

/** A place where the city already publishes records or data; shown before the form, never instead of it. */
@Entity
@Table(name = "published_source")
public class PublishedSource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_source")
    @SequenceGenerator(name = "published_source", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    private String title;
    private String link;
    private String department;
    @Embedded
    private Seen seen;

    protected PublishedSource() {
    }

    PublishedSource(String title, String link, String department, Seen seen) {
        this.title = title;
        this.link = link;
        this.department = department;
        this.seen = seen;
    }

    public String title() {
        return title;
    }

    /** An https address, or null. */
    public String link() {
        return link;
    }

    public String department() {
        return department;
    }

    public Seen seen() {
        return seen;
    }
}
