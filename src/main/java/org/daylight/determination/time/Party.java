package org.daylight.determination.time;

/** Whom a case waits for. At a minute at which it waits for several, the first of them in this order has it; nobody else: the clerk. */
public enum Party { ATTORNEY, REVIEWER, DEPARTMENT, REQUESTER, CLERK }
