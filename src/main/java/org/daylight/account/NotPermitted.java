package org.daylight.account;

import org.daylight.law.Refused;
import org.daylight.law.Refusal;
import java.util.List;

/** The actor lacks a permission. */
public class NotPermitted extends Refused {

    public NotPermitted(Permission permission) {
        super(List.of(new Point(null, Refusal.plain("refused.permission." + permission.name()))));
    }
}
