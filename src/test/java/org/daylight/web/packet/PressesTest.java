package org.daylight.web.packet;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** So many packets at a time, and nobody waits for ever. */
@Timeout(20)
class PressesTest {

    @Test
    void whoFindsAllTakenIsToldSoAndHasBegunNothing() throws Exception {
        Presses presses = new Presses(1, 5, Duration.ofMillis(50));
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Optional<String>> first = busy(presses, end);
        assertEquals(Optional.empty(), presses.at(() -> fail("begun")));
        end.countDown();
        assertEquals(Optional.of("made"), first.get(10, TimeUnit.SECONDS));
        assertEquals(Optional.of("second"), presses.at(() -> "second"));
    }

    @Test
    void whoWaitsHasTheNextOneAndTooManyDoNotWaitAtAll() throws Exception {
        Presses presses = new Presses(1, 1, Duration.ofSeconds(15));
        CountDownLatch end = new CountDownLatch(1);
        busy(presses, end);
        CompletableFuture<Optional<String>> waiting = CompletableFuture.supplyAsync(() -> made(presses, () -> "waited"), task -> new Thread(task).start());
        long begun = System.nanoTime();
        Optional<String> refused = Optional.of("");
        while (refused.isPresent() && System.nanoTime() - begun < 10_000_000_000L) { // until the other has come to wait
            Thread.sleep(20);
            refused = waiting.isDone() || presses.waiting() == 0 ? refused : presses.at(() -> fail("begun"));
        }
        assertEquals(Optional.empty(), refused);
        assertTrue(System.nanoTime() - begun < 10_000_000_000L, "refused at once");
        end.countDown();
        assertEquals(Optional.of("waited"), waiting.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aPressIsFreeAgainWhateverBecameOfTheWork() throws IOException {
        Presses presses = new Presses(1, 1, Duration.ZERO);
        assertThrows(IOException.class, () -> presses.at(() -> {
            throw new IOException("disk full");
        }));
        assertEquals(Optional.of("next"), presses.at(() -> "next"));
    }

    private static CompletableFuture<Optional<String>> busy(Presses presses, CountDownLatch end) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Optional<String>> made = CompletableFuture.supplyAsync(() -> made(presses, () -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "made";
        }), task -> new Thread(task).start());
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        return made;
    }

    private static Optional<String> made(Presses presses, Presses.Work<String> work) {
        try {
            return presses.at(work);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
