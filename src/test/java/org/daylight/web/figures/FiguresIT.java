package org.daylight.web.figures;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.account.Role;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.determination.time.Minutes;
import org.daylight.determination.time.Party;
import org.daylight.determination.time.TimeSheet;
import org.daylight.determination.time.TimeSheets;
import org.daylight.docket.Queue;
import org.daylight.docket.QueueCounts;
import org.daylight.docket.QueueShow;
import org.daylight.docket.figures.Figure;
import org.daylight.docket.figures.Figures;
import org.daylight.docket.figures.Frozen;
import org.daylight.docket.figures.Row;
import org.daylight.docket.figures.Scope;
import org.daylight.docket.figures.Table;
import org.daylight.notice.report.PublishedReport;
import org.daylight.notice.report.PublishedReports;
import org.junit.jupiter.api.Test;

/** The figures of the demo town: the same everywhere, and the same as the queue's lists; and the yearly report from its preview to its withdrawal. */
class FiguresIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private static final String STOCKTON = "stockton";
    private static final Pattern LINE = Pattern.compile("<tr role=\"row\"><th role=\"rowheader\"[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td role=\"cell\" class=\"number\"[^>]*>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("<text class=\"chart__(?:value|top)[^\"]*\"[^>]*>([^<]*)</text>");

    @Inject
    Figures figures;
    @Inject
    PublishedReports reports;
    @Inject
    Queue queue;
    @Inject
    TimeSheets sheets;

    @Test
    void everyCountIsAsLongAsTheListItLinksTo() {
        Site supervisor = Site.signedIn("supervisor", TUSTIN);
        int lists = 0;
        for (Table table : read(TUSTIN, EnumSet.of(Figure.DUE, Figure.AGE, Figure.RECEIVED), null)) {
            List<Row> rows = new ArrayList<>(table.rows());
            rows.add(table.total());
            for (Row row : rows) {
                assertEquals(row.count(), listed(supervisor, row.list()), table.figure() + " " + row);
                lists += row.count() > 0 ? 1 : 0;
            }
        }
        assertTrue(lists > 12, "only " + lists + " lists are not empty");
        String department = rows.in(TUSTIN, em -> em.createQuery("select max(r.department) from RecordsRequest r where r.status = org.daylight.request.Status.RECEIVED", String.class).getSingleResult());
        Row open = read(TUSTIN, EnumSet.of(Figure.AGE), department).get(0).total();
        assertTrue(open.count() > 0);
        assertEquals(open.count(), listed(supervisor, open.list()), "of one department");
    }

    @Test
    void whatIsOpenIsWhatTheQueueCounts() {
        for (String city : List.of(TUSTIN, OXNARD)) {
            Map<QueueShow, QueueCounts.Count> counts = in(city, () -> queue.counts(TODAY, actor(city, Role.SUPERVISOR))).of();
            List<Table> tables = read(city, EnumSet.of(Figure.DUE, Figure.AGE), null);
            assertEquals(counts.get(QueueShow.OPEN).number(), tables.get(0).total().count());
            assertEquals(counts.get(QueueShow.OPEN).number(), tables.get(1).rows().stream().mapToLong(Row::count).sum());
            assertEquals(counts.get(QueueShow.OPEN).number(), tables.get(0).rows().stream().mapToLong(Row::count).sum());
            assertEquals(counts.get(QueueShow.OVERDUE).number(), tables.get(0).row("LATE").count());
        }
    }

    /** How many lines the queue shows behind a link, page after page. */
    private static long listed(Site supervisor, String query) {
        long lines = 0;
        String next = "?" + query + "&size=50";
        while (next != null) {
            String page = supervisor.get("/tustin/staff/queue" + next).body();
            lines += page.split(" data-row", -1).length - 1;
            var more = Pattern.compile("<a href=\"(\\?[^\"]*)\" rel=\"next\"").matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        return lines;
    }

    @Test
    void tableChartAndFileSayTheSame() {
        Site supervisor = Site.signedIn("supervisor", TUSTIN);
        String page = supervisor.get("/tustin/supervisor/dashboard").body();
        for (Table table : read(TUSTIN, EnumSet.allOf(Figure.class), null)) {
            String word = table.figure().word();
            int begin = page.indexOf("id=\"" + word + "-title\"");
            String section = page.substring(begin, page.indexOf("</section>", begin));
            List<List<String>> shown = new ArrayList<>();
            LINE.matcher(section).results().map(MatchResult::group).forEach(line -> shown.add(CELL.matcher(line).results().map(m -> plain(m.group(1))).toList()));
            List<List<String>> filed = new ArrayList<>();
            supervisor.get("/tustin/supervisor/dashboard/" + word + ".csv").body().lines().skip(1)
                    .forEach(line -> filed.add(Arrays.stream(line.substring(1, line.length() - 1).split("\",\"", -1)).skip(2).map(n -> n.replaceAll("\\.0$", "")).toList()));
            assertEquals(filed, shown, word);
            assertEquals(table.rows().size() + (table.total() == null ? 0 : 1), shown.size(), word);
            if (!table.empty()) {
                List<String> drawn = VALUE.matcher(section).results().map(m -> plain(m.group(1))).toList();
                assertFalse(drawn.isEmpty(), word);
                if (table.figure() == Figure.RECEIVED || table.figure() == Figure.OUTCOMES) {
                    List<String> counts = table.rows().stream().map(row -> Long.toString(row.count())).filter(n -> table.figure() != Figure.RECEIVED || !n.equals("0")).toList();
                    assertEquals(counts, drawn, word);
                    assertEquals(counts.stream().filter(n -> !n.equals("0")).count(), section.split("<rect class=\"chart__main\"", -1).length - 1, word + ": a box for each");
                }
            }
            assertTrue(section.contains("role=\"img\"") != table.empty(), word);
        }
    }

    /** A number as people read it, as programs do. */
    private static String plain(String shown) {
        return shown.replaceAll("<[^>]*>", "").replaceAll("[$%,]| days", "").replace("–", "").strip().replaceAll("\\.0$", "");
    }

    @Test
    void whereThereIsNothingThePageSaysSo() {
        Site supervisor = Site.signedIn("supervisor", TUSTIN);
        String page = supervisor.get("/tustin/supervisor/dashboard?from=1999-01-01&to=1999-12-31").body();
        assertEquals(10, page.split("No cases yet", -1).length - 1, "every figure of those days");
        assertTrue(page.contains("id=\"due-title\""), "and what is due is shown as ever");
        for (String odd : List.of("?from=2026-05-01&to=2026-01-01", "?from=yesterday&to=", "?from=1900-01-01&to=2026-01-01", "?department=ATLANTIS", "?to=2999-01-01")) {
            assertEquals(200, supervisor.get("/tustin/supervisor/dashboard" + odd).statusCode(), odd);
        }
        assertEquals(404, supervisor.look("/tustin/supervisor/dashboard/tea-leaves.csv").statusCode());
        assertEquals(404, supervisor.look("/tustin/supervisor/reports/" + (TODAY.getYear() + 1)).statusCode());
        assertEquals(404, supervisor.look("/tustin/supervisor/reports/1999").statusCode());
    }

    @Test
    void aReportIsPublishedRevisedAndWithdrawn() throws IOException {
        int year = TODAY.getYear();
        Site supervisor = Site.signedIn("supervisor", STOCKTON);
        Site anybody = new Site();
        if (in(STOCKTON, () -> reports.of(year)).isEmpty()) {
            assertEquals(404, anybody.look("/stockton/reports/" + year).statusCode());
            assertFalse(anybody.get("/stockton").body().contains("/stockton/reports"), "nothing is said of none");
        }
        Map<String, String> old = supervisor.form("/stockton/supervisor/reports/" + year);
        assertEquals(200, supervisor.post("/stockton/supervisor/reports/" + year, Map.of()).statusCode());
        PublishedReport first = standing(year);
        String page = anybody.get("/stockton/reports/" + year).body();
        assertTrue(page.contains(first.sha256()) && page.contains("The year so far") != first.whole(), page);
        assertTrue(anybody.get("/stockton").body().contains("/stockton/reports/" + year), "linked from the city’s page");
        assertTrue(supervisor.send("/stockton/supervisor/reports/" + year, old).statusCode() >= 400, "a second click");

        filed(STOCKTON, "One more for the report");
        assertEquals(page, anybody.get("/stockton/reports/" + year).body(), "what is published stays");
        assertNotEquals(old.get("seal"), supervisor.form("/stockton/supervisor/reports/" + year).get("seal"), "the preview moves");
        Map<String, String> changed = supervisor.form("/stockton/supervisor/reports/" + year);
        filed(STOCKTON, "And one between the preview and the click");
        HttpResponse<String> refused = supervisor.send("/stockton/supervisor/reports/" + year, changed);
        assertTrue(refused.body().contains("The figures have changed since"), refused.body());
        assertEquals(first.revision(), standing(year).revision());

        supervisor.post("/stockton/supervisor/reports/" + year, Map.of());
        assertEquals(first.revision() + 1, standing(year).revision());
        papers(year);
        links("REPORT_PUBLISHED", first.sha256(), standing(year).sha256());

        Map<String, String> withdrawal = supervisor.form("/stockton/supervisor/reports/" + year);
        withdrawal.remove("act");
        withdrawal.put("withdraw", "withdraw");
        assertEquals(303, supervisor.send("/stockton/supervisor/reports/" + year, withdrawal).statusCode());
        assertEquals(404, anybody.look("/stockton/reports/" + year).statusCode(), "not even the revision before");
        assertEquals(404, anybody.look("/stockton/reports/" + year + ".pdf").statusCode());
        links("REPORT_WITHDRAWN");
    }

    private void papers(int year) throws IOException {
        Site anybody = new Site();
        for (String language : List.of("en", "es", "vi")) {
            byte[] bytes = anybody.bytes("/stockton/reports/" + year + ".pdf?lang=" + language).body();
            assertArrayEquals(bytes, anybody.bytes("/stockton/reports/" + year + ".pdf?lang=" + language).body(), "the same bytes each time");
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "tagged");
                assertEquals(language, pdf.getDocumentCatalog().getLanguage());
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertTrue(text.contains(Map.of("en", "Answers in time", "es", "Respuestas a tiempo", "vi", "Trả lời đúng hạn").get(language)), text);
                assertFalse(text.contains("?figure") || text.contains("?public"), text);
                assertTrue(headedRows(pdf.getDocumentCatalog().getStructureTreeRoot()) > 20, "every line of a table has its header");
            }
        }
        String month = String.format("%d-%02d", year, TODAY.getMonthValue());
        String file = anybody.get("/stockton/reports/" + year + ".csv?lang=en").body();
        long received = read(STOCKTON, EnumSet.of(Figure.RECEIVED), null).get(0).row(month).count();
        assertTrue(file.contains("\"received\",\"Requests received\",\"" + month + "\",") && file.contains("\"Requests\",\"" + received + "\""), file);
    }

    /** Counts the lines of tables, each of which must begin with the header of its row (PDF/UA-1, 7.5). */
    private static int headedRows(PDStructureNode node) {
        int rows = 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                rows += headedRows(element);
                if ("TBody".equals(node instanceof PDStructureElement body ? body.getStructureType() : null)) {
                    PDStructureElement first = (PDStructureElement) element.getKids().get(0);
                    assertEquals("TH", first.getStructureType());
                    assertTrue(first.getAttributes().toString().contains("Scope=Row"), first.getAttributes().toString());
                    rows++;
                }
            }
        }
        return rows;
    }

    @Test
    void numbersAndMonthsAreWrittenAsEachLanguageDoes() {
        int year = TODAY.getYear();
        in(OXNARD, () -> reports.standing(year)).or(() -> in(OXNARD, () -> reports.standing(year - 1))).orElseThrow();
        String vi = new Site().get("/oxnard/reports/" + in(OXNARD, () -> reports.standing()).get(0).year() + "?lang=vi").body();
        String es = new Site().get("/oxnard/reports/" + in(OXNARD, () -> reports.standing()).get(0).year() + "?lang=es").body();
        assertTrue(Pattern.compile("\\d,\\d ngày").matcher(vi).find() && !Pattern.compile("\\d\\.\\d ngày").matcher(vi).find(), "a comma in Vietnamese");
        assertTrue(Pattern.compile("\\d\\.\\d días").matcher(es).find(), "a point in Spanish of the United States");
        assertTrue(vi.contains("tháng 1 năm") && es.contains("enero de"), "months");
        assertTrue(vi.contains(">T1<") && vi.contains("lang=\"vi\""), "short months");
    }

    @Test
    void whatWasChangedBehindItsBackIsNotShown() {
        int year = in(OXNARD, () -> reports.standing()).get(0).year();
        String was = in(OXNARD, () -> reports.standing(year)).orElseThrow().figures();
        change(year, was.replaceFirst("\\[0\\]", "[7]"));
        try {
            PublishedReport report = in(OXNARD, () -> reports.standing(year)).orElseThrow();
            assertThrows(IllegalStateException.class, report::figures);
        } finally {
            change(year, was);
        }
        assertEquals(200, new Site().get("/oxnard/reports/" + year).statusCode());
    }

    @Test
    void whatIsFrozenIsReadAsItWas() {
        List<Table> tables = read(TUSTIN, EnumSet.copyOf(Figure.OF_DAYS), null);
        String text = Frozen.write(tables);
        List<Table> again = Frozen.read(text);
        assertEquals(text, Frozen.write(again));
        for (int i = 0; i < tables.size(); i++) {
            assertEquals(tables.get(i).rows().stream().map(Row::values).toList(), again.get(i).rows().stream().map(Row::values).toList(), tables.get(i).figure().word());
        }
        assertEquals(tables.size() - 1, Frozen.read(text.replace("EXEMPTIONS", "TEA_LEAVES")).size(), "a figure of another version is left out");
    }

    private void change(int year, String figuresNow) {
        rows.in(OXNARD, em -> em.createQuery("update PublishedReport p set p.figures = :figures where p.year = :year")
                .setParameter("figures", figuresNow).setParameter("year", year).executeUpdate());
    }

    @Test
    void everyAnswerHasItsSheetAndALostOneIsWrittenAgain() {
        for (String city : List.of(TUSTIN, OXNARD, "westminster")) {
            in(city, () -> sheets.catchUp());
            assertEquals(count(city, "select count(d) from Determination d where d.state = org.daylight.determination.Determination.State.SENT and d.telling.at is not null"), count(city, "select count(s) from TimeSheet s"), city);
        }
        TimeSheet sheet = rows.in(OXNARD, em -> em.createQuery("select s from TimeSheet s where s.minutes.department > 0 order by s.id", TimeSheet.class).setMaxResults(1).getSingleResult());
        rows.in(OXNARD, em -> em.createQuery("delete from TimeSheet s where s.id = (select max(o.id) from TimeSheet o where o.minutes.department = :department and o.minutes.inAll = :all)")
                .setParameter("department", sheet.minutes().of(Party.DEPARTMENT)).setParameter("all", sheet.minutes().inAll()).executeUpdate());
        assertEquals(1, in(OXNARD, () -> sheets.catchUp()));
        assertEquals(0, in(OXNARD, () -> sheets.catchUp()));
        Minutes again = rows.in(OXNARD, em -> em.createQuery("select s from TimeSheet s where s.id = (select max(o.id) from TimeSheet o)", TimeSheet.class).getSingleResult()).minutes();
        assertEquals(sheet.minutes().of(Party.DEPARTMENT), again.of(Party.DEPARTMENT));
        assertEquals(sheet.minutes().of(Party.CLERK), again.of(Party.CLERK));
        assertEquals(sheet.minutes().longest(), again.longest());
    }

    private long count(String city, String query) {
        return rows.in(city, em -> em.createQuery(query, Long.class).getSingleResult());
    }

    private List<Table> read(String city, EnumSet<Figure> wanted, String department) {
        return in(city, () -> figures.read(wanted, new Scope(Scope.lastTwelveMonths(TODAY), department, TODAY, cities.current().calendar()), actor(city, Role.SUPERVISOR)));
    }

    private PublishedReport standing(int year) {
        return in(STOCKTON, () -> reports.standing(year)).orElseThrow();
    }

    private void links(String act, String... hashes) {
        String told = in(STOCKTON, () -> audit.of("report " + TODAY.getYear(), act)).stream().map(link -> link.particulars()).reduce("", String::concat);
        assertFalse(told.isEmpty(), act);
        Arrays.stream(hashes).forEach(hash -> assertTrue(told.contains(hash), act + " in the chain: " + told));
    }
}
