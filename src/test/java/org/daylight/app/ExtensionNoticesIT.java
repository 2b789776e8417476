package org.daylight.app;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.law.ExtensionLaw;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Extension;
import org.daylight.request.Filing;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The notice of an extension must be sent by the first date; until it is, that date stands (R2.2). */
class ExtensionNoticesIT extends InContainer {

    @Inject
    Notices notices;
    @Inject
    Parts parts;
    @Inject
    Clock clock;

    @AfterEach
    void itIsNowAgain() {
        TownClock.set(null);
    }

    @Test
    void extendsNothingUntilItIsHandedOver() {
        String number = byTelephone();
        LocalDate first = now(TUSTIN, number).dueOn();
        act(TUSTIN, () -> requests.extend(number, version(number), notice(number), clerk(TUSTIN)));
        assertEquals(first, now(TUSTIN, number).dueOn());
        assertEquals(Extension.State.LIES, extension(number).state());
        assertTrue(notice(number).expectedOn().isAfter(first) && letter(number).body().contains(Integer.toString(notice(number).expectedOn().getDayOfMonth())), "it names the day promised");
        String page = Site.signedIn("clerk", TUSTIN).look("/tustin/staff/requests/" + number).body();
        assertTrue(page.contains("The notice of the extension has not gone out") && page.contains("/letters/" + letter(number).id()), page);
        act(TUSTIN, () -> notices.handOver(letter(number).id(), clerk(TUSTIN)));
        assertEquals(notice(number).expectedOn(), now(TUSTIN, number).dueOn());
        assertEquals(Extension.State.IN_FORCE, extension(number).state());
        assertFalse(Site.signedIn("clerk", TUSTIN).look("/tustin/staff/requests/" + number).body().contains("The notice of the extension"));
    }

    @Test
    void extendsNothingWhenItGoesTooLate() {
        String number = byTelephone();
        LocalDate first = now(TUSTIN, number).dueOn();
        act(TUSTIN, () -> requests.extend(number, version(number), notice(number), clerk(TUSTIN)));
        TownClock.set(first.plusDays(1).atTime(9, 0).atZone(in(TUSTIN, () -> cities.current()).zone()).toInstant());
        act(TUSTIN, () -> notices.handOver(letter(number).id(), clerk(TUSTIN)));
        assertEquals(first, now(TUSTIN, number).dueOn());
        assertEquals(Extension.State.LATE, extension(number).state());
    }

    @Test
    void ofOnePartItExtendsThatPartWhenItGoes() {
        String number = byTelephone();
        LocalDate first = now(TUSTIN, number).dueOn();
        act(TUSTIN, () -> parts.split(number, version(number), List.of(new Part.Draft("E-mails", null), new Part.Draft("Plans", null)), clerk(TUSTIN)));
        act(TUSTIN, () -> parts.extend(number, version(number), 1, notice(number), clerk(TUSTIN)));
        assertEquals(List.of(first, first), dates(number));
        act(TUSTIN, () -> notices.handOver(letter(number).id(), clerk(TUSTIN)));
        assertEquals(List.of(notice(number).expectedOn(), first), dates(number));
        assertEquals(first, now(TUSTIN, number).dueOn());
    }

    @Test
    void extendsAtOnceWhoeverReadsItOnTheWeb() {
        String number = filed(TUSTIN, "More than nine thousand messages").number();
        act(TUSTIN, () -> requests.extend(number, version(number), notice(number), clerk(TUSTIN)));
        assertEquals(notice(number).expectedOn(), now(TUSTIN, number).dueOn());
    }

    private List<LocalDate> dates(String number) {
        return in(TUSTIN, () -> parts.of(requests.get(number)).stream().map(Part::dueOn).toList());
    }

    private Extension extension(String number) {
        return in(TUSTIN, () -> requests.extension(requests.get(number)).orElseThrow());
    }

    private Letter letter(String number) {
        return in(TUSTIN, () -> notices.of(requests.get(number))).stream().filter(letter -> letter.kind() == LetterKind.EXTENSION).findFirst().orElseThrow();
    }

    private Extension.Notice notice(String number) {
        LocalDate latest = new ExtensionLaw(Requests.clockOf(in(TUSTIN, () -> cities.current()))).latestDate(now(TUSTIN, number).receivedAt());
        return new Extension.Notice(Set.of("voluminous"), "More than nine thousand separate messages must be examined.", latest, "Helen Park", "City Clerk", true, Map.of());
    }

    private int version(String number) {
        return now(TUSTIN, number).version();
    }

    private String byTelephone() {
        Instant received = clock.instant().minus(Duration.ofDays(2));
        return in(TUSTIN, () -> requests.file(new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, "All messages about the old library", null, null, null, null, null,
                null, null, null, Delivery.PAPER, null, null, new Requester("Kim Lee", null, null, "555-0100", null), Channel.PHONE, received, "en"), clerk(TUSTIN))).number().text();
    }
}
