package org.daylight.city;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.law.ExtensionBase;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.ReceiptRule;

/** A made-up city of tests: everything that matters is known, the clerk's e-mail is not. */
public final class SampleCity {

    public static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final Seen SEEN = new Seen("made up for tests", LocalDate.of(2026, 1, 2));

    private SampleCity() {
    }

    /** The city with these facts instead of its own; an empty one is not known. */
    public static CityProfile knowing(Map<Fact, String> instead) {
        CityProfile plain = with();
        Map<Fact, CityFact> facts = new EnumMap<>(plain.facts());
        instead.forEach((fact, value) -> put(facts, fact, value.isEmpty() ? null : value));
        return new CityProfile(plain.slug(), plain.prefix(), plain.version(), facts, List.of(), List.of(), List.of(), Map.of(), List.of(), plain.calendar());
    }

    /** The city with these appeal routes. */
    public static CityProfile with(AppealRoute... routes) {
        Map<Fact, CityFact> facts = new EnumMap<>(Fact.class);
        put(facts, Fact.OFFICIAL_NAME, "City of Sample");
        put(facts, Fact.COUNTY, "Orange");
        put(facts, Fact.SUPERIOR_COURT, "Superior Court of California, County of Orange");
        put(facts, Fact.CLERK_NAME, "Rosa Bell");
        put(facts, Fact.CLERK_TITLE, "City Clerk");
        put(facts, Fact.CLERK_ADDRESS, "1 Main Street, Sample");
        put(facts, Fact.CLERK_TELEPHONE, "(714) 555-0100");
        put(facts, Fact.CLERK_EMAIL, null);
        put(facts, Fact.REQUEST_PAGES_PUBLIC, "false");
        put(facts, Fact.DENIAL_SIGN_OFF, "true");
        TreeMap<LocalDate, String> closures = new TreeMap<>(Map.of(LocalDate.of(2026, 5, 25), "Memorial Day", LocalDate.of(2026, 6, 19), "Juneteenth"));
        OfficeCalendar calendar = new OfficeCalendar(PACIFIC, closures, ReceiptRule.ACTUAL_DATE, LocalTime.of(8, 0), LocalTime.of(17, 0),
                ExtensionBase.UNROLLED_DAY10, false);
        return new CityProfile("sample", "SAM", 1, facts, List.of(), List.of(), List.of(routes), Map.of(), List.of(), calendar);
    }

    /** Example 6b: the city manager; file within 15 calendar days, decided in 10. */
    public static AppealRoute cityManager() {
        return new AppealRoute(1, "City manager", "Resolution 2026-4", 15, AppealRoute.DayUnit.CALENDAR, 10, null, SEEN);
    }

    /** A route of which the city has said no days. */
    public static AppealRoute silent() {
        return new AppealRoute(2, "Ombudsperson", null, null, AppealRoute.DayUnit.CALENDAR, null, null, SEEN);
    }

    private static void put(Map<Fact, CityFact> facts, Fact fact, String value) {
        facts.put(fact, new CityFact(fact, value, SEEN));
    }
}
