package org.daylight.request;

import jakarta.persistence.*;
import java.time.LocalDate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;

/** What the requester asked for, in their words. Only the description is needed; the rest helps to find it sooner (7922.600). */
@Embeddable
public class Asked {

    @Enumerated(EnumType.STRING)
    private RequestKind kind;
    @FullTextField
    private String subject;
    @FullTextField
    private String description;
    private String dataset;
    @Column(name = "record_series")
    private String recordSeries;
    @Column(name = "from_on")
    private LocalDate from;
    @Column(name = "to_on")
    private LocalDate to;
    @Column(name = "data_fields")
    private String fields;
    private String frequency;
    @Column(name = "preferred_format")
    private String format;
    @Enumerated(EnumType.STRING)
    private Delivery delivery;
    @Column(name = "wished_on")
    private LocalDate wishedOn;
    @Column(name = "intended_use")
    private String intendedUse;

    protected Asked() {
    }

    Asked(Filing filing) {
        kind = filing.kind();
        description = filing.description();
        subject = filing.subject() == null ? headline(description) : filing.subject();
        dataset = filing.dataset();
        recordSeries = filing.recordSeries();
        from = filing.from();
        to = filing.to();
        fields = filing.fields();
        frequency = filing.frequency();
        format = filing.format();
        delivery = filing.delivery();
        wishedOn = filing.wishedOn();
        intendedUse = filing.intendedUse();
    }

    private static String headline(String text) {
        String line = text.lines().findFirst().orElse(text).strip().replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\t]", " ");
        if (line.length() <= Filing.LONGEST_SUBJECT) {
            return line;
        }
        int end = Filing.LONGEST_SUBJECT - (Character.isHighSurrogate(line.charAt(Filing.LONGEST_SUBJECT - 2)) ? 2 : 1);
        int word = line.lastIndexOf(' ', end);
        return line.substring(0, word > end / 2 ? word : end) + "…";
    }

    public RequestKind kind() {
        return kind;
    }

    /** At most 200 characters, for lists; the first line of the description unless a clerk wrote one. */
    public String subject() {
        return subject;
    }

    public String description() {
        return description;
    }

    public String dataset() {
        return dataset;
    }

    public String recordSeries() {
        return recordSeries;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String fields() {
        return fields;
    }

    public String frequency() {
        return frequency;
    }

    public String format() {
        return format;
    }

    public Delivery delivery() {
        return delivery;
    }

    public LocalDate wishedOn() {
        return wishedOn;
    }

    /** Optional help for 7922.600(a)(1); never needed and never a ground for anything (7921.300, R7.3). */
    public String intendedUse() {
        return intendedUse;
    }
}
