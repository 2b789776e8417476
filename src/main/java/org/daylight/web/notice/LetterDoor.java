package org.daylight.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.docket.CaseFiles;
import org.daylight.notice.Letter;
import org.daylight.notice.Notices;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.web.OwnCase;
import org.daylight.web.Route;
import org.daylight.web.Visit;

/** Hands out a letter on paper (PDF): to staff along the case, to the requester along the track page. Reached through the router alone. */
@WebServlet("/door/letter")
public class LetterDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient OwnCase own;
    @Inject
    transient CaseFiles cases;
    @Inject
    transient Notices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Letter letter = notices.get(visit.id(), asked());
        if (letter.kind().isInternal() && visit.route() == Route.OWN_LETTER) {
            throw new NotFound();
        }
        byte[] pdf = letter.pdf();
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + letter.request().number() + "-" + letter.kind().template() + ".pdf\"");
        response.getOutputStream().write(pdf);
    }

    private RecordsRequest asked() {
        return visit.route() == Route.OWN_LETTER ? own.getRequest() : cases.open(visit.number(), visit.actor()).request();
    }
}
