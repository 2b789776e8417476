package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.docket.LogCursor;
import org.daylight.docket.LogRow;
import org.daylight.docket.PublicLog;
import org.daylight.request.Status;
import org.daylight.web.Route;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** The public log, newest first, a page at a time; the filter is in the address. */
@Named
@RequestScoped
public class PublicLogPage {

    private static final int FIRST_YEAR = 2025;
    private static final int LONGEST_WORDS = 200;

    @Inject
    Visit visit;
    @Inject
    Words text;
    @Inject
    PublicLog log;

    private Status status;
    private Integer year;
    private String words;
    private boolean first;
    private List<LogRow> rows;

    @PostConstruct
    void load() {
        status = Arrays.stream(Status.values()).filter(s -> s.name().equals(visit.parameter("status"))).map(Status::outside).findFirst().orElse(null);
        String typed = visit.parameter("year");
        year = typed != null && typed.matches("2\\d{3}") ? Integer.valueOf(typed) : null;
        LogCursor place = LogCursor.of(visit.parameter("before"));
        first = place.equals(LogCursor.START);
        words = typed(visit.parameter("q"));
        rows = log.after(place, year, status, words);
    }

    public List<LogRow> getRows() {
        return rows.subList(0, Math.min(PublicLog.PAGE, rows.size()));
    }

    /** The address of the next page, or null on the last. */
    public String getNext() {
        return rows.size() > PublicLog.PAGE ? at("before=" + rows.get(PublicLog.PAGE - 1).cursor()) : null;
    }

    /** The address of the first page with the same filter; null when this is it. */
    public String getNewest() {
        return first ? null : at("");
    }

    /** Whether a filter narrows the list. */
    public boolean isFiltered() {
        return status != null || year != null || words != null;
    }

    private static String typed(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST_WORDS, plain.length()));
    }

    private String at(String place) {
        List<String> query = List.of(status == null ? "" : "status=" + status, year == null ? "" : "year=" + year,
                words == null ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), place);
        String all = String.join("&", query.stream().filter(part -> !part.isEmpty()).toList());
        return Route.LOG.to(visit.city().slug()) + (all.isEmpty() ? "" : "?" + all);
    }

    /** The statuses people outside see. */
    public List<SelectItem> getStatuses() {
        return Arrays.stream(Status.values()).filter(s -> s.outside() == s).map(s -> new SelectItem(s.name(), text.of("status", s))).toList();
    }

    /** The years there may be something of, newest first. */
    public List<Integer> getYears() {
        int now = visit.today().getYear();
        return IntStream.rangeClosed(0, now - FIRST_YEAR).mapToObj(back -> now - back).toList();
    }

    public String getStatus() {
        return status == null ? "" : status.name();
    }

    /** The words asked for, or null. */
    public String getWords() {
        return words;
    }

    public Integer getYear() {
        return year;
    }
}
