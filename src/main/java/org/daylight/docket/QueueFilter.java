package org.daylight.docket;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.daylight.request.Status;

/**
 * A way of looking at the queue, as it stands in the address; null where nothing is asked.
 *
 * @param status     only this status
 * @param department only cases of the department with this code
 * @param assigneeId only cases of this person
 * @param words      only cases whose text has all of these words; newest first then, whatever the sort
 * @param due        only cases whose last day is among these
 * @param filed      only cases whose day 0 is among these
 */
public record QueueFilter(QueueShow show, Status status, String department, Long assigneeId, String words, QueueSort sort, boolean descending, Days due, Days filed) {

    /** Whatever the days. */
    public QueueFilter(QueueShow show, Status status, String department, Long assigneeId, String words, QueueSort sort, boolean descending) {
        this(show, status, department, assigneeId, words, sort, descending, null, null);
    }

    /** A view as it comes, of one department or (null) of all. */
    public static QueueFilter of(QueueShow show, String department) {
        return new QueueFilter(show, null, department, null, null, QueueSort.DUE, false);
    }

    /** Only what is due on these days; null: on any. */
    public QueueFilter due(Days days) {
        return new QueueFilter(show, status, department, assigneeId, words, sort, descending, days, filed);
    }

    /** Only what was filed on these days; null: on any. */
    public QueueFilter filed(Days days) {
        return new QueueFilter(show, status, department, assigneeId, words, sort, descending, due, days);
    }

    public QueueFilter with(QueueShow other) {
        return new QueueFilter(other, null, department, null, null, QueueSort.DUE, false);
    }

    /** Ordered by that; the other way round when it is so already. */
    public QueueFilter by(QueueSort other) {
        return new QueueFilter(show, status, department, assigneeId, words, other, other == sort && !descending, due, filed);
    }

    /** Whether the rows come in groups of urgency. */
    public boolean grouped() {
        return show == QueueShow.OPEN && sort == QueueSort.DUE && !descending && words == null;
    }

    /** The query of the address, without the question mark; what is as by default is left out. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        query.add("show=" + show.word());
        add(query, "status", status);
        add(query, "department", department);
        add(query, "assignee", assigneeId);
        add(query, "q", words);
        add(query, "due", due);
        add(query, "filed", filed);
        if (sort != QueueSort.DUE || descending) {
            add(query, "sort", sort.word());
            add(query, "dir", descending ? "desc" : "asc");
        }
        return query.toString();
    }

    private static void add(StringJoiner query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
