package org.daylight.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One kept-alive HTTP/1.1 connection to this machine. Asks as a browser behind a TLS proxy does, compressed answers included; follows nothing by itself. */
final class Http implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    Http(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    /** An answer; its body as it travelled. */
    record Answer(int status, List<String[]> headers, byte[] body) {

        String header(String name) {
            return headers.stream().filter(h -> h[0].equals(name)).map(h -> h[1]).findFirst().orElse(null);
        }

        /** The session's cookie if one was set, with its name, which is another one behind a proxy; or null. The last one counts. */
        String sessionCookie() {
            return headers.stream().filter(h -> h[0].equals("set-cookie") && h[1].matches("(__Host-)?daylight=.*"))
                    .map(h -> h[1].split(";")[0]).reduce((first, last) -> last).orElse(null);
        }

        String text() {
            try {
                byte[] plain = "gzip".equals(header("content-encoding")) ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Answer get(String path, String cookie) throws IOException {
        return send(request("GET", path, cookie, "203.0.113.1", null));
    }

    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String[] first = line().split(" ");
        int status = Integer.parseInt(first[1]);
        List<String[]> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.add(new String[] {line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip()});
        }
        Answer head = new Answer(status, headers, null);
        String length = head.header("content-length");
        byte[] body = status == 304 || status == 204 ? new byte[0] : "chunked".equals(head.header("transfer-encoding")) ? chunks()
                : in.readNBytes(length == null ? 0 : Integer.parseInt(length));
        return new Answer(status, headers, body);
    }

    /**
     * The bytes of a request.
     *
     * @param client the address it says it comes from, as a proxy in front would write it: each resident has their own
     * @param fields of a form; null for a request without a body
     */
    static byte[] request(String method, String path, String cookie, String client, Map<String, String> fields) {
        byte[] body = fields == null ? new byte[0] : encoded(fields).getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n")
                .append("User-Agent: Mozilla/5.0 (benchmark)\r\nAccept: text/html,application/xhtml+xml\r\nAccept-Language: en-US,en;q=0.9\r\n")
                .append("Accept-Encoding: gzip, deflate\r\nConnection: keep-alive\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: ").append(client).append("\r\n");
        if (cookie != null) {
            head.append("Cookie: ").append(cookie).append("\r\n");
        }
        if (fields != null) {
            head.append("Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ").append(body.length).append("\r\n");
        }
        byte[] top = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(top, top.length + body.length);
        System.arraycopy(body, 0, all, top.length, body.length);
        return all;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
        for (int size = size(); size > 0; size = size()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
