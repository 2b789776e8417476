package org.daylight.account;

import jakarta.persistence.*;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * Somebody who works for one city. Made by an administrator with a role; signs in under a name that is an e-mail address, kept in
 * lower case. The stamp is part of every session of theirs: a new password, a changed role or a disabled account gives a new stamp,
 * and all other sessions end at their next click.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    @SequenceGenerator(name = "person", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Column(name = "sign_in_name")
    private String signInName;
    private String name;
    private String title;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String department;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "first_password_until")
    private Instant firstPasswordUntil;
    private String stamp;
    private boolean active;
    @Column(name = "queue_view")
    private String queueView;
    @Version
    private int version;

    protected Person() {
    }

    Person(String signInName, String name, String title, Role role, String department) {
        this.signInName = signInName.toLowerCase(Locale.ROOT);
        this.active = true;
        describe(name, title, role, department);
    }

    final void describe(String newName, String newTitle, Role newRole, String newDepartment) {
        name = newName;
        title = newTitle;
        role = newRole;
        department = newDepartment;
        endSessions();
    }

    /** Their own choice. */
    void choosePassword(String hash) {
        passwordHash = hash;
        firstPasswordUntil = null;
        endSessions();
    }

    /** One that somebody else knows, good until a moment and for choosing another only (ASVS 6.4.1). */
    void givePassword(String hash, Instant until) {
        passwordHash = hash;
        firstPasswordUntil = until;
        endSessions();
    }

    /** Whether the password is one they were given, so that they must choose their own before anything else. */
    public boolean mustChoosePassword() {
        return firstPasswordUntil != null;
    }

    void setActive(boolean open) {
        active = open;
        endSessions();
    }

    /** How this person last arranged the queue; a query string. */
    public void arrangeQueue(String view) {
        queueView = view;
    }

    private void endSessions() {
        stamp = UUID.randomUUID().toString();
    }

    public Long id() {
        return id;
    }

    public String signInName() {
        return signInName;
    }

    /** Whether two spellings name the same: case, spaces around and between the words, and typographic forms do not tell people apart. */
    public static boolean sameName(String one, String other) {
        return one != null && other != null && folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public Role role() {
        return role;
    }

    /** The code of the person's department, or null. */
    public String department() {
        return department;
    }

    public boolean active() {
        return active;
    }

    public String stamp() {
        return stamp;
    }

    public String queueView() {
        return queueView;
    }

    public int version() {
        return version;
    }

    String passwordHash() {
        return passwordHash;
    }
}
