package org.daylight.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What no page may do, whatever a journey is about: script errors, broken policies, foreign requests, missing files, server errors. */
final class Faults {

    private final List<String> found = new ArrayList<>();
    private final String home;

    Faults(BrowserContext context, String home) {
        this.home = home;
        context.onConsoleMessage(message -> {
            // what could not be loaded is noted with its status below
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                found.add("console: " + message.text());
            }
        });
        context.onWebError(error -> found.add("script: " + error.error()));
        context.onRequest(this::asked);
        context.onResponse(this::answered);
        context.onPage(page -> page.onCrash(p -> found.add("crashed: " + p.url())));
    }

    List<String> found() {
        return found;
    }

    void add(String fault, Page page) {
        found.add(fault + " at " + page.url());
    }

    private void asked(Request request) {
        if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:") && !request.url().equals("about:blank")) {
            found.add("foreign request: " + request.url());
        }
        if (request.url().contains("jsessionid")) {
            found.add("a session in a URL: " + request.url());
        }
    }

    private void answered(Response response) {
        boolean page = response.request().isNavigationRequest();
        if (response.status() >= 500 || response.status() >= 400 && !page) {
            found.add(response.status() + " " + response.url());
        }
        if (page && response.status() != 303 && response.status() != 302) {
            checkHeaders(response.url(), response.headers());
        }
    }

    private void checkHeaders(String url, Map<String, String> headers) {
        String policy = headers.getOrDefault("content-security-policy", "");
        if (!policy.contains("default-src 'none'") || policy.contains("unsafe-") || !"nosniff".equals(headers.get("x-content-type-options"))) {
            found.add("security headers of " + url + ": " + headers);
        }
    }
}
