package org.daylight.account;

/** One thing an actor may do. Roles and routes name these; nothing else decides. */
public enum Permission {
    /** Read every case of the city. */
    READ_CASES,
    /** Do the clerk's acts on a case. */
    WORK_CASES,
    /** Answer tasks given to one's own department. */
    ANSWER_TASKS,
    /** Answer consultations given to the attorney, and read those cases. */
    ADVISE,
    /** Sign off a denial before it goes out. */
    SIGN_OFF,
    /** Decide an appeal. */
    DECIDE_APPEALS,
    /** Read the city's audit chain. */
    READ_LOG,
    /** Change people, departments, closures, fees, routes and contact data. */
    ADMINISTER,
    /** Do the requester's acts on the one case whose code was shown. */
    OWN_CASE,
    /** Do what the timetable does. */
    RUN_TIMETABLE
}
