package org.daylight.web.determination;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.determination.Determinations;
import org.daylight.determination.Withholding;
import org.daylight.determination.WithholdingLog;
import org.daylight.docket.CaseFiles;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** Hands out a case's withholding log as a table for other programs. Reached through the router alone. */
@WebServlet("/door/withholding-log")
public class WithholdingDoor extends HttpServlet {

    private static final String[] COLUMNS = {"number", "part", "item", "extent", "exemption", "section", "reason", "disclosure", "withholding", "outweighs",
            "notSegregable", "responsible", "decided", "delayBasis", "delayUntil"};

    @Inject
    transient Visit visit;
    @Inject
    transient CaseFiles cases;
    @Inject
    transient Determinations determinations;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WithholdingLog log = determinations.log(cases.open(visit.number(), visit.actor()).request());
        CsvFile file = new CsvFile();
        Object[] heads = new Object[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            heads[i] = words.say("withheld." + COLUMNS[i]);
        }
        file.line(heads);
        log.entries().forEach(entry -> write(entry, file));
        response.setContentType(CsvFile.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + visit.number() + "-withholding-log.csv\"");
        response.getWriter().write(file.text());
    }

    private void write(WithholdingLog.Entry entry, CsvFile file) {
        Withholding item = entry.item();
        file.line(entry.number(), entry.decision().part() == null ? null : words.say("part.of", entry.decision().part().place(), entry.decision().part().title()),
                item.item(), words.say(item.inFull() ? "denial.inFull" : "denial.inPart"),
                Jurisdiction.california().exemption(item.exemption()).map(Exemption::title).orElse(item.exemption()), item.section(), item.reason(),
                item.interestDisclosure(), item.interestWithholding(), item.outweighs(), item.notSegregable(),
                item.responsibleName() + ", " + item.responsibleTitle(), words.day(entry.decision().sentAt()),
                item.delay().basis(), item.delay().until());
    }
}
