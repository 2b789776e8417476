package org.daylight.audit;

import java.util.List;

/** Follows one chain link by link: a change, a removal, a swap or a cut end is found at the first link that does not follow. */
final class ChainVerifier {

    private final String city;
    private long number;
    private String hash = AuditHead.ORIGIN;
    private boolean broken;

    ChainVerifier(String city) {
        this.city = city;
    }

    long number() {
        return number;
    }

    boolean accepts(List<AuditLink> links) {
        for (AuditLink link : links) {
            if (link.number() != number + 1 || !link.follows(city, hash)) {
                broken = true;
                return false;
            }
            number = link.number();
            hash = link.hash();
        }
        return true;
    }

    Verdict verdict(AuditHead head) {
        if (broken) {
            return new Verdict(Verdict.Finding.BROKEN, number);
        }
        return number == head.number() && hash.equals(head.hash())
                ? new Verdict(Verdict.Finding.WHOLE, number) : new Verdict(Verdict.Finding.CUT, number);
    }
}
