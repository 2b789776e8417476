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
 */
public record QueueFilter(QueueShow show, Status status, String department, Long assigneeId, String words, QueueSort sort, boolean descending) {

    public QueueFilter with(QueueShow other) {
        return new QueueFilter(other, null, department, null, null, QueueSort.DUE, false);
    }

    /** Ordered by that; the other way round when it is so already. */
    public QueueFilter by(QueueSort other) {
        return new QueueFilter(show, status, department, assigneeId, words, other, other == sort && !descending);
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
