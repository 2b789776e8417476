package org.daylight.web;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import org.daylight.audit.AuditLink;
import org.daylight.container.InContainer;
import org.daylight.container.Samples;
import org.daylight.container.Site;
import org.junit.jupiter.api.Test;

/** What an administrator reads: the chain told in sentences with its fingerprints, and everything the city is known to say of itself. */
class LogIT extends InContainer {

    @Inject
    Samples samples;

    @Test
    void eachLinkIsASentenceWithItsFingerprint() {
        Samples.Sample sample = samples.of(TUSTIN);
        AuditLink newest = rows.in(TUSTIN, em -> em.createQuery("select l from AuditLink l where l.act = 'FEE_ITEM_ADDED' and l.particulars like :secret", AuditLink.class)
                .setParameter("secret", "%" + sample.secret() + "%").getSingleResult());
        String page = Site.signedIn("admin", TUSTIN).get("/tustin/admin/log?before=" + (newest.number() + 1)).body();
        assertTrue(page.contains(newest.hash()) && page.contains(newest.previousHash()), "fingerprints");
        assertTrue(page.contains("A price was added to the fee schedule: Copy " + sample.secret() + ", $0.10, from Thursday, January 1, 2026."), page);
        assertTrue(page.contains("FEE_ITEM_ADDED") && page.contains("A closed day was added: Wednesday, May 21, 2031."), page);
        assertFalse(page.contains("?happening.") || page.contains("?audit."), "a link without words");
    }

    @Test
    void isReadPageByPageInEveryLanguage() {
        Site admin = Site.signedIn("admin", TUSTIN);
        String first = admin.get("/tustin/admin/log?lang=vi").body();
        assertTrue(first.contains("rel=\"next\"") && !first.contains("href=\"?\""), "the newest page leads to older links only");
        String next = first.replaceAll("(?s).*\\?before=(\\d+).*", "$1");
        String older = admin.get("/tustin/admin/log?before=" + next).body();
        assertTrue(older.contains("href=\"?\""), "the way back");
        AuditLink below = in(TUSTIN, () -> audit.before(Long.parseLong(next), 1)).get(0);
        assertTrue(older.contains(below.hash()), "begins where the first page ended");
    }

    @Test
    void whatNobodyFoundSaysWhereItWasLookedFor() {
        String page = Site.signedIn("admin", OXNARD).get("/oxnard/admin/facts").body();
        assertTrue(page.contains("Not specified by the city") && page.contains("Not found; looked for in:"), page);
        assertTrue(page.contains("no adopted copy-fee schedule found") && page.contains("Published already"), page);
    }
}
