package org.daylight.city;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.daylight.container.InContainer;
import org.junit.jupiter.api.Test;

/** A city’s file, read where the server’s JSON is. */
class CityFileIT extends InContainer {

    @Test
    void readsEachAdoptedPriceWithItsResolutionDaysAndSource() {
        List<Founded.Price> prices = file("""
                {"code": "copy_bw", "name": "Black-and-white copy", "unit": "PAGE", "cents": 15, "basis": "DIRECT_DUPLICATION", "resolution": "2026-14",
                 "from": "2026-01-01", "to": null, "source": "Resolution 2026-14", "verifiedOn": "2026-11-20"},
                {"code": "seal", "name": "Certified copy", "unit": "DOCUMENT", "cents": 1000, "basis": "CERTIFICATION", "resolution": "2026-14",
                 "from": "2026-01-01", "to": "2026-12-31", "source": "Resolution 2026-14", "verifiedOn": "2026-11-20"}""").feeSchedule();
        assertEquals(2, prices.size());
        assertEquals("copy_bw Black-and-white copy PAGE 15 DIRECT_DUPLICATION 2026-14 2026-01-01 null", said(prices.get(0)));
        assertEquals("seal Certified copy DOCUMENT 1000 CERTIFICATION 2026-14 2026-01-01 2026-12-31", said(prices.get(1)));
        assertEquals(LocalDate.of(2026, 11, 20), prices.get(0).seen().verifiedOn());
    }

    @Test
    void refusesAPriceThatSaysNotWhereItWasRead() {
        CityFile unread = file("""
                {"code": "copy_bw", "name": "Copy", "unit": "PAGE", "cents": 15, "basis": "DIRECT_DUPLICATION", "resolution": "2026-14", "from": "2026-01-01", "to": null}""");
        assertThrows(NullPointerException.class, unread::feeSchedule);
    }

    @Test
    void chargesNothingInAShippedCityWhoseScheduleNobodyFound() {
        for (String slug : Cities.SHIPPED) {
            assertEquals(List.of(), CityFile.of(slug).feeSchedule(), slug);
        }
    }

    @Test
    void readsALevelOfReviewAndWhatTheCityLeavesOpen() {
        AppealRoute route = file("appealRoutes", """
                {"level": 2, "name": "City council", "authority": "Resolution 2026-5", "whoMay": "The requester", "submitTo": null, "deadlineDays": 10, "unit": "BUSINESS",
                 "base": "DECISION", "decisionDays": null, "effect": "BINDING", "feeCents": 0, "legalSource": "Resolution 2026-5", "legalLink": null,
                 "source": "Resolution 2026-5", "verifiedOn": "2026-11-20"}""").appealRoutes().get(0);
        assertEquals("2 City council The requester null 10 BUSINESS DECISION null BINDING 0", String.join(" ", route.level() + "", route.name(), route.whoMay(),
                route.submitTo(), route.deadlineDays() + "", route.unit().name(), route.base().name(), route.decisionDays() + "", route.effect().name(),
                route.feeCents() + ""));
    }

    private static String said(Founded.Price price) {
        return String.join(" ", price.code(), price.name(), price.unit(), String.valueOf(price.cents()), price.basis(), price.resolution(), price.from().toString(),
                String.valueOf(price.to()));
    }

    private static CityFile file(String rows) {
        return file("feeSchedule", rows);
    }

    private static CityFile file(String key, String rows) {
        return new CityFile(Json.createReader(new StringReader("{\"" + key + "\": [" + rows + "]}")).readObject());
    }
}
