package org.daylight.web.law;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/**
 * Hands a clerk the dates of a case for a calendar of their own. It holds the case's number and the kind of each date and nothing else:
 * such a file travels to places that are not the city's. Reached through the router alone.
 */
@WebServlet("/door/dates")
public class CalendarDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient Requests requests;
    @Inject
    transient CaseDates dates;
    @Inject
    transient Words words;
    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RecordsRequest asked = requests.get(visit.number());
        CalendarFile file = new CalendarFile(clock.instant());
        dates.of(asked).forEach(one -> file.day(asked.number() + "-" + one.kind().replace("dates.", "") + (one.place() > 1 ? "-" + one.place() : "")
                + "@" + visit.city().slug() + ".daylight", one.on(), words.say(one.kind(), asked.number(), one.place())));
        response.setContentType(CalendarFile.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + asked.number() + ".ics\"");
        response.getWriter().write(file.text());
    }
}
