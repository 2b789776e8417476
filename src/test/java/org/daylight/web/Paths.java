package org.daylight.web;

import org.daylight.container.Samples.Sample;

/** The address of each page, for one city's sample. */
final class Paths {

    private Paths() {
    }

    /** The page of that city with that city's rows. */
    static String of(Route route, Sample sample) {
        return of(route, sample.city(), sample);
    }

    /** The page of one city with the rows of a sample that may be another's. */
    static String of(Route route, String city, Sample sample) {
        return route.path().replace("{city}", city).replace("{number}", number(route, sample)).replace("{id}", id(route, sample))
                .replace("{part}", route.path().contains("denials") || route == Route.PART_CLEARANCE ? "1" : "2").replace("{code}", "CLERK").replace("{fact}", "OFFICE_HOURS").replace("{subject}", "RECORDS").replace("{kind}", "denial").replace("{language}", "es")
                .replace("{figure}", "on-time").replace("{year}", sample.id("year"));
    }

    /** A task of the liaison's, or the consultation, which is the attorney's. */
    static String task(Sample sample, String who) {
        return Route.TASK.to(sample.city(), sample.id(who.startsWith("attorney") ? "consultation" : "task"));
    }

    private static String number(Route route, Sample sample) {
        return route == Route.REQUEST || route == Route.PUBLIC_FILE || route == Route.COPY ? sample.shown() : route == Route.DELAY ? sample.id("delayed") : route.path().contains("{part}") || route == Route.INSTALMENT || route == Route.GIVING ? sample.id("split") : sample.number();
    }

    private static String id(Route route, Sample sample) {
        if (!route.path().contains("{id}")) {
            return "";
        }
        return sample.id(switch (route) {
            case PUBLIC_FILE -> "shownFile";
            case OWN_FILE, STAFF_FILE, METADATA -> "file";
            case TASK -> "task";
            case COPY -> "copy";
            case FEE_ACCEPTANCE, FEE_WORK, FEE_INVOICE, FEE_REMINDER, FEE_PAYMENT, FEE_REFUND, FEE_WAIVER -> "note";
            case FEE_RECEIPT, OWN_FEE_RECEIPT -> "feeReceipt";
            case LETTER, LETTER_PDF, OWN_LETTER -> "letter";
            case MAIL_ITEM, MAIL_SOURCE, MAIL_FILE -> "mail";
            case INSTALMENT, GIVING -> "instalment";
            case DELAY -> "delay";
            case COURT_ORDER, HOLD -> "petition";
            case APPEAL_DECISION -> "appeal";
            case PERSON, PERSON_ACCOUNT, PERSON_PASSWORD -> "person";
            case CLOSED_DAY -> "closure";
            case FEE -> "item";
            case APPEAL_ROUTE -> "route";
            default -> throw new IllegalStateException(route + " has an id that no sample has");
        });
    }
}
