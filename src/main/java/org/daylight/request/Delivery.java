package org.daylight.request;

/** How the requester would like to have the records; who has no preference is kept as having said so. */
public enum Delivery { DOWNLOAD, EMAIL, INSPECT, OWN_DEVICE, PAPER, NO_PREFERENCE }
