package org.daylight.city;

import jakarta.persistence.*;

/** A tenant: its place in URLs, the prefix of its request numbers, its place in the list. Its version moves with every change of its facts. */
@Entity
@Table(name = "city")
public class City {

    @Id
    private String slug;
    private String prefix;
    private int position;
    @Version
    private int version;

    protected City() {
    }

    City(String slug, String prefix, int position) {
        this.slug = slug;
        this.prefix = prefix;
        this.position = position;
    }

    public String slug() {
        return slug;
    }

    int version() {
        return version;
    }

    public String prefix() {
        return prefix;
    }
}
