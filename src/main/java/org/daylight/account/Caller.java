package org.daylight.account;

import java.util.Optional;

/** What a session knows of its person: city, id and stamp, written as the principal's name. */
record Caller(String city, Long personId, String stamp) {

    static Optional<Caller> read(String name) {
        String[] part = name.split("/");
        return part.length == 3 ? Optional.of(new Caller(part[0], Long.valueOf(part[1]), part[2])) : Optional.empty();
    }

    String name() {
        return city + "/" + personId + "/" + stamp;
    }
}
