package org.daylight.fee;

/** What a price is for one of. */
public enum Unit { PAGE, DOCUMENT, DISC, DRIVE, ITEM, HOUR, REQUEST }
