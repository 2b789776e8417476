package org.daylight.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.law.Deadline;
import org.daylight.law.ExtensionBase;
import org.daylight.law.Jurisdiction;
import org.daylight.law.OfficeCalendar;
import org.daylight.law.ReceiptRule;
import org.daylight.law.StatutoryClock;

/** One city as the fill needs it: its departments and the product's own clock on its calendar. */
final class Place {

    /** A clerk of the benchmark. */
    record Clerk(long id, String name, String signInName) {

        static final String TITLE = "Deputy City Clerk";

        String signed() {
            return name + ", " + TITLE;
        }

        String inLog() {
            return name + " #" + id;
        }
    }

    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    final String slug;
    final String prefix;
    final List<String> departments;
    final List<Clerk> clerks = new ArrayList<>();
    private final StatutoryClock clock;
    private final Map<LocalDate, Deadline> deadlines = new HashMap<>();

    private Place(String slug, String prefix, List<String> departments, TreeMap<LocalDate, String> closures) {
        this.slug = slug;
        this.prefix = prefix;
        this.departments = departments;
        this.clock = new StatutoryClock(Jurisdiction.california(), new OfficeCalendar(ZONE, closures, ReceiptRule.ACTUAL_DATE,
                LocalTime.of(8, 0), LocalTime.of(17, 0), ExtensionBase.UNROLLED_DAY10, false));
    }

    /** The deadline of whatever is received on a day. */
    Deadline deadline(LocalDate day) {
        return deadlines.computeIfAbsent(day, d -> clock.determinationDue(d.atTime(12, 0).atZone(ZONE).toInstant()));
    }

    static List<Place> all(Connection connection) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (ResultSet city = connection.createStatement().executeQuery("select slug, prefix from city order by position")) {
            while (city.next()) {
                String slug = city.getString(1);
                List<String> departments = new ArrayList<>();
                rows(connection, "select code from department where city = ? and active order by code", slug, r -> departments.add(r.getString(1)));
                TreeMap<LocalDate, String> closures = new TreeMap<>();
                rows(connection, "select closed_on, reason from closure where city = ? and whole_day and office = 'MAIN'", slug,
                        r -> closures.put(r.getDate(1).toLocalDate(), r.getString(2)));
                places.add(new Place(slug, city.getString(2), departments, closures));
            }
        }
        return places;
    }

    /** What to do with each row. */
    interface Take {
        void row(ResultSet row) throws SQLException;
    }

    static void rows(Connection connection, String sql, String city, Take take) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, city);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    take.row(rows);
                }
            }
        }
    }
}
