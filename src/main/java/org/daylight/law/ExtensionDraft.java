package org.daylight.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An extension notice as the clerk has filled it in so far; what is missing is refused by {@link ExtensionLaw}, not
 * here.
 *
 * @param receivedAt            when the request was received
 * @param sentAt                when the notice is to be sent
 * @param grounds               codes of the grounds chosen
 * @param reason                the reasons of this case, in the clerk's words; may be null
 * @param template              the text the clerk was offered to start from, or null; unchanged it is no reason
 * @param expectedOn            local date on which a determination is expected to be dispatched; may be null
 * @param signerName            who signs; may be null
 * @param signerTitle           the signer's title; may be null
 * @param signerIsHeadOrDesignee whether the signer is the head of the agency or a recorded designee
 * @param alreadyExtended       whether the request has been extended before
 * @param fields                the extra fields of grounds that need them, by field name (R2.7)
 */
public record ExtensionDraft(Instant receivedAt, Instant sentAt, Set<String> grounds, String reason, String template,
        LocalDate expectedOn, String signerName, String signerTitle, boolean signerIsHeadOrDesignee,
        boolean alreadyExtended, Map<String, String> fields) {

    /** Refuses missing moments; keeps its own copies. */
    public ExtensionDraft {
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(sentAt, "sentAt");
        grounds = Set.copyOf(grounds);
        fields = Map.copyOf(fields);
    }
}
