package org.daylight.city;

import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** How the city keeps one holiday, or which Friday its alternate Fridays are counted from; each year's closures are proposed from it. */
@Entity
@Table(name = "observance")
public class Observance {

    /** In place of a holiday's code: the row that holds a closed Friday. R1.10 */
    public static final String ALTERNATE_FRIDAYS = "alternate_fridays";

    /** What becomes of a holiday, and which day stands in for it on a weekend. The starting rule is the second. R1.9 */
    public enum Way {
        /** The office is open. */
        OPEN,
        /** Closed; Saturday is kept on Friday, Sunday on Monday. */
        NEAREST,
        /** Closed; on a weekend no other day stands in. */
        DAY_ONLY,
        /** Closed; any weekend day is kept on the Friday before. */
        FRIDAY_BEFORE,
        /** Closed; any weekend day is kept on the Monday after. */
        MONDAY_AFTER;

        /** The day on which the office is closed for a holiday on that date; none when it stays open or keeps no other day. */
        public Optional<LocalDate> closedFor(LocalDate holiday) {
            int past = holiday.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
            if (this == OPEN) {
                return Optional.empty();
            }
            if (past <= 0) {
                return Optional.of(holiday);
            }
            return switch (this) {
                case NEAREST -> Optional.of(past == 1 ? holiday.minusDays(1) : holiday.plusDays(1));
                case FRIDAY_BEFORE -> Optional.of(holiday.minusDays(past));
                case MONDAY_AFTER -> Optional.of(holiday.plusDays(3L - past));
                default -> Optional.empty();
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "observance")
    @SequenceGenerator(name = "observance", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    private String holiday;
    @Enumerated(EnumType.STRING)
    private Way way;
    @Column(name = "closed_friday")
    private LocalDate closedFriday;
    @Embedded
    private Seen seen;

    protected Observance() {
    }

    Observance(String holiday) {
        this.holiday = holiday;
    }

    final void keep(Way newWay, LocalDate friday, Seen newSeen) {
        way = newWay;
        closedFriday = friday;
        seen = newSeen;
    }

    public String holiday() {
        return holiday;
    }

    public Way way() {
        return way;
    }

    /** The Friday that alternate Fridays are counted from; null on a holiday's row. */
    public LocalDate closedFriday() {
        return closedFriday;
    }

    public Seen seen() {
        return seen;
    }
}
