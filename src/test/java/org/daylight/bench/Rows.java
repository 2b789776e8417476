package org.daylight.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.daylight.container.Form;
import org.daylight.web.FormToken;

/** The requests of each row of the benchmark: which page, by whom, with which form. Spread evenly over the cities. */
final class Rows {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,6}-\\d{4}-\\d{6,8}");
    private static final int SAMPLE = 2000;

    private final int port;
    private final Random chance;
    private final Vocabulary words = new Vocabulary();
    private final List<String> cities = new ArrayList<>();
    private final Map<String, List<String>> sessions = new LinkedHashMap<>();
    private final Map<String, List<String>> cases = new LinkedHashMap<>();
    private final Map<String, Deque<String>> received = new LinkedHashMap<>();
    private final Map<String, Asking> forms = new LinkedHashMap<>();
    private int turn;
    private int resident;

    Rows(Settings settings) {
        this.port = settings.port();
        this.chance = new Random(settings.seed() + 1);
    }

    /** Remembers which cases there are; before the server starts, since it keeps an H2 file to itself. */
    void look(Connection connection) throws SQLException {
        for (Place place : Place.all(connection)) {
            cities.add(place.slug);
            cases.put(place.slug, numbers(connection, "select number from records_request where city = ? and mod(id, 97) = ? order by id", place.slug, 5));
            List<String> waiting = numbers(connection, "select number from records_request where city = ? and status = 'RECEIVED' and id > ? order by id", place.slug, 0);
            Collections.shuffle(waiting, chance);
            received.put(place.slug, new ArrayDeque<>(waiting));
        }
    }

    private static List<String> numbers(Connection connection, String sql, String city, int second) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, city);
            query.setInt(2, second);
            query.setMaxRows(SAMPLE * 5);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }

    /** Every clerk of the benchmark signs in once. */
    void signIn() throws IOException {
        for (String city : cities) {
            sessions.put(city, new ArrayList<>());
            for (int i = 0; i < Fill.CLERKS; i++) {
                sessions.get(city).add(signIn(Fill.signInName(city, i)));
            }
        }
    }

    private String signIn(String name) throws IOException {
        try (Http http = new Http(port)) {
            Http.Answer page = http.get("/sign-in", null);
            Form form = Form.of(page.text());
            form.fields().put("signInName", name);
            form.fields().put("password", Fill.PASSWORD);
            String before = page.sessionCookie();
            Http.Answer answer = http.send(Http.request("POST", form.action(), before, client(), form.fields()));
            if (answer.status() != 303 || answer.sessionCookie() == null) {
                throw new IllegalStateException("cannot sign in " + name + ": " + answer.status() + "\n" + answer.text());
            }
            return answer.sessionCookie();
        }
    }

    /** So many requests of a row, ready to be sent. What must be read first (a form, its version) is read now and not measured. */
    List<byte[]> prepare(String row, int count) throws IOException, InterruptedException {
        List<byte[]> requests = new ArrayList<>();
        try (Http http = new Http(port)) {
            if (row.equals("file") && forms.isEmpty()) {
                for (String city : cities) {
                    forms.put(city, Asking.walk(http, city, client()));
                }
                // nobody who is a person is quicker
                Thread.sleep(FormToken.SHORTEST.toMillis() + 200);
            }
            for (int i = 0; i < count; i++) {
                requests.add(one(row, http));
            }
        }
        return requests;
    }

    private byte[] one(String row, Http http) throws IOException {
        String city = cities.get(turn++ % cities.size());
        return switch (row) {
            case "queue" -> read("/" + city + "/staff/queue", city);
            case "case" -> read("/" + city + "/staff/requests/" + any(cases.get(city)), city);
            case "search" -> read("/" + city + "/staff/queue?show=all&q=" + URLEncoder.encode(words.wanted(chance), StandardCharsets.UTF_8), city);
            case "form" -> Http.request("GET", "/" + city + "/requests/new", null, client(), null);
            case "file" -> forms.get(city).filing(client(), chance);
            case "act" -> acknowledgement(http, city);
            default -> throw new IllegalArgumentException("no row " + row);
        };
    }

    /** What a right answer to this row is: a whole page, or being sent on after the commit. */
    Load.Check check(String row) {
        return row.equals("file") || row.equals("act") ? a -> a.status() == 303 : a -> a.status() == 200 && a.body().length > 500;
    }

    /** Looks once, closely: do these pages hold cases at all? */
    void prove(String row) throws IOException {
        if (List.of("queue", "case").contains(row)) {
            try (Http http = new Http(port)) {
                Http.Answer answer = http.send(one(row, http));
                if (answer.status() != 200 || !NUMBER.matcher(answer.text()).find()) {
                    throw new IllegalStateException("no case on the page of row " + row + ": " + answer.status() + "\n" + answer.text());
                }
                System.out.printf("%s: %d bytes, %d as they travel%n", row, answer.text().length(), answer.body().length);
            }
        }
    }

    private byte[] read(String path, String city) {
        return Http.request("GET", path, clerk(city), client(), null);
    }

    private byte[] acknowledgement(Http http, String city) throws IOException {
        String number = received.get(city).remove();
        String path = "/" + city + "/staff/requests/" + number + "/acknowledgement";
        String cookie = clerk(city);
        Form form = Form.of(http.send(Http.request("GET", path, cookie, client(), null)).text());
        return Http.request("POST", form.action(), cookie, client(), form.fields());
    }

    /** How many acknowledgements there still are to send. */
    int left() {
        return received.values().stream().mapToInt(Deque::size).min().orElse(0) * cities.size();
    }

    private String clerk(String city) {
        return any(sessions.get(city));
    }

    /** Everybody has an address of their own, as it comes through a proxy: limits per address stay as they are. */
    private String client() {
        int n = resident++ + 1;
        return "10." + (n >> 16 & 255) + "." + (n >> 8 & 255) + "." + (n & 255);
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
