package org.daylight.server;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Stands before a real mail server, passes every line on, and dies at a chosen point of a talk; it can also be slow. */
public final class DyingRelay implements Closeable {

    /** Where it dies, or what it says instead of the server behind it. */
    public enum Death { BEFORE_GREETING, BEFORE_DATA, BUSY, UNKNOWN_PERSON, REFUSES_TEXT, IN_TEXT, AFTER_TEXT, AFTER_ANSWER }

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;
    private final Thread listener = new Thread(this::listen, "relay");
    private volatile Death death;
    private volatile int slowMs;

    public DyingRelay(int behind) throws IOException {
        this.behind = behind;
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From the next talk on; null: it lives. */
    public void dies(Death where) {
        death = where;
    }

    /** How long it takes for each answer to a text. */
    public void slow(int ms) {
        slowMs = ms;
    }

    @Override
    public void close() throws IOException {
        door.close();
        try {
            listener.join(); // whoever waits in accept still lets one client in
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread talk = new Thread(() -> talk(client), "relay talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client; Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            if (death == Death.BEFORE_GREETING) {
                return;
            }
            BufferedReader asks = reader(client);
            BufferedReader answers = reader(server);
            OutputStream toClient = client.getOutputStream();
            OutputStream toServer = server.getOutputStream();
            answer(answers, toClient);
            for (String line = asks.readLine(); line != null; line = asks.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT).split("[ :]")[0];
                if (verb.equals("DATA") && death == Death.BEFORE_DATA) {
                    return;
                }
                if (verb.equals("MAIL") && death == Death.BUSY) {
                    write(toClient, "451 4.3.2 too busy");
                } else if (verb.equals("RCPT") && death == Death.UNKNOWN_PERSON) {
                    write(toClient, "550 5.1.1 no such person");
                } else {
                    write(toServer, line);
                    answer(answers, toClient);
                    if (verb.equals("DATA") && !text(asks, answers, toServer, toClient)) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            // somebody hung up
        }
    }

    /** The text up to the lonely dot; false: it died. */
    private boolean text(BufferedReader asks, BufferedReader answers, OutputStream toServer, OutputStream toClient) throws IOException {
        String line = asks.readLine();
        for (int n = 0; line != null && !line.equals("."); n++, line = asks.readLine()) {
            if (death == Death.IN_TEXT && n > 3) {
                return false;
            }
            if (death != Death.REFUSES_TEXT) {
                write(toServer, line);
            }
        }
        if (line == null) {
            return false;
        }
        pause();
        if (death == Death.REFUSES_TEXT) {
            write(toClient, "554 5.6.0 not this");
            return false;
        }
        write(toServer, ".");
        if (death == Death.AFTER_TEXT) {
            answers.readLine();
            return false;
        }
        answer(answers, toClient);
        return death != Death.AFTER_ANSWER;
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(slowMs);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** One answer of the server's, however many lines it has. */
    private static void answer(BufferedReader answers, OutputStream toClient) throws IOException {
        String line = answers.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            write(toClient, line);
            line = answers.readLine();
        }
        if (line == null) {
            throw new IOException("the server behind hung up");
        }
        write(toClient, line);
    }

    private static void write(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }
}
