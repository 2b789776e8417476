package org.daylight.request;

/** How the requester would like to have the records. */
public enum Delivery { DOWNLOAD, EMAIL, INSPECT, OWN_DEVICE, PAPER }
