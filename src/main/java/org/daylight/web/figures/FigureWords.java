package org.daylight.web.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import org.daylight.docket.figures.Column;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Row;
import org.daylight.law.Jurisdiction;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** Figures in the visitor's language: what a line is called, and a number as people write it, or as programs read it. */
@ApplicationScoped
public class FigureWords {

    /** How each language writes numbers and months here. */
    private static final Map<String, Locale> REGIONS = Map.of("en", Locale.US, "es", Locale.forLanguageTag("es-US"), "vi", Locale.forLanguageTag("vi-VN"));
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60L);
    private static final int LONGEST_SHORT = 40;

    @Inject
    Visit visit;
    @Inject
    Words words;

    public String title(Figure figure) {
        return words.say("figure." + figure + ".title");
    }

    /** What counts, and what does not. */
    public String what(Figure figure) {
        return words.say("figure." + figure + ".what");
    }

    /** The heading of names that mean the same in every language. */
    String code() {
        return words.say("figure.code");
    }

    /** The headings of a table with a line for each number. */
    Object[] heads() {
        return new Object[] {words.say("figure.figureCode"), words.say("figure.figure"), code(), words.say("figure.line"), words.say("figure.measure"), words.say("figure.value")};
    }

    /** The heading of the lines. */
    public String head(Figure figure) {
        return words.say("figure." + figure + ".rows");
    }

    public String head(Column column) {
        return words.say("figure.column." + column);
    }

    /** What a line is of, in full. */
    public String label(Figure figure, Row row) {
        if (row.label().equals(Row.TOTAL)) {
            return words.say("figure.total");
        }
        return switch (figure) {
            case RECEIVED, ON_TIME -> month("figure.month.long", YearMonth.parse(row.label()));
            case DUE -> isDay(row) ? words.date(LocalDate.parse(row.label())) : words.say("figure.DUE." + row.label());
            case OUTCOMES -> words.of("outcome", row.label());
            case WAITING, LATE -> words.say("figure.party." + row.label());
            case EXEMPTIONS -> exemption(row.label());
            default -> words.say("figure." + figure + "." + row.label());
        };
    }

    /** The same where there is little room. */
    String brief(Figure figure, Row row) {
        return switch (figure) {
            case RECEIVED, ON_TIME -> month("figure.month.short", YearMonth.parse(row.label()));
            case DUE -> isDay(row) ? Integer.toString(LocalDate.parse(row.label()).getDayOfMonth()) : words.say("figure.DUE." + row.label() + ".short");
            default -> cut(label(figure, row));
        };
    }

    /** What stands under the first line of its kind: the year of months, the month of days; null where there is nothing. */
    String above(Figure figure, Row row) {
        return switch (figure) {
            case RECEIVED, ON_TIME -> row.label().substring(0, 4);
            case DUE -> isDay(row) ? month("figure.month.short", YearMonth.from(LocalDate.parse(row.label()))) : null;
            default -> null;
        };
    }

    static boolean isDay(Row row) {
        return Character.isDigit(row.label().charAt(0));
    }

    private String exemption(String code) {
        return Jurisdiction.california().exemption(code).map(e -> words.exemption(code) + " " + words.cited(e.section())).orElse(code);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SHORT ? text : text.substring(0, LONGEST_SHORT - 1).strip() + "…";
    }

    private String month(String pattern, TemporalAccessor month) {
        return DateTimeFormatter.ofPattern(words.say(pattern), region()).format(month);
    }

    /** A number as people write it; a dash for none. */
    public String value(Column column, Long number) {
        if (number == null) {
            return "–";
        }
        return switch (column.unit()) {
            case COUNT -> NumberFormat.getIntegerInstance(region()).format(number);
            case PERMILLE -> percent(number, 1);
            case MINUTES -> words.say("figure.days", tenths().format(days(number)));
            case CENTS -> words.money(number);
        };
    }

    /** A rate without its tenths. */
    String percent(long permille) {
        return percent(permille, 0);
    }

    private String percent(long permille, int digits) {
        NumberFormat percent = NumberFormat.getPercentInstance(region());
        percent.setMaximumFractionDigits(digits);
        percent.setMinimumFractionDigits(permille == 1000 ? 0 : digits);
        percent.setRoundingMode(RoundingMode.HALF_UP);
        return percent.format(BigDecimal.valueOf(permille, 3));
    }

    private NumberFormat tenths() {
        NumberFormat tenths = NumberFormat.getNumberInstance(region());
        tenths.setMaximumFractionDigits(1);
        tenths.setMinimumFractionDigits(1);
        return tenths;
    }

    /** A number as programs read it: whole, or with a point: percent, days and dollars; empty for none. */
    static String plain(Column column, Long number) {
        if (number == null) {
            return "";
        }
        return switch (column.unit()) {
            case COUNT -> number.toString();
            case PERMILLE -> BigDecimal.valueOf(number, 1).toPlainString();
            case MINUTES -> days(number).toPlainString();
            case CENTS -> BigDecimal.valueOf(number, 2).toPlainString();
        };
    }

    private static BigDecimal days(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_A_DAY, 1, RoundingMode.HALF_UP);
    }

    private Locale region() {
        return REGIONS.getOrDefault(visit.language(), Locale.US);
    }
}
