package org.daylight.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page as people do, on a desk and on a phone: a picture each, no finding of axe-core, nothing wider than the window. */
final class Look {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int[] WIDTHS = {1280, 390};
    private static final int NARROWEST = 320;
    private static final String TOO_WIDE = """
            () => { const w = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= w) return [];
              return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w + 0.5)
                .slice(0, 5).map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + '.' + e.className); }""";

    // as deque's own builder runs it, every rule; but in the page itself, which has no frames, and saying nothing of what is right
    private static final String AXE = """
            () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(rule =>
                'axe ' + rule.id + ' (' + rule.help + '): ' + rule.nodes.slice(0, 3).map(node => node.html).join(' | ')))""";
    private static final String AXE_ITSELF = itself();

    private Look() {
    }

    /** What is wrong with the page; empty when nothing is. */
    static List<String> at(Page page, String name) {
        page.evaluate(AXE_ITSELF);
        List<String> wrong = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")).setFullPage(true));
            ((List<?>) page.evaluate(AXE)).forEach(finding -> wrong.add(name + " at " + width + ": " + finding));
            wrong.addAll(tooWide(page, name, width));
        }
        page.setViewportSize(NARROWEST, 900);
        wrong.addAll(tooWide(page, name, NARROWEST));
        page.setViewportSize(WIDTHS[0], 900);
        return wrong;
    }

    private static List<String> tooWide(Page page, String name, int width) {
        List<?> elements = (List<?>) page.evaluate(TOO_WIDE);
        return elements.isEmpty() ? List.of() : List.of(name + " at " + width + ": wider than the window: " + elements);
    }

    private static String itself() {
        try (InputStream in = Look.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
