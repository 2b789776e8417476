package org.daylight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.daylight.container.Resident;
import org.daylight.container.Resident.Slip;
import org.daylight.container.Site;

/**
 * Residents file in several cities as fast as the server takes it, each filing from an address of its own; at a random moment the server is
 * killed and started again. Every receipt that was shown must open its case. {@code -Dpower.seed=} repeats a moment.
 */
public final class PowerCut {

    private static final List<String> CITIES = List.of("tustin", "westminster", "oxnard", "oxnard");
    private static final int LONGEST_MS = 2_500;

    private final ShippedServer server;
    private final List<Slip> shown = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> wrong = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch first = new CountDownLatch(CITIES.size());
    private final AtomicInteger address = new AtomicInteger();
    private volatile boolean cut;

    public PowerCut(ShippedServer server) {
        this.server = server;
    }

    /** Cuts the power and gives it back; says what was acknowledged before. */
    public List<Slip> happen() throws InterruptedException {
        long seed = Long.getLong("power.seed", System.nanoTime());
        long after = new Random(seed).nextInt(LONGEST_MS);
        List<Thread> residents = CITIES.stream().map(city -> new Thread(() -> file(city))).toList();
        residents.forEach(Thread::start);
        boolean begun = first.await(60, TimeUnit.SECONDS);
        Thread.sleep(after);
        cut = true;
        server.kill();
        for (Thread resident : residents) {
            resident.join();
        }
        System.out.printf("power cut: -Dpower.seed=%d, %d ms after everybody's first filing, %d receipts shown%n", seed, after, shown.size());
        server.start();
        assertEquals(List.of(), wrong);
        assertTrue(begun && shown.size() >= CITIES.size(), "nobody filed anything");
        return shown;
    }

    /** Each acknowledged case is there under its number and code. */
    public static void allAreThere(ShippedServer server, List<Slip> slips) {
        int n = 0;
        for (Slip slip : slips) {
            HttpResponse<String> page = Resident.open(from(server, 10_000 + n++), slip);
            assertEquals("/" + slip.city() + "/track/" + slip.number(), page.uri().getPath(), slip.words());
            assertTrue(page.body().contains(slip.words()), slip.words());
        }
    }

    /** A visitor with an address of their own, as a proxy in front would say; told to a server that listens to no proxy it changes nothing. */
    static Site from(ShippedServer server, int n) {
        return new Site(server.url()).saying("X-Forwarded-For", "198.18." + n / 250 + "." + (n % 250 + 1)).saying("X-Forwarded-Proto", "https");
    }

    private void file(String city) {
        Site site = from(server, address.incrementAndGet());
        try {
            Resident resident = new Resident(site, city);
            for (int i = 0; i < 500 && !cut; i++) {
                site.saying("X-Forwarded-For", "198.19." + address.get() / 250 + "." + (address.getAndIncrement() % 250 + 1));
                shown.add(resident.file("Filed while the lights went out, " + Thread.currentThread().getId() + "/" + i));
                first.countDown();
            }
        } catch (IllegalStateException | InterruptedException e) {
            if (!cut) {
                wrong.add(e);
            }
        }
    }
}
