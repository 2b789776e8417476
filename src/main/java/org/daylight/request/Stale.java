package org.daylight.request;

import java.util.List;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/** The case has moved since the page was read. Nothing was done; what was typed stays in the form. */
public class Stale extends Refused {

    public Stale() {
        super(List.of(new Point(null, Refusal.plain("refused.stale"))));
    }
}
