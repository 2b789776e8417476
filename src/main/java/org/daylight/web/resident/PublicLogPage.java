package org.daylight.web.resident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    PublicLog log;

    private Status status;
    private Integer year;
    private boolean first;
    private List<LogRow> rows;

    @PostConstruct
    void load() {
        status = Arrays.stream(Status.values()).filter(s -> s.name().equals(visit.parameter("status"))).map(Status::outside).findFirst().orElse(null);
        String typed = visit.parameter("year");
        year = typed != null && typed.matches("2\\d{3}") ? Integer.valueOf(typed) : null;
        LogCursor place = LogCursor.of(visit.parameter("before"));
        first = place.equals(LogCursor.START);
        rows = log.after(place, year, status);
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
        return status != null || year != null;
    }

    private String at(String place) {
        List<String> query = List.of(status == null ? "" : "status=" + status, year == null ? "" : "year=" + year, place);
        String all = String.join("&", query.stream().filter(part -> !part.isEmpty()).toList());
        return Route.LOG.to(visit.city().slug()) + (all.isEmpty() ? "" : "?" + all);
    }

    /** The statuses people outside see. */
    public List<SelectItem> getStatuses() {
        return Arrays.stream(Status.values()).filter(s -> s.outside() == s).map(s -> new SelectItem(s.name(), words.of("status", s))).toList();
    }

    /** The years there may be something of, newest first. */
    public List<Integer> getYears() {
        int now = visit.today().getYear();
        return IntStream.rangeClosed(0, now - FIRST_YEAR).mapToObj(back -> now - back).toList();
    }

    public String getStatus() {
        return status == null ? "" : status.name();
    }

    public Integer getYear() {
        return year;
    }
}
