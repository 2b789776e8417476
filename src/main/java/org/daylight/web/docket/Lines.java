package org.daylight.web.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.city.CityProfile;
import org.daylight.docket.Lateness;
import org.daylight.docket.QueueRow;
import org.daylight.request.Status;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** Puts rows of the queue into words. Dates come in runs, so each is worded once. */
@RequestScoped
public class Lines {

    @Inject
    Visit visit;
    @Inject
    Words words;

    List<Line> of(List<QueueRow> rows) {
        LocalDate today = visit.today();
        CityProfile city = visit.city();
        LocalDate choiceUntil = city.calendar().choiceUntil(today);
        Map<LocalDate, String> dates = new HashMap<>();
        return rows.stream().map(row -> line(row, today, choiceUntil, city, dates)).toList();
    }

    private Line line(QueueRow row, LocalDate today, LocalDate choiceUntil, CityProfile city, Map<LocalDate, String> dates) {
        Lateness late = row.lateness(today);
        return new Line(row.number(), "/" + city.slug() + "/staff/requests/" + row.number(), row.subject(), words.late(late), late.style(),
                row.shownDue(), dates.computeIfAbsent(row.shownDue(), words::brief), row.untold() ? words.say("status.untold") : words.of("status", row.status()), row.untold() ? "waiting" : tag(row.status()),
                row.mustChoose(choiceUntil) ? words.say("queue.choose") : null,
                held(row), searches(row.openTasks()), row.outcome() == null ? null : words.of("outcome", row.outcome()),
                city.departmentName(row.department()), row.assignee(), row.assignee() == null ? null : "?show=open&assignee=" + row.assigneeId(),
                row.receivedOn(), dates.computeIfAbsent(row.receivedOn(), words::brief));
    }

    private String held(QueueRow row) {
        return row.holds() == null || row.holds() == 0 ? null : row.court() == null ? words.say("queue.held")
                : words.say("queue.held") + ". " + words.say("petition.next", words.say(row.court().what()), words.brief(row.court().on()));
    }

    private String searches(long open) {
        return open == 0 ? null : words.say(open == 1 ? "queue.search" : "queue.searches", open);
    }

    private static String tag(Status status) {
        return switch (status) {
            case RECEIVED -> "received";
            case IN_PROGRESS, AWAITING_SIGN_OFF -> "progress";
            case WAITING_FOR_REQUESTER -> "waiting";
            case DETERMINED -> "determined";
            case CLOSED -> "closed";
        };
    }
}
