package org.daylight.web;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daylight.container.InContainer;
import org.daylight.container.Samples;
import org.daylight.container.Samples.Sample;
import org.daylight.container.Site;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** How many statements a page may send to the database: the same for one row and for fifty; {number} is a case on which everything hangs. */
class StatementsIT extends InContainer {

    /** Page, who reads it (nobody: a resident), and the most statements. A page may need less; a query for each row would need many more. */
    private static final Map<String, Integer> BUDGETS = new LinkedHashMap<>();

    static {
        BUDGETS.put("/", 6);
        BUDGETS.put("/tustin", 4);
        BUDGETS.put("/tustin/reports", 3);
        BUDGETS.put("/tustin/reports/{year}", 3);
        BUDGETS.put("supervisor /tustin/supervisor/dashboard", 14);
        BUDGETS.put("supervisor /tustin/supervisor/reports/{year}", 13);
        BUDGETS.put("/tustin/requests", 4);
        BUDGETS.put("/tustin/requests/new", 3);
        BUDGETS.put("/tustin/track", 2);
        BUDGETS.put("/tustin/requests/{shown}", 7);
        BUDGETS.put("requester /tustin/track/{number}", 9);
        BUDGETS.put("requester /tustin/track/{number}/message", 3);
        BUDGETS.put("clerk /tustin/staff/queue", 6);
        BUDGETS.put("clerk /tustin/staff/queue?show=all", 6);
        BUDGETS.put("clerk /tustin/staff/requests/{plain}", 8);
        BUDGETS.put("clerk /tustin/staff/requests/{number}", 10);
        BUDGETS.put("clerk /tustin/staff/requests/{number}/packet", 11);
        BUDGETS.put("clerk /tustin/staff/requests/{number}/petition", 3);
        BUDGETS.put("clerk /tustin/staff/requests/{plain}/appeal", 5);
        BUDGETS.put("clerk /tustin/staff/requests/new", 3);
        BUDGETS.put("clerk /tustin/staff/mail?show=all", 3);
        BUDGETS.put("clerk /tustin/staff/mail/{mail}", 6);
    }

    @Inject
    Samples samples;

    @Test
    void noPageAsksMoreThanItsBudget() {
        statistics().setStatisticsEnabled(true);
        for (int i = 0; i < 3; i++) {
            filed(TUSTIN, "So that there are rows " + i);
        }
        String plain = filed(TUSTIN, "A case on which nothing hangs").number();
        Sample sample = samples.of(TUSTIN);
        Map<String, Site> visitors = Map.of("", new Site(), "clerk", Site.signedIn("clerk", TUSTIN), "supervisor", Site.signedIn("supervisor", TUSTIN),
                "requester", new Site().holding("daylight_case", sample.number() + "." + sample.receipt().code().text()));
        Map<String, String> over = new LinkedHashMap<>();
        BUDGETS.forEach((page, budget) -> {
            String who = page.startsWith("/") ? "" : page.substring(0, page.indexOf(' '));
            String path = page.substring(page.indexOf('/')).replace("{number}", sample.number()).replace("{shown}", sample.shown()).replace("{plain}", plain).replace("{year}", sample.id("year")).replace("{mail}", sample.id("mail"));
            long needed = statements(visitors.get(who), path);
            System.out.printf("statements %-45s %3d of %d%n", page, needed, budget);
            assertTrue(needed > 0, "nothing was counted");
            if (needed > budget) {
                over.put(page, needed + " statements, " + budget + " allowed");
            }
        });
        assertEquals(Map.of(), over);
    }

    /** The fewest of four readings, since jobs may be at work beside it; the first one also warms the page. */
    private long statements(Site site, String path) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long before = prepared();
            HttpResponse<String> page = site.get(path);
            assertEquals(200, page.statusCode(), path);
            assertEquals(path, page.uri().getPath() + (page.uri().getQuery() == null ? "" : "?" + page.uri().getQuery()));
            fewest = Math.min(fewest, prepared() - before);
        }
        return fewest;
    }

    private long prepared() {
        return statistics().getPrepareStatementCount();
    }

    private Statistics statistics() {
        return rows.commit(em -> em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics());
    }
}
