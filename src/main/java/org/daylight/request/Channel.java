package org.daylight.request;

/** The door a request came through (R1.15); each counts from the moment the city received it there. */
public enum Channel { WEB, EMAIL, MAIL, COUNTER, PHONE }
