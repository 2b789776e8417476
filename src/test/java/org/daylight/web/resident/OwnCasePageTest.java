package org.daylight.web.resident;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ResourceBundle;
import java.util.Locale;
import org.daylight.request.Outcome;
import org.daylight.request.Status;
import org.junit.jupiter.api.Test;

class OwnCasePageTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.daylight.messages.messages", Locale.ENGLISH);

    @Test
    void nothingIsPromisedToBeHandedOverThatWasDenied() {
        for (Outcome outcome : Outcome.values()) {
            String next = TEXTS.getString(OwnCasePage.next(Status.DETERMINED, outcome, false));
            assertEquals(outcome.discloses(), next.contains("hands over the records") || next.contains("hands over what it decided"), next);
        }
        assertEquals("next.DETERMINED.GIVEN", OwnCasePage.next(Status.DETERMINED, Outcome.IN_PART, true));
        assertEquals("next.IN_PROGRESS", OwnCasePage.next(Status.IN_PROGRESS, null, false));
    }
}
