package org.daylight.container;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor of the deployed product over HTTP, with cookies and without a browser; for tests that run beside it in the server. */
public final class Site {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String home = "http://localhost:" + System.getProperty("it.http.port");

    /** A visitor signed in as one of the demo cast. */
    public static Site signedIn(String who, String city) {
        Site site = new Site();
        HttpResponse<String> queue = site.post("/sign-in", Map.of("signInName", who + "@" + city + ".example", "password", "daylight-demo", "act", "Sign in"));
        if (queue.uri().getPath().equals("/sign-in")) {
            throw new IllegalStateException("could not sign in: " + queue.statusCode());
        }
        return site;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)).build());
    }

    /** Opens the page, fills its form with these values, and sends it with whatever the form hides. */
    public HttpResponse<String> post(String path, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>();
        HIDDEN.matcher(get(path).body()).results().forEach(input -> {
            Map<String, String> found = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(input.group());
            while (attribute.find()) {
                found.put(attribute.group(1), attribute.group(2));
            }
            all.put(found.get("name"), found.getOrDefault("value", ""));
        });
        all.putAll(values);
        String body = all.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(home + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Sends a body of one type, as a program does. */
    public HttpResponse<String> send(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(home + path)).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
