package org.daylight.web;

import java.time.Duration;
import java.util.List;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;

/** Too much from one place in too short a time. Says how long to wait; what was typed stays in the form. */
public class TooMany extends Refused {

    private final transient Duration wait;

    TooMany(Duration wait) {
        this("refused.many", wait);
    }

    /** With words of its own, which say the minutes. */
    TooMany(String key, Duration wait) {
        super(List.of(new Point(null, Refusal.plain(key, wait.toMinutes() + 1))));
        this.wait = wait;
    }

    public Duration pause() {
        return wait;
    }
}
