package org.daylight.account;

import static org.daylight.account.Permission.*;

import java.util.Set;

/** The parts people play in a city. */
public enum Role {
    CLERK(READ_CASES, WORK_CASES, READ_LOG),
    LIAISON(ANSWER_TASKS),
    ATTORNEY(ADVISE),
    SUPERVISOR(READ_CASES, WORK_CASES, SIGN_OFF, DECIDE_APPEALS, READ_LOG),
    ADMINISTRATOR(ADMINISTER, READ_LOG);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
