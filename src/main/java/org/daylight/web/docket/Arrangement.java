package org.daylight.web.docket;

import java.util.List;

/** How many rows a page of the queue has, and how close they stand; remembered with the person. */
public record Arrangement(int size, boolean close) {

    public static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final Arrangement FIRST = new Arrangement(25, false);

    /** What was remembered; the first arrangement for null and for anything unreadable. */
    static Arrangement of(String text) {
        String[] said = text == null ? new String[0] : text.split(",", 2);
        return said.length == 2 ? FIRST.with(said[0], said[1]) : FIRST;
    }

    /** With what is asked, where it can be had. */
    Arrangement with(String askedSize, String askedDensity) {
        int rows = SIZES.stream().filter(n -> n.toString().equals(askedSize)).findFirst().orElse(size);
        boolean nearer = "close".equals(askedDensity) || close && !"roomy".equals(askedDensity);
        return new Arrangement(rows, nearer);
    }

    String text() {
        return size + "," + (close ? "close" : "roomy");
    }

    public List<Integer> sizes() {
        return SIZES;
    }
}
