package org.daylight.city;

import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

/** A part of the city that holds records and answers for them. Its code is its handle; it is closed, never deleted. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department")
    @SequenceGenerator(name = "department", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    private String code;
    private String name;
    private String email;
    @Embedded
    private Seen seen;
    private boolean active;

    protected Department() {
    }

    Department(String code, String name, String email, Seen seen) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("a department code is capital letters: " + code);
        }
        this.code = code;
        this.active = true;
        describe(name, email, seen);
    }

    static boolean isCode(String text) {
        return text.matches("[A-Z][A-Z_]{1,29}");
    }

    final void describe(String newName, String newEmail, Seen newSeen) {
        name = newName;
        email = newEmail;
        seen = newSeen;
    }

    void setActive(boolean open) {
        active = open;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Seen seen() {
        return seen;
    }

    public boolean active() {
        return active;
    }
}
