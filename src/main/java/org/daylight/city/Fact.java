package org.daylight.city;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Everything a city's configuration can say, one value each. Facts are what the city told the public; settings are how the product
 * behaves for it (law/cpra.md, section 9). An unknown fact is "not specified"; a setting always has a value.
 */
public enum Fact {

    OFFICIAL_NAME, COUNTY, SUPERIOR_COURT, CITY_HALL, MAIN_TELEPHONE, CLERK_NAME, CLERK_TITLE, CLERK_TELEPHONE, CLERK_EMAIL,
    CLERK_ADDRESS, CLERK_PAGE, OFFICE_HOURS, ALTERNATE_FRIDAYS, OTHER_CLOSURES, WAYS_TO_ASK, OPEN_DATA_PORTAL, MUNICIPAL_CODE,
    COPY_FEES, POLITICAL_FILING_COPIES, RETENTION_SCHEDULE, LANGUAGES, INTERNAL_APPEAL, API_KEY_FORM, DATASET_LICENSE,
    ENTERPRISE_CATALOGUE,

    ZONE("zone", Fact::isZone),
    RECEIPT_RULE("receiptRule", "ACTUAL_DATE", "NEXT_BUSINESS_DAY"),
    EXTENSION_BASE("extensionBase", "UNROLLED_DAY10", "ROLLED_DUE"),
    ROLL_COURT_HOLIDAYS("rollCourtHolidays", "true", "false"),
    OPENING("opening", Fact::isTime),
    CLOSING("closing", Fact::isTime),
    CLARIFICATION_CLOSE_DAYS("clarificationCloseDays", Fact::isCount),
    NONPAYMENT_CLOSE_DAYS("nonpaymentCloseDays", Fact::isCount),
    FEE_THRESHOLD_CENTS("feeThresholdCents", Fact::isCount),
    FEE_DEPOSIT_PERCENT("feeDepositPercent", Fact::isPercent),
    REQUEST_PAGES_PUBLIC("requestPagesPublic", "true", "false"),
    DENIAL_SIGN_OFF("denialSignOff", "true", "attorney", "false"),
    PAGE_LANGUAGES("languages", Fact::isLanguages);

    private static final int LONGEST = 2000;

    private final String key;
    private final Predicate<String> lawful;
    private final List<String> choices;

    Fact() {
        this.key = name();
        this.choices = List.of();
        this.lawful = text -> text.length() <= LONGEST;
    }

    Fact(String key, Predicate<String> lawful) {
        this.key = key;
        this.choices = List.of();
        this.lawful = lawful;
    }

    Fact(String key, String... choices) {
        this.key = key;
        this.choices = List.of(choices);
        this.lawful = this.choices::contains;
    }

    /** The only values it can have; empty where it is not chosen from a list. */
    public List<String> choices() {
        return choices;
    }

    /** Its name in a city's file. */
    public String key() {
        return key;
    }

    /** Whether the product behaves by it; such a value can be changed but never be left empty. */
    public boolean isSetting() {
        return !key.equals(name());
    }

    /** Whether a value may be stored; null means "not specified". */
    public boolean accepts(String value) {
        return value == null ? !isSetting() : lawful.test(value);
    }

    public static List<Fact> settings() {
        return Arrays.stream(values()).filter(Fact::isSetting).toList();
    }

    private static boolean isZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }

    private static boolean isTime(String text) {
        return text.matches("([01]\\d|2[0-3]):[0-5]\\d") && LocalTime.parse(text) != null;
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,6}");
    }

    private static boolean isPercent(String text) {
        return text.matches("\\d{1,2}|100");
    }

    private static boolean isLanguages(String text) {
        return text.matches("(en|es|vi)(,(en|es|vi))*");
    }
}
