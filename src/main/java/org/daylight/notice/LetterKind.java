package org.daylight.notice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.request.Audience;
import org.daylight.request.Outcome;
import org.daylight.request.TimelineEntry;

/** What a letter tells of. Each kind has one template a language: {@code letters/<kind>_<language>.txt}. */
public enum LetterKind {
    RECEIPT, ACKNOWLEDGEMENT, DATE_CORRECTED, DATE_MOVED, CLARIFICATION, EXTENSION, FEE_ESTIMATE, FEE_INVOICE, FEE_REMINDER, FEE_PAID,
    FEE_REFUND, FEE_WAIVED, FEE_WAIVER_DECLINED, DETERMINATION, DENIAL, ESTIMATE_REVISED,
    /** That police records stay delayed, and until when: with the specific basis. R5.12, R5.16 */
    DELAY_REASSESSED,
    /** That a delay is over and the record is due. */
    DELAY_ENDED, RELEASE, COPY, CLOSURE, WITHDRAWAL, REOPENING,
    APPEAL_RECEIVED, APPEAL_DECISION, APPEAL_WITHDRAWAL, MESSAGE,
    /** To the city's own departments: keep every record, a court is asked about them. R7.8 */
    HOLD,
    /** To the same departments: the city attorney has ended that hold. R7.8 */
    HOLD_ENDED;

    /**
     * The letter that is due when something happened: for what the city did and the requester may know. What requesters do themselves
     * brings no letter, save that an appeal is always confirmed with its date.
     */
    public static Optional<LetterKind> of(TimelineEntry entry) {
        boolean byRequester = entry.actorKind() == Actor.Kind.REQUESTER;
        if (entry.audience() == Audience.STAFF) {
            return Optional.ofNullable(switch (entry.happening()) {
                case PETITION_RECORDED, HOLD_TOLD -> HOLD;
                case HOLD_LIFTED -> HOLD_ENDED;
                default -> null;
            });
        }
        return Optional.ofNullable(switch (entry.happening()) {
            case APPEALED -> APPEAL_RECEIVED;
            case FILED -> byRequester ? null : RECEIPT;
            case WITHDRAWN -> byRequester ? null : WITHDRAWAL;
            case APPEAL_WITHDRAWN -> entry.actorKind() == Actor.Kind.STAFF ? APPEAL_WITHDRAWAL : null; // one that ends with its request has no letter of its own
            case ACKNOWLEDGED -> ACKNOWLEDGEMENT;
            case RECEIPT_CORRECTED -> DATE_CORRECTED;
            case DATE_MOVED -> DATE_MOVED;
            case CLARIFICATION_ASKED -> CLARIFICATION;
            case EXTENDED, PART_EXTENDED -> EXTENSION;
            case MESSAGE_TO_REQUESTER -> MESSAGE;
            case FEE_ESTIMATED -> FEE_ESTIMATE;
            case FEE_INVOICED -> FEE_INVOICE;
            case FEE_REMINDED -> FEE_REMINDER;
            case FEE_PAID, FEE_PART_PAID, FEE_OVERPAID -> FEE_PAID;
            case FEE_REFUNDED -> FEE_REFUND;
            case FEE_WAIVER_DECLINED -> FEE_WAIVER_DECLINED;
            case FEE_WAIVED -> FEE_WAIVED;
            case PART_DETERMINED -> withholds(entry) ? DENIAL : DETERMINATION;
            case DETERMINED -> entry.facts().containsKey("parts") ? null : withholds(entry) ? DENIAL : DETERMINATION; // each part had its letter
            case ESTIMATE_REVISED -> ESTIMATE_REVISED;
            case DELAY_REASSESSED -> DELAY_REASSESSED;
            case DELAY_ENDED -> DELAY_ENDED;
            case RELEASED, RELEASED_TO_EVERYONE -> RELEASE;
            case COPY_ANSWERED -> COPY;
            case CLOSED -> CLOSURE;
            case REOPENED -> REOPENING;
            case APPEAL_DECIDED, APPEAL_REVERSED -> APPEAL_DECISION;
            default -> null;
        });
    }

    private static boolean withholds(TimelineEntry entry) {
        return Outcome.valueOf(entry.facts().get("outcome")).withholds();
    }

    /** Whether it is the notice of a determination, which is due the same day (7922.535(a), R1.18). */
    public boolean tellsOfDecision() {
        return this == DETERMINATION || this == DENIAL;
    }

    /** Whether it is about a fee alone. */
    boolean tellsOfFee() {
        return EnumSet.range(FEE_ESTIMATE, FEE_WAIVER_DECLINED).contains(this);
    }

    /** Whether it stays within the city: the requester neither gets nor sees it. */
    public boolean isInternal() {
        return this == HOLD || this == HOLD_ENDED;
    }

    /** Whether it asks for money and so names each line of the fee it tells of. R4.1 */
    boolean itemizes() {
        return this == FEE_ESTIMATE || this == FEE_INVOICE || this == FEE_REMINDER;
    }

    /** Whether days run from when it goes, until the case may be closed for an unpaid fee. R4.6 */
    public boolean demands() {
        return this == FEE_INVOICE || this == FEE_REMINDER;
    }

    /** The name of its template. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
