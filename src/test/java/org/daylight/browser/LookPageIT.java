package org.daylight.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks at every page is itself looked at: a page without fault has no finding, and faults put into it are found where they are. */
class LookPageIT extends Journey {

    @Test
    void whatIsWrongIsFoundAtEachWidth() {
        go("/tustin");
        assertEquals(List.of(), Look.at(page, "planted-nothing"));
        page.evaluate("""
                () => { document.documentElement.removeAttribute('lang');
                  const box = document.createElement('input'); box.id = 'nameless';
                  const onPhones = document.createElement('input'); onPhones.id = 'on-phones'; onPhones.hidden = true;
                  addEventListener('resize', () => { onPhones.hidden = innerWidth > 400; });
                  const wide = document.createElement('div'); wide.id = 'wide'; wide.style.width = '360px'; wide.textContent = 'wide';
                  document.querySelector('main').append(box, onPhones, wide); }""");
        List<String> wrong = Look.at(page, "planted");
        for (int width : new int[] {1280, 390}) {
            assertTrue(found(wrong, "planted at " + width + ": axe html-has-lang"), wrong.toString());
            assertTrue(found(wrong, "planted at " + width + ": axe label") && wrong.toString().contains("nameless"), wrong.toString());
        }
        assertTrue(wrong.stream().anyMatch(one -> one.startsWith("planted at 390") && one.contains("on-phones")), "what is there on a phone alone: " + wrong);
        assertTrue(wrong.stream().noneMatch(one -> one.startsWith("planted at 1280") && one.contains("on-phones")), wrong.toString());
        assertTrue(found(wrong, "planted at 320: wider than the window"), wrong.toString());
        go("/tustin");
    }

    private static boolean found(List<String> wrong, String finding) {
        return wrong.stream().anyMatch(one -> one.startsWith(finding));
    }
}
