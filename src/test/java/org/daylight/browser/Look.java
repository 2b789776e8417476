package org.daylight.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    private Look() {
    }

    /** What is wrong with the page; empty when nothing is. */
    static List<String> at(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")).setFullPage(true));
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                wrong.add(name + " at " + width + ": axe " + rule.getId() + " (" + rule.getHelp() + "): "
                        + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).collect(Collectors.joining(" | ")));
            }
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
}
