package org.daylight.law;

import org.daylight.audit.Act;

/** What the law must never do: know another room. {@code HouseTest} must catch it; it is in no build. */
class PlantedViolation {

    Act act;
}
