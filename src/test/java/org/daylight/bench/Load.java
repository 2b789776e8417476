package org.daylight.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/** Sends prepared requests, so many at a time, each over its own kept-alive connection, as fast as they are answered. */
final class Load {

    private final int port;
    private final LongSupplier cpuMs;

    Load(int port, LongSupplier cpuMs) {
        this.port = port;
        this.cpuMs = cpuMs;
    }

    /** What is right for an answer. */
    interface Check {
        boolean accepts(Http.Answer answer);
    }

    /** Latencies in milliseconds, requests per second, processor milliseconds per request. */
    record Measured(int requests, double p50, double p95, double p99, double perSecond, double cpu) {
    }

    /** Refuses to measure anything once an answer is wrong. */
    Measured run(List<byte[]> requests, int atOnce, Check check) throws InterruptedException {
        long[] took = new long[requests.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<String> wrong = new AtomicReference<>();
        Thread[] workers = new Thread[atOnce];
        long cpu = cpuMs.getAsLong();
        long began = System.nanoTime();
        for (int i = 0; i < atOnce; i++) {
            workers[i] = new Thread(() -> work(requests, next, took, check, wrong));
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (wrong.get() != null) {
            throw new IllegalStateException(wrong.get());
        }
        // what a request leaves to be done behind it (the word index) belongs to it
        Thread.sleep(1500);
        cpu = cpuMs.getAsLong() - cpu;
        Arrays.sort(took);
        return new Measured(took.length, at(took, 50), at(took, 95), at(took, 99), took.length / seconds, (double) cpu / took.length);
    }

    private void work(List<byte[]> requests, AtomicInteger next, long[] took, Check check, AtomicReference<String> wrong) {
        try (Http http = new Http(port)) {
            for (int i = next.getAndIncrement(); i < requests.size() && wrong.get() == null; i = next.getAndIncrement()) {
                long sent = System.nanoTime();
                Http.Answer answer = http.send(requests.get(i));
                took[i] = System.nanoTime() - sent;
                if (!check.accepts(answer)) {
                    String asked = new String(requests.get(i), java.nio.charset.StandardCharsets.UTF_8);
                    wrong.compareAndSet(null, "answered " + answer.status() + " to\n" + asked + "\nwith\n" + answer.text());
                }
            }
        } catch (IOException e) {
            wrong.compareAndSet(null, e.toString());
        }
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) Math.min(sorted.length - 1L, sorted.length * (long) percent / 100)] / 1e6;
    }
}
