package org.daylight.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A visitor of the running product over HTTP, with cookies and without a browser: of the deployed one for tests that run beside it in the
 * server, or of the one at another address. Cookies go to every page, whatever their path; those of the browser do not.
 */
public final class Site {

    private static final String BOUNDARY = "----a-border-between-parts";

    /** One file of a form. */
    public record Paper(String name, String type, byte[] content) {
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String home;

    /** A visitor of the deployed product. */
    public Site() {
        this("http://localhost:" + System.getProperty("it.http.port"));
    }

    /** A visitor of the product at that address, such as {@code http://localhost:8080}. */
    public Site(String home) {
        this.home = home;
    }

    /** A visitor of the deployed product, signed in as one of the demo cast. */
    public static Site signedIn(String who, String city) {
        return new Site().signIn(who, city);
    }

    /** Signs in as one of the demo cast. */
    public Site signIn(String who, String city) {
        HttpResponse<String> queue = post("/sign-in", Map.of("signInName", who + "@" + city + ".example", "password", "daylight-demo"));
        if (queue.uri().getPath().equals("/sign-in")) {
            throw new IllegalStateException("could not sign in: " + queue.statusCode());
        }
        return this;
    }

    /** Says this header with everything asked from now on. */
    public Site saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Puts a cookie into the visitor's jar. */
    public Site holding(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** The cookies of this visitor. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** Reads a page, wherever that leads. */
    public HttpResponse<String> get(String path) {
        return follow(look(path));
    }

    /** Reads a page and follows nothing. */
    public HttpResponse<String> look(String path) {
        return send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    /** The bytes of a file. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The main form of a page, as a browser would send it unchanged. */
    public Map<String, String> form(String path) {
        return new LinkedHashMap<>(Form.of(get(path).body()).fields());
    }

    /** Opens the page, fills its form with these values, sends it, and goes where that leads. */
    public HttpResponse<String> post(String path, Map<String, String> values) {
        Map<String, String> all = form(path);
        all.putAll(values);
        return follow(send(path, all));
    }

    /** Sends these fields, and follows nothing. */
    public HttpResponse<String> send(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends these fields and files, and follows nothing. */
    public HttpResponse<String> send(String path, Map<String, String> fields, List<Paper> papers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"\r\n\r\n", value.getBytes(StandardCharsets.UTF_8)));
        papers.forEach(paper -> part(body, "name=\"files\"; filename=\"" + paper.name() + "\"\r\nContent-Type: " + paper.type() + "\r\n\r\n", paper.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())), HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int i = 0; i < 5 && last.statusCode() / 100 == 3; i++) {
            URI to = URI.create(last.headers().firstValue("Location").orElseThrow());
            last = look(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
        }
        return last;
    }

    /** Sends a body of one type, as a program does. */
    public HttpResponse<String> send(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)), HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            HttpResponse<T> answer = client.send(request.build(), body);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] named = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(named[0]);
        } else {
            cookies.put(named[0], named[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
