package org.daylight.request;

import jakarta.persistence.*;

/** The last number given out in one city and year. Moved by an atomic update, in the filing's own transaction: no gaps, no doubles. */
@Entity
@Table(name = "number_counter")
class NumberCounter {

    @Id
    private String series;
    @Column(name = "last_number")
    private int last;

    protected NumberCounter() {
    }

    NumberCounter(String series) {
        this.series = series;
    }
}
