package org.daylight.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daylight.law.ExtensionDraft;

/** What a clerk fills in to extend: grounds by code, the reason of this case, the date promised, who signs, and a ground's extra fields. */
public record ExtensionNotice(Set<String> grounds, String reason, LocalDate expectedOn, String signerName, String signerTitle,
        boolean signerIsHeadOrDesignee, Map<String, String> fields) {

    ExtensionDraft of(RecordsRequest request, boolean alreadyExtended, Instant now) {
        return new ExtensionDraft(request.receivedAt(), now, grounds, reason, null, expectedOn, signerName, signerTitle,
                signerIsHeadOrDesignee, alreadyExtended, fields);
    }
}
