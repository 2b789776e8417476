package org.daylight.account;

import java.util.Set;

/**
 * Whoever does an act. Staff have an id, a name, a title and perhaps a department; the requester is known by the receipt code alone
 * (name may be null: anonymous); the system acts by the timetable.
 */
public record Actor(Kind kind, Long personId, String name, String title, String department, Set<Permission> permissions) {

    /** The three kinds of actors. */
    public enum Kind { STAFF, REQUESTER, SYSTEM }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "Daylight", null, null, Set.of(Permission.RUN_TIMETABLE));
    public static final Actor REQUESTER = new Actor(Kind.REQUESTER, null, null, null, null, Set.of(Permission.OWN_CASE));

    public static Actor of(Person person) {
        return new Actor(Kind.STAFF, person.id(), person.name(), person.title(), person.department(), person.role().permissions());
    }

    /** Whether somebody typed this actor's name, whatever the case and the spaces. */
    public boolean isCalled(String typed) {
        return Person.sameName(name, typed);
    }

    /** Name and title, as the actor is named in what was decided. */
    public String signature() {
        return name + ", " + title;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** How the audit chain names the actor; a requester is never named there (R7.11). */
    public String inLog() {
        return switch (kind) {
            case STAFF -> name + " #" + personId;
            case REQUESTER -> "requester";
            case SYSTEM -> "system";
        };
    }

    /** Whether this is the actor's own account. */
    public boolean is(Person person) {
        return kind == Kind.STAFF && person.id().equals(personId);
    }

    /** Refuses unless the actor holds the permission. */
    public void must(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }
}
