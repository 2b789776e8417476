package org.daylight.request;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.container.InContainer;
import org.daylight.law.Refused;
import org.junit.jupiter.api.Test;

class FilingIT extends InContainer {

    @Test
    void theSameKeyFilesOnceAlthoughTwentySendItAtOnce() {
        String key = UUID.randomUUID().toString();
        List<Object> ends = atOnce(20, () -> in(TUSTIN, () -> requests.file(filing(key, "Sent by an impatient hand"), Actor.REQUESTER)));
        assertEquals(1, Set.copyOf(ends).size(), ends::toString);
        assertInstanceOf(Receipt.class, ends.get(0));
        long stored = rows.in(TUSTIN, em -> em.createQuery("select count(r) from RecordsRequest r where r.filingKey = :key", Long.class)
                .setParameter("key", key).getSingleResult());
        assertEquals(1, stored);
    }

    @Test
    void parallelFilingsAreNumberedWithoutGapsAndDoubles() {
        List<Object> ends = atOnce(20, () -> in(OXNARD, () -> requests.file(filing("One of twenty at once"), Actor.REQUESTER)));
        assertTrue(ends.stream().allMatch(Receipt.class::isInstance), ends::toString);
        assertNumbersRun(ends.stream().map(r -> ((Receipt) r).number().text()).toList(), 20);
    }

    @Test
    void aRefusedFilingLeavesNothing() {
        String before = filed(TUSTIN, "Before the refusals").number();
        assertThrows(Refused.class, () -> filing(" "));
        assertThrows(Refused.class, () -> filing("nul \u0000"));
        assertThrows(Refused.class, () -> in(TUSTIN, () -> requests.file(received("from the future", "2999-01-01T00:00:00Z"), clerk(TUSTIN))));
        assertThrows(Refused.class, () -> in(TUSTIN, () -> requests.file(received("own time", "2020-01-01T00:00:00Z"), Actor.REQUESTER)));
        assertThrows(Refused.class, () -> in(TUSTIN, () -> requests.file(filing("not his to file"), actor(TUSTIN, org.daylight.account.Role.LIAISON))));
        String after = filed(TUSTIN, "After the refusals").number();
        assertNumbersRun(List.of(before, after), 2);
    }

    @Test
    void theCodeOpensItsCaseAndNoOther() {
        Receipt one = in(TUSTIN, () -> requests.file(filing("The first"), Actor.REQUESTER));
        Receipt other = in(TUSTIN, () -> requests.file(filing("The second"), Actor.REQUESTER));
        String typed = one.code().inGroups().toLowerCase();
        assertEquals(one.number().text(), in(TUSTIN, () -> requests.open(one.number().text(), ReceiptCode.typed(typed)).number()));
        assertThrows(NotFound.class, () -> in(TUSTIN, () -> requests.open(other.number().text(), one.code())));
        assertThrows(NotFound.class, () -> in(OXNARD, () -> requests.open(one.number().text(), one.code())));
        assertThrows(NotFound.class, () -> in(TUSTIN, () -> requests.open("TUS-2026-999999", one.code())));
        assertThrows(NotFound.class, () -> in(TUSTIN, () -> requests.open("' or 1=1 --", one.code())));
    }

    @Test
    void storesTheCodeOnlyAsItsHash() {
        Receipt receipt = in(TUSTIN, () -> requests.file(filing("A secret"), Actor.REQUESTER));
        Object stored = rows.in(TUSTIN, em -> em.createQuery("select r.codeHash from RecordsRequest r where r.number = :number", String.class)
                .setParameter("number", receipt.number().text()).getSingleResult());
        assertEquals(receipt.code().hash(), stored);
        assertNotEquals(receipt.code().text(), stored);
    }

    private static Filing received(String words, String at) {
        Filing f = filing(words);
        return new Filing(f.key(), f.kind(), f.subject(), f.description(), f.dataset(), f.recordSeries(), f.department(), f.from(), f.to(), f.fields(),
                f.frequency(), f.format(), f.delivery(), f.wishedOn(), f.intendedUse(), f.requester(), Channel.MAIL, java.time.Instant.parse(at), f.language());
    }

    private static void assertNumbersRun(List<String> numbers, int count) {
        List<Integer> counts = new ArrayList<>(numbers.stream().map(n -> Integer.valueOf(n.substring(n.lastIndexOf('-') + 1))).toList());
        counts.sort(Comparator.naturalOrder());
        assertEquals(count, counts.stream().collect(Collectors.toSet()).size(), counts::toString);
        assertEquals(count - 1, counts.get(count - 1) - counts.get(0), counts::toString);
    }
}
