package org.daylight.docket.figures;

import java.time.LocalDate;
import java.util.Arrays;
import org.daylight.docket.Days;

/** How old an open case is, in calendar days since its day 0. The first two ends are the law's ten days and the longest extension. */
public enum Age {
    UP_TO_10(0, 10), UP_TO_24(11, 24), UP_TO_45(25, 45), UP_TO_90(46, 90), OVER_90(91, 36_500);

    /** Under the rule of the next business day, day 0 may lie ahead. R1.13 */
    private static final int AHEAD = 60;

    private final int from;
    private final int to;

    Age(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The days of filing that are so long ago. */
    Days filed(LocalDate today) {
        return new Days(today.minusDays(to), from == 0 ? today.plusDays(AHEAD) : today.minusDays(from));
    }

    static Age of(LocalDate filedOn, LocalDate today) {
        return Arrays.stream(values()).filter(age -> age.filed(today).has(filedOn)).findFirst().orElse(OVER_90);
    }
}
