package org.daylight.bench;

import java.io.IOException;
import java.util.Random;

/** Stub until the form is there. */
record Asking(Http http, String city, String client, Vocabulary words, Random chance) {

    byte[] lastRequest() throws IOException {
        throw new IllegalStateException("no form yet");
    }
}
