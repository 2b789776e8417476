package org.daylight.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.daylight.notice.incoming.IncomingMails;
import org.daylight.notice.incoming.MailPaper;
import org.daylight.request.NotFound;
import org.daylight.web.FileDoor;
import org.daylight.web.Route;
import org.daylight.web.Visit;

/** Hands out an e-mail as it came, or one of the files in it, as a download of no kind that a browser would open. Reached through the router alone. */
@WebServlet("/door/mail")
public class MailDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient IncomingMails mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MailPaper paper = mails.paper(visit.id());
        boolean whole = visit.route() == Route.MAIL_SOURCE;
        String name = whole ? "mail-" + visit.id() + ".eml"
                : paper.files().stream().filter(file -> file.place() == visit.part()).findFirst().orElseThrow(NotFound::new).name().text();
        FileDoor.asDownload(response, whole ? "message/rfc822" : "application/octet-stream", name);
        try (InputStream content = whole ? new ByteArrayInputStream(paper.bytes()) : paper.open(visit.part())) {
            content.transferTo(response.getOutputStream());
        }
    }
}
