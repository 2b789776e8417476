package org.daylight.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.server.ShippedServer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium and the shipped server, started with the first journey and stopped with this process: one of several, which
 * share the journeys class by class. Without a Chromium every journey is reported as skipped, loudly; with {@code -Dbrowser.required=true}
 * that is a failure.
 */
public class Chromium implements ExecutionCondition, BeforeAllCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb");

    private static boolean said;
    private static Running running;

    /** The server and the browser of this run. */
    static final class Running {

        final ShippedServer server;
        final Browser browser;

        private Running(Path chromium) throws IOException {
            server = new ShippedServer(Path.of(System.getProperty("browser.home")), Map.of("DAYLIGHT_MODE", "demo"), "-Ddaylight.limits=off");
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop)); // Chromium ends by itself when nobody listens any more
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
        }
    }

    static Running running() {
        return running;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        String message = "NO CHROMIUM ON THIS MACHINE (looked for " + NAMES + " on PATH): THE BROWSER JOURNEYS ARE SKIPPED";
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(message + ", and -Dbrowser.required=true forbids that");
        }
        if (!said) {
            said = true;
            System.out.println("\n" + "*".repeat(110) + "\n* " + message + "\n" + "*".repeat(110) + "\n");
        }
        return ConditionEvaluationResult.disabled(message);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (running == null) {
            try {
                running = new Running(find().orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> Stream.of(NAMES.toArray(String[]::new)).map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }
}
