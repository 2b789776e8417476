package org.daylight.audit;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.daylight.audit.Verdict.Finding;
import org.daylight.city.CurrentCity;
import org.daylight.container.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditIT extends InContainer {

    @Inject
    AuditLog log;

    private long last;

    @BeforeEach
    void atLeastTwentyLinks() {
        rows.in(TUSTIN, em -> {
            for (int i = 0; i < 20; i++) {
                log.append(TUSTIN, Act.of(Instant.parse("2026-05-21T16:00:00.123Z"), "test", "TESTED", "link " + i, Map.of("note", "“é” \n\"")));
            }
            return null;
        });
        last = in(TUSTIN, () -> log.head(TUSTIN).number());
    }

    @Test
    void anUntouchedChainIsWhole() {
        Verdict verdict = in(TUSTIN, () -> log.verify(TUSTIN));
        assertEquals(new Verdict(Finding.WHOLE, last), verdict);
    }

    @Test
    void everyEditedFieldIsFound() {
        for (String edit : List.of("at = at + interval '1' second", "actor = 'somebody else'", "act = 'NOTHING'", "subject = 'TUS-2026-000000'",
                "particulars = '{}'", "previous_hash = 'f'", "hash = 'f'", "number = number + 1000000")) {
            found(Finding.BROKEN, last - 6, em -> sql(em, "update audit_link set " + edit + " where city = 'tustin' and number = " + (last - 5)));
        }
    }

    @Test
    void aDeletedLinkIsFound() {
        found(Finding.BROKEN, last - 6, em -> sql(em, "delete from audit_link where city = 'tustin' and number = " + (last - 5)));
        found(Finding.BROKEN, 0, em -> sql(em, "delete from audit_link where city = 'tustin' and number = 1"));
    }

    @Test
    void reorderedLinksAreFound() {
        found(Finding.BROKEN, last - 9, em -> {
            sql(em, "update audit_link set number = -1 where city = 'tustin' and number = " + (last - 8));
            sql(em, "update audit_link set number = " + (last - 8) + " where city = 'tustin' and number = " + (last - 7));
            sql(em, "update audit_link set number = " + (last - 7) + " where city = 'tustin' and number = -1");
        });
    }

    @Test
    void aDeletedLinkIsFoundAlthoughTheRestMovedUp() {
        found(Finding.BROKEN, last - 3, em -> {
            sql(em, "delete from audit_link where city = 'tustin' and number = " + (last - 2));
            sql(em, "update audit_link set number = number - 1 where city = 'tustin' and number = " + (last - 1));
            sql(em, "update audit_link set number = number - 1 where city = 'tustin' and number = " + last);
        });
    }

    @Test
    void aCutTailIsFound() {
        found(Finding.CUT, last - 3, em -> sql(em, "delete from audit_link where city = 'tustin' and number > " + (last - 3)));
        found(Finding.CUT, 0, em -> sql(em, "delete from audit_link where city = 'tustin'"));
    }

    @Test
    void aHeadThatWasSetBackIsFound() {
        found(Finding.CUT, last, em -> sql(em, "update audit_head set number = number - 1 where city = 'tustin'"));
        found(Finding.CUT, last, em -> sql(em, "update audit_head set hash = '" + "0".repeat(64) + "' where city = 'tustin'"));
    }

    @Test
    void aLinkMovedIntoAnotherCityIsFound() {
        rows.undone(OXNARD, em -> {
            long end = log.head(OXNARD).number();
            sql(em, "update audit_link set city = 'oxnard', number = " + (end + 1) + " where city = 'tustin' and number = " + last);
            assertEquals(new Verdict(Finding.BROKEN, end), log.verify(OXNARD));
        });
    }

    @Test
    void fiftyParallelWritersCannotForkIt() {
        List<Object> ends = atOnce(50, () -> rows.in(TUSTIN, em -> log.append(TUSTIN, Act.of(Instant.now(), "test", "RACED", "one of fifty", Map.of()))));
        assertTrue(ends.stream().allMatch(AuditLink.class::isInstance), ends::toString);
        assertEquals(50, ends.stream().map(link -> ((AuditLink) link).number()).distinct().count());
        assertEquals(new Verdict(Finding.WHOLE, last + 50), in(TUSTIN, () -> log.verify(TUSTIN)));
    }

    @Test
    void noLinkIsWrittenOutsideTheTransactionOfItsAct() {
        assertThrows(TransactionalException.class, () -> act(TUSTIN, () -> log.append(TUSTIN, Act.of(Instant.now(), "test", "ALONE", "nothing", Map.of()))));
    }

    @Test
    void aLinkGoesWhenItsActIsUndone() {
        rows.undone(TUSTIN, em -> {
            log.append(TUSTIN, Act.of(Instant.now(), "test", "UNDONE", "nothing", Map.of()));
            em.flush();
        });
        assertEquals(last, in(TUSTIN, () -> log.head(TUSTIN).number()));
    }

    /** Tampers by SQL, asks the verifier in the same transaction, and throws everything away. */
    private void found(Finding finding, long lastGood, Consumer<EntityManager> tampering) {
        rows.undone(TUSTIN, em -> {
            tampering.accept(em);
            assertEquals(TUSTIN, CurrentCity.slug());
            assertEquals(new Verdict(finding, lastGood), log.verify(TUSTIN));
        });
    }

    private static void sql(EntityManager em, String statement) {
        assertTrue(em.createNativeQuery(statement).executeUpdate() > 0, statement);
        em.clear();
    }
}
