package org.daylight.docket;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.account.Actor;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.request.Filing;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Status;
import org.junit.jupiter.api.Test;

/** What the public finds in the log by words: what is published, and nothing else. */
class PublicSearchIT extends InContainer {

    private static final int TRIES = 100;

    @Inject
    PublicLog log;

    @Test
    void findsTheWordsOfASubjectInItsOwnCityOnly() {
        String number = titled("The zanzibar memorandum", "Nothing more").number();
        assertEquals(List.of(number), found(TUSTIN, "Zanzibar MEMORANDUM", 1));
        assertEquals(List.of(), found(OXNARD, "zanzibar", 0));
        assertEquals(List.of(), found(TUSTIN, "zanzibar elephants", 0), "all words must be there");
    }

    @Test
    void findsADescriptionOnlyWhileItsPageIsPublic() {
        RecordsRequest request = titled("A quiet subject", "The quokka census of the harbor");
        show(request, false);
        assertEquals(List.of(), found(TUSTIN, "quokka", 0));
        show(request, true);
        assertEquals(List.of(request.number()), found(TUSTIN, "quokka", 1));
        show(request, false);
        assertEquals(List.of(), found(TUSTIN, "quokka", 0));
    }

    @Test
    void neverFindsWhatIsScreenedFromTheLog() {
        RecordsRequest request = titled("The axolotl file of axolotl.owner@example.org, telephone (714) 555-0142", "See above");
        assertEquals(List.of(request.number()), found(TUSTIN, "axolotl file", 1));
        assertEquals(List.of(), found(TUSTIN, "axolotl.owner", 0));
        assertEquals(List.of(), found(TUSTIN, "axolotl 0142", 0));
    }

    @Test
    void pagesThroughWhatItFindsOnceEach() {
        List<String> filed = new ArrayList<>(IntStream.range(0, 2 * PublicLog.PAGE + 3).mapToObj(i -> titled("Wombat survey " + i, "-").number()).toList());
        found(TUSTIN, "wombat survey", PublicLog.PAGE + 1);
        wait(() -> all("wombat survey", null).size() == filed.size());
        List<String> read = all("wombat survey", null);
        java.util.Collections.reverse(filed);
        assertEquals(filed, read, "newest first, each once");
        assertEquals(filed, all("wombat survey", Status.RECEIVED));
        assertEquals(List.of(), all("wombat survey", Status.CLOSED));
    }

    @Test
    void thePageAsksForWordsInItsAddressAndKeepsThemInItsLinks() {
        IntStream.range(0, PublicLog.PAGE + 1).forEach(i -> titled("Narwhal record " + i, "-"));
        found(TUSTIN, "narwhal", PublicLog.PAGE + 1);
        String page = new Site().get("/tustin/requests?q=narwhal").body();
        assertTrue(page.contains("value=\"narwhal\""), page);
        assertTrue(page.contains("q=narwhal&amp;before="), page);
    }

    private RecordsRequest titled(String subject, String description) {
        Filing f = filing(description);
        Filing titled = new Filing(f.key(), f.kind(), subject, f.description(), f.dataset(), f.recordSeries(), f.department(), f.from(), f.to(), f.fields(),
                f.frequency(), f.format(), f.delivery(), f.wishedOn(), f.intendedUse(), f.requester(), f.channel(), null, f.language());
        return now(TUSTIN, in(TUSTIN, () -> requests.file(titled, Actor.REQUESTER)).number().text());
    }

    private void show(RecordsRequest request, boolean published) {
        RecordsRequest now = now(TUSTIN, request.number());
        if (now.pagePublished() != published) {
            act(TUSTIN, () -> requests.showPage(now.number(), now.version(), published, clerk(TUSTIN)));
        }
    }

    /** The index is written a moment after the commit: waits until it says so many, and gives what it says then. */
    private List<String> found(String city, String words, int expected) {
        wait(() -> in(city, () -> log.after(LogCursor.START, null, null, words)).size() == expected);
        return in(city, () -> log.after(LogCursor.START, null, null, words)).stream().map(LogRow::number).toList();
    }

    private List<String> all(String words, Status status) {
        List<String> numbers = new ArrayList<>();
        for (LogCursor place = LogCursor.START; place != null;) {
            LogCursor from = place;
            List<LogRow> rows = in(TUSTIN, () -> log.after(from, null, status, words));
            rows.stream().limit(PublicLog.PAGE).map(LogRow::number).forEach(numbers::add);
            place = rows.size() > PublicLog.PAGE ? rows.get(PublicLog.PAGE - 1).cursor() : null;
        }
        return numbers;
    }

    private static void wait(java.util.function.BooleanSupplier done) {
        try {
            for (int i = 0; i < TRIES && !done.getAsBoolean(); i++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
