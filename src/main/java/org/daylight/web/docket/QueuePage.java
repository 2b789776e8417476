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
import java.util.Locale;
import org.daylight.account.SavedViews;
import org.daylight.docket.Days;
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
import org.daylight.web.Words;

/** The clerk's home: what must go out today. Everything it shows is said in its address. */
@Named
@RequestScoped
public class QueuePage {

    /** Rows under one heading; without urgency title is null. */
    public record Group(Lateness.Kind kind, String title, String style, List<Line> lines) {

        public String getTitle() {
            return title;
        }

        public String getStyle() {
            return style;
        }

        public List<Line> getLines() {
            return lines;
        }
    }

    private static final int LONGEST_WORDS = 200;

    @Inject
    Visit visit;
    @Inject
    Queue queue;
    @Inject
    SavedViews views;
    @Inject
    Words words;
    @Inject
    Lines lines;

    private QueueFilter filter;
    private Arrangement arrangement;
    private LocalDate today;
    private QueuePart part;
    private List<Group> groups;

    @PostConstruct
    void read() {
        today = visit.today();
        filter = new QueueFilter(QueueShow.of(visit.parameter("show")), status(visit.parameter("status")), department(visit.parameter("department")),
                assignee(visit.parameter("assignee")), typed(visit.parameter("q")), QueueSort.of(visit.parameter("sort")),
                "desc".equals(visit.parameter("dir")), Days.of(visit.parameter("due")), Days.of(visit.parameter("filed")));
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
        if (groups == null) {
            groups = new ArrayList<>();
            List<QueueRow> rows = part().rows();
            for (int from = 0, to; from < rows.size(); from = to) {
                Lateness.Kind kind = filter.grouped() ? rows.get(from).lateness(today).kind() : null;
                to = from + 1;
                while (to < rows.size() && (kind == null || rows.get(to).lateness(today).kind() == kind)) {
                    to++;
                }
                groups.add(group(kind, rows.subList(from, to)));
            }
        }
        return groups;
    }

    private Group group(Lateness.Kind kind, List<QueueRow> rows) {
        boolean plain = kind == null || kind == Lateness.Kind.ONTIME;
        return new Group(kind, kind == null ? null : words.of("group", kind), plain ? "calm" : kind.name().toLowerCase(Locale.ROOT), lines.of(rows));
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

    /** The views of the strip, in order, with how many cases stand in each: "12", "400+", or empty where it was not counted. */
    public List<Choice> getShows() {
        QueueCounts counts = queue.counts(today, visit.actor());
        return Arrays.stream(QueueShow.values()).map(show -> new Choice(show.word(), words.of("queue", show), text(counts.of().get(show)),
                show == filter.show())).toList();
    }

    private static String text(QueueCounts.Count count) {
        return count == null ? null : count.number() + (count.more() ? "+" : "");
    }

    /** What the address of another view carries over: the department. */
    public String getCarried() {
        return filter.department() == null ? "" : "&department=" + filter.department();
    }

    /** Where this view can be kept under a name. */
    public String getKeeping() {
        return visit.within("/staff/queue/views") + "?filter=" + URLEncoder.encode(filter.query(), StandardCharsets.UTF_8);
    }

    /** The address that sorts by a column, the other way round if it is sorted so already. */
    public String sorted(String column) {
        return "?" + filter.by(QueueSort.of(column)).query();
    }

    /** What a screen reader hears of a column's order; null when the rows are ordered by another. */
    public String order(String column) {
        return filter.words() != null || filter.sort() != QueueSort.of(column) ? null : filter.descending() ? "descending" : "ascending";
    }

    public List<Choice> getStatuses() {
        return Arrays.stream(Status.values()).map(s -> new Choice(s.name(), words.of("status", s), null, s == filter.status())).toList();
    }

    public List<Choice> getDepartments() {
        return visit.city().departments().stream().map(d -> new Choice(d.code(), d.name(), null, d.code().equals(filter.department()))).toList();
    }

    public List<Choice> getSizes() {
        return Arrangement.SIZES.stream().map(n -> new Choice(n.toString(), n.toString(), null, n == arrangement.size())).toList();
    }

    public List<Choice> getSaved() {
        return views.of(visit.actor()).stream().map(view -> new Choice(view.filter(), view.name(), null, false)).toList();
    }

    /** This view whatever the days, or null when it is that already. */
    public String getAllDays() {
        return filter.due() == null && filter.filed() == null ? null : "?" + filter.due(null).filed(null).query();
    }

    public QueueFilter getFilter() {
        return filter;
    }

    public Arrangement getArrangement() {
        return arrangement;
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

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip().substring(0, Math.min(LONGEST_WORDS, text.strip().length()));
    }
}
