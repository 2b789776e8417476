package org.daylight.web.packet;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The few places where packets are made, so that several people who take one at a time cannot exhaust the server. Who finds all of them taken
 * waits a while, if not too many wait already, and is then told to come back: a waiting click holds one of the server's threads.
 */
final class Presses {

    /** Something that is made at a press. */
    interface Work<T> {
        T make() throws IOException;
    }

    private final Semaphore free;
    private final int mostWaiting;
    private final Duration patience;

    Presses(int presses, int mostWaiting, Duration patience) {
        this.free = new Semaphore(presses, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** What was made; empty when no press was free in time, and then nothing was begun. */
    <T> Optional<T> at(Work<T> work) throws IOException {
        if (!enter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.make());
        } finally {
            free.release();
        }
    }

    /** How many wait for one. */
    int waiting() {
        return free.getQueueLength();
    }

    private boolean enter() {
        try {
            return waiting() < mostWaiting ? free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) : free.tryAcquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server is stopping
            return false;
        }
    }
}
