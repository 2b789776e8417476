package org.daylight.request;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Role;
import org.daylight.city.CityProfile;

/** A case of tests, filed through the domain's own verb, and the people who act on it. */
public final class SampleCase {

    public static final Actor CLERK = staff(1, "Ana Ruiz", "Deputy City Clerk", Role.CLERK);
    public static final Actor SUPERVISOR = staff(2, "Rosa Bell", "City Clerk", Role.SUPERVISOR);
    public static final Actor OTHER_SUPERVISOR = staff(3, "Van Tran", "Assistant City Manager", Role.SUPERVISOR);

    private SampleCase() {
    }

    /** Filed on the web at the moment, by somebody reached that way. */
    public static RecordsRequest filed(CityProfile city, Instant at, Requester requester) {
        return filed(city, at, requester, Channel.WEB);
    }

    /** The same, through that door. */
    public static RecordsRequest filed(CityProfile city, Instant at, Requester requester, Channel channel) {
        Filing filing = new Filing("key-" + at, RequestKind.RECORDS, "Lease of the old library", "The memos on the lease of the old library.",
                null, null, "CLERK", null, null, null, null, null, Delivery.DOWNLOAD, null, null, requester, channel, null, "en");
        RecordsRequest request = new RecordsRequest(RequestNumber.of(city.prefix(), 2026, 7), filing, ReceiptCode.of("secret", city.slug(), filing.key()),
                city, at);
        request.file(Actor.REQUESTER, Requests.clockOf(city).determinationDue(at), Particulars.NONE, at);
        return request;
    }

    /** The same, by somebody known by name alone. */
    public static RecordsRequest filed(CityProfile city, Instant at) {
        return filed(city, at, new Requester("Kim Lee", null, null, null, null));
    }

    private static Actor staff(long id, String name, String title, Role role) {
        Set<Permission> may = EnumSet.copyOf(role.permissions());
        return new Actor(Actor.Kind.STAFF, id, name, title, "CLERK", may);
    }
}
