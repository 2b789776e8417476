package org.daylight.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a real mailbox, passes all on, and hangs up where a mail would be moved out of the inbox, as long as it is told to. */
public final class DyingMailbox implements Closeable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;
    private final AtomicInteger deaths = new AtomicInteger();
    private volatile boolean dies;

    public DyingMailbox(int behind) throws IOException {
        this.behind = behind;
        thread(this::listen);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Whether it hangs up from now on when a mail is to be copied elsewhere. */
    public void dies(boolean now) {
        dies = now;
    }

    /** How often it hung up. */
    public int deaths() {
        return deaths.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
                thread(() -> pass(server, client, false));
                thread(() -> pass(client, server, true));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean asks) {
        byte[] buffer = new byte[16_384];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (asks && dies && new String(buffer, 0, n, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT).contains(" COPY ")) {
                    deaths.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // somebody hung up
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "mailbox");
        thread.setDaemon(true);
        thread.start();
    }
}
