package org.daylight.web.docket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.account.SavedView;
import org.daylight.account.SavedViews;
import org.daylight.docket.Lateness;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueCounts;
import org.daylight.docket.QueueFilter;
import org.daylight.docket.QueuePart;
import org.daylight.docket.QueueRow;
import org.daylight.docket.QueueShow;
import org.daylight.docket.QueueSort;
import org.daylight.request.Status;
import org.daylight.web.Visit;

/** The clerk's home: what must go out today. Everything it shows is said in its address. */
@Named
@RequestScoped
public class QueuePage {

    /** Rows under one heading; without urgency the kind is null. */
    public record Group(Lateness.Kind kind, List<QueueRow> rows) {
    }

    private static final int LONGEST_WORDS = 200;

    @Inject
    Visit visit;
    @Inject
    Queue queue;
    @Inject
    SavedViews views;

    private QueueFilter filter;
    private Arrangement arrangement;
    private LocalDate today;
    private QueuePart part;
    private QueueCounts counts;

    @PostConstruct
    void read() {
        today = visit.today();
        filter = new QueueFilter(QueueShow.of(visit.parameter("show")), status(visit.parameter("status")), department(visit.parameter("department")),
                assignee(visit.parameter("assignee")), words(visit.parameter("q")), QueueSort.of(visit.parameter("sort")),
                "desc".equals(visit.parameter("dir")));
        Arrangement before = Arrangement.of(visit.getPerson().queueView());
        arrangement = before.with(visit.parameter("size"), visit.parameter("density"));
        if (!arrangement.equals(before)) {
            views.arrange(arrangement.text(), visit.actor());
        }
    }

    /** Before the page is shown: a request number leads straight to its case. */
    public void begin() {
        queue.numbered(filter.words()).ifPresent(number -> visit.go(visit.within("/staff/requests/" + number), null));
    }

    /** The rows, in groups of urgency where the view has them. */
    public List<Group> getGroups() {
        List<QueueRow> rows = part().rows();
        if (!filter.grouped() || rows.isEmpty()) {
            return rows.isEmpty() ? List.of() : List.of(new Group(null, rows));
        }
        List<Group> groups = new ArrayList<>();
        for (QueueRow row : rows) {
            Lateness.Kind kind = row.lateness(today).kind();
            if (groups.isEmpty() || groups.get(groups.size() - 1).kind() != kind) {
                groups.add(new Group(kind, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    /** The address of the next page, or null on the last. */
    public String getNext() {
        String next = part().next();
        return next == null ? null : "?" + filter.query() + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** The address of the first page, or null on it. */
    public String getFirst() {
        return visit.parameter("after") == null ? null : "?" + filter.query();
    }

    /** The views of the strip, in order. */
    public List<QueueShow> getShows() {
        return Arrays.asList(QueueShow.values());
    }

    /** How many cases stand in a view: "12", "400+", or empty where it was not counted. */
    public String count(QueueShow show) {
        if (counts == null) {
            counts = queue.counts(today, visit.actor());
        }
        QueueCounts.Count count = counts.of().get(show);
        return count == null ? "" : count.number() + (count.more() ? "+" : "");
    }

    public String link(QueueShow show) {
        return "?" + filter.with(show).query();
    }

    /** The address that sorts by a column, the other way round if it is sorted so already. */
    public String sorted(String column) {
        return "?" + filter.by(QueueSort.of(column)).query();
    }

    /** What a screen reader hears of a column's order; null when the rows are ordered by another. */
    public String order(String column) {
        return filter.words() != null || filter.sort() != QueueSort.of(column) ? null : filter.descending() ? "descending" : "ascending";
    }

    public List<SavedView> getViews() {
        return views.of(visit.actor());
    }

    public List<Status> getStatuses() {
        return Arrays.asList(Status.values());
    }

    public QueueFilter getFilter() {
        return filter;
    }

    public Arrangement getArrangement() {
        return arrangement;
    }

    public LocalDate getToday() {
        return today;
    }

    private QueuePart part() {
        if (part == null) {
            part = queue.page(filter, visit.parameter("after"), arrangement.size(), today, visit.actor());
        }
        return part;
    }

    private static Status status(String text) {
        return Arrays.stream(Status.values()).filter(status -> status.name().equals(text)).findFirst().orElse(null);
    }

    private String department(String text) {
        return text != null && visit.city().department(text).isPresent() ? text : null;
    }

    private Long assignee(String text) {
        return text == null ? null : text.equals("me") ? visit.getPerson().id() : text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String words(String text) {
        return text == null || text.isBlank() ? null : text.strip().substring(0, Math.min(LONGEST_WORDS, text.strip().length()));
    }
}
