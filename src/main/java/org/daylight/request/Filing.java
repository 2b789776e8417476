package org.daylight.request;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.city.Wording;

/**
 * A request as handed in, before it is one. Checked here and nowhere else: lengths in characters, dates in order, delivery chosen.
 * Refuses all faults at once, each under its field's name. {@code receivedAt} is null for "now"; only staff may say otherwise.
 */
public record Filing(String key, RequestKind kind, String subject, String description, String dataset, String recordSeries,
        String department, LocalDate from, LocalDate to, String fields, String frequency, String format, Delivery delivery,
        LocalDate wishedOn, String intendedUse, Requester requester, Channel channel, Instant receivedAt, String language) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;

    public Filing {
        Wording words = new Wording();
        kind = words.chosen("kind", kind);
        subject = words.optionalLine("subject", subject, LONGEST_SUBJECT);
        description = words.text("description", description, LONGEST_DESCRIPTION);
        dataset = words.optionalLine("dataset", dataset, 300);
        recordSeries = words.optionalLine("recordSeries", recordSeries, 300);
        words.range("to", from, to);
        fields = words.optionalText("fields", fields, 1000);
        frequency = words.optionalLine("frequency", frequency, 200);
        format = words.optionalLine("format", format, 200);
        delivery = delivery == null ? Delivery.NO_PREFERENCE : delivery;
        intendedUse = words.optionalText("intendedUse", intendedUse, 2000);
        requester = checked(words, requester);
        words.check();
    }

    private static Requester checked(Wording words, Requester typed) {
        return new Requester(words.optionalLine("name", typed.name(), 200), words.optionalLine("organisation", typed.organisation(), 200),
                words.optionalEmail("email", typed.email()), words.optionalLine("phone", typed.phone(), 60),
                words.optionalText("address", typed.address(), 500));
    }
}
