package org.daylight.app;

import java.util.Locale;
import org.daylight.request.Requester;

/** The people of the demo town who ask. None of them exists. */
enum DemoRequester {

    ANONYMOUS(null, null, null, null, null),
    RESIDENT("Carla Nguyen", null, "carla.nguyen@mail.example", "(555) 010-2211", null),
    NEIGHBOR("Tom Alvarez", null, null, "(555) 010-4471", "77 Harbor Lane"),
    REPORTER("Dana Whitcomb", "The Valley Ledger", "dana@valleyledger.example", "(555) 010-9034", null),
    COMPANY("Priya Raman", "Northline Mapping", "priya@northline.example", null, null),
    LAWYER("Marcus Bell", "Bell and Ortiz", "mbell@bellortiz.example", "(555) 010-7720", "12 Court Plaza, Suite 300"),
    STUDENT("Yuki Sato", null, "ysato@college.example", null, null);

    private final Requester requester;

    DemoRequester(String name, String organisation, String email, String phone, String address) {
        requester = new Requester(name, organisation, email, phone, address);
    }

    static Requester named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT)).requester;
    }
}
