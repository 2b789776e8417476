package org.daylight.web.determination;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.determination.Reversals;
import org.daylight.determination.WithholdingLog;
import org.daylight.docket.CaseFiles;
import org.daylight.web.OwnCase;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** Hands out a case's withholding log as a table for other programs. To staff, and to the requester along the receipt. Reached through the router alone. */
@WebServlet("/door/withholding-log")
public class WithholdingDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient CaseFiles cases;
    @Inject
    transient OwnCase own;
    @Inject
    transient WithholdingLogPage logged;
    @Inject
    transient Reversals reversals;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WithholdingLog log = reversals.log(visit.route().isForStaff() ? cases.open(visit.number(), visit.actor()).request() : own.getRequest());
        response.setContentType(CsvFile.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + visit.number() + "-withholding-log.csv\"");
        response.getWriter().write(WithholdingTable.csv(log, logged::file, visit.zone(), words));
    }
}
