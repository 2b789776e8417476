package org.daylight.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.daylight.container.InContainer;
import org.daylight.container.Samples;
import org.daylight.container.Site;
import org.daylight.law.TraceDay;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.junit.jupiter.api.Test;

/** Whoever looks again has everything that whoever decided first had: letters as they were written, and the clock with its working. */
class CaseFileIT extends InContainer {

    @Inject
    Samples samples;
    @Inject
    Notices notices;

    @Test
    void aReviewerReadsEachLetterAndEachCountedDay() {
        Samples.Sample sample = samples.of(TUSTIN);
        Site supervisor = Site.signedIn("supervisor", TUSTIN);
        whole(sample.number(), supervisor.get("/tustin/supervisor/denials/" + sample.number()).body());
        String appealed = rows.in(TUSTIN, em -> em.createQuery("select a.request.number from Appeal a where a.id = :id", String.class)
                .setParameter("id", sample.ids().get("appeal")).getSingleResult());
        whole(appealed, supervisor.get("/tustin/supervisor/appeals/" + sample.ids().get("appeal")).body());
    }

    private void whole(String number, String page) {
        var request = now(TUSTIN, number);
        var letters = in(TUSTIN, () -> notices.of(request));
        assertTrue(!letters.isEmpty(), "no letter to look for");
        for (Letter letter : letters) {
            String line = letter.body().lines().filter(l -> l.matches("[A-Za-z ,.]{30,}")).findFirst().orElseThrow();
            assertTrue(page.contains(letter.subject()) && page.contains(line), () -> letter.subject() + " is missing");
        }
        for (TraceDay day : request.clockTrace().days()) {
            assertTrue(page.contains("<time datetime=\"" + day.date() + "\""), () -> day.date() + " is missing");
        }
    }
}
