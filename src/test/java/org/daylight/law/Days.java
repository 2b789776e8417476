package org.daylight.law;

import java.time.LocalDate;
import java.util.Locale;

/** Dates that carry their weekday; a date whose weekday is wrong stops every test that uses it. */
final class Days {
    static final LocalDate MON_2022_03_14 = day("MON_2022_03_14");
    static final LocalDate MON_2023_01_02 = day("MON_2023_01_02");
    static final LocalDate MON_2023_02_13 = day("MON_2023_02_13");
    static final LocalDate FRI_2023_11_10 = day("FRI_2023_11_10");
    static final LocalDate WED_2024_02_21 = day("WED_2024_02_21");
    static final LocalDate THU_2024_02_29 = day("THU_2024_02_29");
    static final LocalDate SAT_2024_03_02 = day("SAT_2024_03_02");
    static final LocalDate MON_2024_03_04 = day("MON_2024_03_04");
    static final LocalDate MON_2024_04_01 = day("MON_2024_04_01");
    static final LocalDate SUN_2024_06_30 = day("SUN_2024_06_30");
    static final LocalDate TUE_2024_12_31 = day("TUE_2024_12_31");
    static final LocalDate FRI_2025_02_28 = day("FRI_2025_02_28");
    static final LocalDate MON_2025_03_31 = day("MON_2025_03_31");
    static final LocalDate TUE_2025_09_16 = day("TUE_2025_09_16");
    static final LocalDate FRI_2025_09_26 = day("FRI_2025_09_26");
    static final LocalDate MON_2025_09_29 = day("MON_2025_09_29");
    static final LocalDate THU_2025_12_18 = day("THU_2025_12_18");
    static final LocalDate WED_2025_12_24 = day("WED_2025_12_24");
    static final LocalDate MON_2025_12_29 = day("MON_2025_12_29");
    static final LocalDate THU_2026_01_01 = day("THU_2026_01_01");
    static final LocalDate FRI_2026_01_02 = day("FRI_2026_01_02");
    static final LocalDate MON_2026_01_19 = day("MON_2026_01_19");
    static final LocalDate THU_2026_02_12 = day("THU_2026_02_12");
    static final LocalDate MON_2026_02_16 = day("MON_2026_02_16");
    static final LocalDate SUN_2026_03_01 = day("SUN_2026_03_01");
    static final LocalDate MON_2026_03_02 = day("MON_2026_03_02");
    static final LocalDate WED_2026_03_11 = day("WED_2026_03_11");
    static final LocalDate THU_2026_03_12 = day("THU_2026_03_12");
    static final LocalDate FRI_2026_03_13 = day("FRI_2026_03_13");
    static final LocalDate MON_2026_03_16 = day("MON_2026_03_16");
    static final LocalDate TUE_2026_03_17 = day("TUE_2026_03_17");
    static final LocalDate WED_2026_03_18 = day("WED_2026_03_18");
    static final LocalDate THU_2026_03_19 = day("THU_2026_03_19");
    static final LocalDate FRI_2026_03_20 = day("FRI_2026_03_20");
    static final LocalDate MON_2026_03_23 = day("MON_2026_03_23");
    static final LocalDate WED_2026_03_25 = day("WED_2026_03_25");
    static final LocalDate THU_2026_03_26 = day("THU_2026_03_26");
    static final LocalDate FRI_2026_03_27 = day("FRI_2026_03_27");
    static final LocalDate MON_2026_03_30 = day("MON_2026_03_30");
    static final LocalDate TUE_2026_03_31 = day("TUE_2026_03_31");
    static final LocalDate WED_2026_04_01 = day("WED_2026_04_01");
    static final LocalDate THU_2026_04_02 = day("THU_2026_04_02");
    static final LocalDate THU_2026_04_09 = day("THU_2026_04_09");
    static final LocalDate FRI_2026_04_10 = day("FRI_2026_04_10");
    static final LocalDate MON_2026_04_13 = day("MON_2026_04_13");
    static final LocalDate THU_2026_04_16 = day("THU_2026_04_16");
    static final LocalDate FRI_2026_04_24 = day("FRI_2026_04_24");
    static final LocalDate SAT_2026_04_25 = day("SAT_2026_04_25");
    static final LocalDate FRI_2026_05_15 = day("FRI_2026_05_15");
    static final LocalDate MON_2026_05_18 = day("MON_2026_05_18");
    static final LocalDate WED_2026_05_20 = day("WED_2026_05_20");
    static final LocalDate THU_2026_05_21 = day("THU_2026_05_21");
    static final LocalDate FRI_2026_05_22 = day("FRI_2026_05_22");
    static final LocalDate MON_2026_05_25 = day("MON_2026_05_25");
    static final LocalDate TUE_2026_05_26 = day("TUE_2026_05_26");
    static final LocalDate WED_2026_05_27 = day("WED_2026_05_27");
    static final LocalDate THU_2026_05_28 = day("THU_2026_05_28");
    static final LocalDate MON_2026_06_01 = day("MON_2026_06_01");
    static final LocalDate FRI_2026_06_05 = day("FRI_2026_06_05");
    static final LocalDate MON_2026_06_08 = day("MON_2026_06_08");
    static final LocalDate TUE_2026_06_09 = day("TUE_2026_06_09");
    static final LocalDate MON_2026_06_15 = day("MON_2026_06_15");
    static final LocalDate TUE_2026_06_16 = day("TUE_2026_06_16");
    static final LocalDate WED_2026_06_17 = day("WED_2026_06_17");
    static final LocalDate THU_2026_06_18 = day("THU_2026_06_18");
    static final LocalDate FRI_2026_06_19 = day("FRI_2026_06_19");
    static final LocalDate SAT_2026_06_20 = day("SAT_2026_06_20");
    static final LocalDate MON_2026_06_22 = day("MON_2026_06_22");
    static final LocalDate FRI_2026_06_26 = day("FRI_2026_06_26");
    static final LocalDate TUE_2026_06_30 = day("TUE_2026_06_30");
    static final LocalDate WED_2026_07_01 = day("WED_2026_07_01");
    static final LocalDate THU_2026_07_02 = day("THU_2026_07_02");
    static final LocalDate FRI_2026_07_03 = day("FRI_2026_07_03");
    static final LocalDate SAT_2026_07_04 = day("SAT_2026_07_04");
    static final LocalDate MON_2026_07_06 = day("MON_2026_07_06");
    static final LocalDate TUE_2026_07_07 = day("TUE_2026_07_07");
    static final LocalDate WED_2026_07_08 = day("WED_2026_07_08");
    static final LocalDate SAT_2026_07_18 = day("SAT_2026_07_18");
    static final LocalDate MON_2026_07_20 = day("MON_2026_07_20");
    static final LocalDate TUE_2026_07_21 = day("TUE_2026_07_21");
    static final LocalDate SAT_2026_08_01 = day("SAT_2026_08_01");
    static final LocalDate MON_2026_08_03 = day("MON_2026_08_03");
    static final LocalDate MON_2026_08_31 = day("MON_2026_08_31");
    static final LocalDate MON_2026_09_07 = day("MON_2026_09_07");
    static final LocalDate THU_2026_09_17 = day("THU_2026_09_17");
    static final LocalDate FRI_2026_09_25 = day("FRI_2026_09_25");
    static final LocalDate TUE_2026_10_13 = day("TUE_2026_10_13");
    static final LocalDate FRI_2026_10_16 = day("FRI_2026_10_16");
    static final LocalDate SAT_2026_10_17 = day("SAT_2026_10_17");
    static final LocalDate WED_2026_11_11 = day("WED_2026_11_11");
    static final LocalDate TUE_2026_11_17 = day("TUE_2026_11_17");
    static final LocalDate TUE_2026_11_24 = day("TUE_2026_11_24");
    static final LocalDate THU_2026_11_26 = day("THU_2026_11_26");
    static final LocalDate FRI_2026_11_27 = day("FRI_2026_11_27");
    static final LocalDate MON_2026_11_30 = day("MON_2026_11_30");
    static final LocalDate TUE_2026_12_08 = day("TUE_2026_12_08");
    static final LocalDate FRI_2026_12_11 = day("FRI_2026_12_11");
    static final LocalDate MON_2026_12_14 = day("MON_2026_12_14");
    static final LocalDate FRI_2026_12_18 = day("FRI_2026_12_18");
    static final LocalDate MON_2026_12_21 = day("MON_2026_12_21");
    static final LocalDate FRI_2026_12_25 = day("FRI_2026_12_25");
    static final LocalDate MON_2026_12_28 = day("MON_2026_12_28");
    static final LocalDate THU_2026_12_31 = day("THU_2026_12_31");
    static final LocalDate FRI_2027_01_01 = day("FRI_2027_01_01");
    static final LocalDate MON_2027_01_04 = day("MON_2027_01_04");
    static final LocalDate TUE_2027_01_19 = day("TUE_2027_01_19");
    static final LocalDate MON_2027_03_01 = day("MON_2027_03_01");
    static final LocalDate MON_2027_07_05 = day("MON_2027_07_05");
    static final LocalDate TUE_2027_08_03 = day("TUE_2027_08_03");
    static final LocalDate FRI_2027_10_15 = day("FRI_2027_10_15");
    static final LocalDate SAT_2027_10_16 = day("SAT_2027_10_16");
    static final LocalDate TUE_2028_02_29 = day("TUE_2028_02_29");
    static final LocalDate FRI_2029_03_16 = day("FRI_2029_03_16");

    private Days() {
    }

    private static LocalDate day(String name) {
        LocalDate date = LocalDate.parse(name.substring(4).replace('_', '-'));
        if (!date.getDayOfWeek().name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException(name + " is a " + date.getDayOfWeek());
        }
        return date;
    }
}
