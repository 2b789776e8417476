package org.daylight.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A denial, a partial denial or a redacted release before it is sent. What is missing is refused by
 * {@link DenialLaw}, not here; texts may be null.
 *
 * @param sentOn            local date of sending; exemptions must be in force on it
 * @param requestInWriting  whether the request was written
 * @param responseInWriting whether the answer is
 * @param hasReviewRights   whether the letter has the paragraph on going to court (R6.2)
 * @param responsible       who is responsible for the denial
 * @param withheld          each item withheld or redacted
 */
public record DenialDraft(LocalDate sentOn, boolean requestInWriting, boolean responseInWriting,
        boolean hasReviewRights, List<Responsible> responsible, List<Withheld> withheld) {

    /**
     * A person responsible for the denial. 7922.540
     *
     * @param name  the name
     * @param title the title or position
     */
    public record Responsible(String name, String title) {
    }

    /**
     * An item withheld or redacted.
     *
     * @param item            what it is called in the letter
     * @param inFull          whether none of it is released
     * @param noPartRemains   second confirmation that nothing segregable remains (R5.4); only for {@code inFull}
     * @param noPartReason    why nothing remains
     * @param reasons         the exemptions relied on
     */
    public record Withheld(String item, boolean inFull, boolean noPartRemains, String noPartReason,
            List<Reason> reasons) {
        /** Refuses a missing item name. */
        public Withheld {
            Objects.requireNonNull(item, "item");
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One exemption relied on for one item.
     *
     * @param exemption             its code
     * @param rationale             why it applies to this item
     * @param interestInDisclosure  the public interest in disclosure, when the law weighs (R5.2)
     * @param interestInWithholding the interest in withholding
     * @param whyOutweighs          why the second clearly outweighs on these facts
     */
    public record Reason(String exemption, String rationale, String interestInDisclosure,
            String interestInWithholding, String whyOutweighs) {
        /** Refuses a missing code. */
        public Reason {
            Objects.requireNonNull(exemption, "exemption");
        }
    }

    /** Refuses a missing date; keeps its own copies. */
    public DenialDraft {
        Objects.requireNonNull(sentOn, "sentOn");
        responsible = List.copyOf(responsible);
        withheld = List.copyOf(withheld);
    }
}
