package org.daylight.city;

/** What a matter is about, as the cities' guides divide it; routing names the department that owns it. */
public enum Subject { RECORDS, FEEDS, TAMPERING, DATA_ERRORS }
