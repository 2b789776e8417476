package org.daylight.city;

import jakarta.persistence.*;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** One fact of the current city: its value or "not specified" (null), where that was read, and on which day. */
@Entity
@Table(name = "city_fact")
public class CityFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "city_fact")
    @SequenceGenerator(name = "city_fact", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Enumerated(EnumType.STRING)
    private Fact fact;
    @Column(name = "fact_value")
    private String value;
    @Embedded
    private Seen seen;

    protected CityFact() {
    }

    CityFact(Fact fact, String value, Seen seen) {
        this.fact = fact;
        state(value, seen);
    }

    final void state(String newValue, Seen newSeen) {
        if (!fact.accepts(newValue)) {
            throw new IllegalArgumentException(fact + " cannot be " + newValue);
        }
        value = newValue;
        seen = newSeen;
    }

    public Fact fact() {
        return fact;
    }

    /** The value, or null when the city has not specified it. */
    public String value() {
        return value;
    }

    public Seen seen() {
        return seen;
    }
}
