package org.daylight.notice.incoming;

import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.city.CurrentCity;
import org.daylight.container.InContainer;
import org.daylight.container.Site;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.law.Refused;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.notice.Outbox;
import org.daylight.notice.incoming.IncomingMail.State;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.Chronicle;
import org.daylight.request.Clarification;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Happening;
import org.daylight.request.NotFound;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Stale;
import org.daylight.request.Status;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.TimelineEntry;
import org.junit.jupiter.api.Test;

/** Mails that come in, from their bytes to what stands in the case, in the deployed product. */
class MailInIT extends InContainer {

    private static final Instant RECEIVED = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Mailroom room;
    @Inject
    MailShelf shelf;
    @Inject
    Sorter sorter;
    @Inject
    IncomingMails mails;
    @Inject
    Sender sender;
    @Inject
    Files files;
    @Inject
    Notices notices;
    @Inject
    Outbox outbox;
    @Inject
    Tasks tasks;
    @Inject
    Chronicle chronicle;

    private final String secret = UUID.randomUUID().toString();
    private final String kim = "kim-" + secret + "@example.org";

    @Test
    void theRequestersAnswerJoinsItsCaseWithItsFilesAndAnswersTheQuestion() {
        String number = filedBy(kim);
        act(TUSTIN, () -> requests.askClarification(number, version(number), new Clarification.Question("Which years?", "Permits or plans?", "The permit system.", null), clerk(TUSTIN)));
        IncomingMail mail = arrive(SampleMail.withFiles(kim.toUpperCase(Locale.ROOT), reply(number), "Re: your request", secret, "Only 2025.\n\nOn Monday the city wrote:\n> Which years?",
                "list.csv", "a,b\n1,2\n", "virus.exe", "MZ", "empty.txt", ""));
        assertEquals(State.JOINED, mail.state(), () -> String.valueOf(mail.reason()));
        assertEquals(number, mail.request().number());
        assertEquals(Status.IN_PROGRESS, now(TUSTIN, number).status());
        List<TimelineEntry> story = story(number);
        TimelineEntry answer = last(story, Happening.CLARIFICATION_ANSWERED);
        assertEquals(Actor.Kind.REQUESTER, answer.actorKind());
        assertEquals("Only 2025.\n\nOn Monday the city wrote:\n> Which years?", answer.body());
        TimelineEntry joined = last(story, Happening.MAIL_JOINED);
        assertEquals(Actor.Kind.SYSTEM, joined.actorKind());
        assertEquals(mail.id().toString(), joined.facts().get("mail"));
        assertEquals("virus.exe, empty.txt", joined.facts().get("left"));
        List<RecordFile> given = in(TUSTIN, () -> files.of(requests.get(number), Audience.STAFF));
        assertEquals(List.of("list.csv"), given.stream().map(f -> f.name().text()).toList());
        assertTrue(given.get(0).fromRequester());
        assertEquals(3, in(TUSTIN, () -> mails.paper(mail.id())).files().size(), "what the case did not take is with the mail");
        HttpResponse<String> page = Site.signedIn("clerk", TUSTIN).look("/tustin/staff/requests/" + number);
        assertTrue(page.body().contains("list.csv") && page.body().contains("From the requester"), "on the case's page");
        assertTrue(in(TUSTIN, () -> audit.of(number, "MAIL_SORTED")).get(0).particulars().contains(mail.sha256()), "the chain has the hash of its bytes");
    }

    @Test
    void whatTheRequesterSentIsNoRecordToBeReleased() {
        String number = filedBy(kim);
        arrive(SampleMail.withFiles(kim, reply(number), "Re", secret, "See.", "mine.txt", "Mine."));
        Long id = in(TUSTIN, () -> files.of(requests.get(number), Audience.STAFF)).get(0).id();
        Refused refused = assertThrows(Refused.class, () -> act(TUSTIN, () -> files.release(number, version(number), List.of(id), true, null, clerk(TUSTIN))));
        assertEquals("refused.file.requesters", refused.points().get(0).refusal().key());
    }

    @Test
    void aClosedCaseTakesAMessageAsItsPageWould() {
        String number = filedBy(kim);
        act(TUSTIN, () -> requests.withdraw(number, version(number), null, Actor.REQUESTER));
        assertEquals(State.JOINED, arrive(mail(kim, reply(number), "One more thing.")).state());
        assertEquals("One more thing.", last(story(number), Happening.MESSAGE_TO_CITY).body());
        assertEquals(Status.CLOSED, now(TUSTIN, number).status());
    }

    @Test
    void aMailToTheCityIsARequestFromTheMomentTheMailboxGotIt() {
        IncomingMail mail = arrive(SampleMail.withFiles("Kim Lee <" + kim + ">", intake(), "The budget " + secret, secret, "Please send the budget of 2025.", "map.txt", "Here."));
        assertEquals(State.FILED, mail.state(), () -> String.valueOf(mail.reason()));
        RecordsRequest request = now(TUSTIN, mail.request().number());
        assertEquals(RECEIVED, request.receivedAt());
        assertEquals(Channel.EMAIL, request.channel());
        assertEquals("The budget " + secret, request.asked().subject());
        assertEquals("Please send the budget of 2025.", request.asked().description());
        assertEquals(kim, request.requester().email());
        assertEquals("Kim Lee", request.requester().name());
        List<Letter> letters = in(TUSTIN, () -> notices.of(request));
        assertEquals(List.of(LetterKind.RECEIPT), letters.stream().map(Letter::kind).toList());
        assertEquals(kim, letters.get(0).email());
        assertEquals(1, in(TUSTIN, () -> files.of(request, Audience.STAFF)).size());
        TimelineEntry filed = last(story(request.number()), Happening.FILED);
        assertEquals(Actor.Kind.SYSTEM, filed.actorKind());
    }

    @Test
    void theSameMailCountsOnceHoweverOftenAndFromHoweverManyNodesItComes() throws Exception {
        byte[] mail = mail(kim, intake(), "Only once.");
        byte[] otherWay = mail(kim, intake(), "Only once.|Received: from another way");
        List<Object> ends = atOnce(6, () -> {
            room.take(mail, RECEIVED);
            room.take(otherWay, RECEIVED.plusSeconds(7));
            return "done";
        });
        assertEquals(List.of("done", "done", "done", "done", "done", "done"), ends);
        assertEquals(1, count(TUSTIN), "one mail");
        assertEquals(1, requestsOf(kim), "one request");
    }

    @Test
    void aMailThatWasKeptWhenTheServerDiedIsSortedLaterAndOnce() {
        Arrival mail = Arrival.of(mail(kim, intake(), "Kept, not sorted."), RECEIVED);
        room.keep(mail); // and here the power goes
        assertEquals(State.NEW, only().state());
        room.keep(mail); // the mailbox still has it
        assertEquals(1, count(TUSTIN));
        atOnce(4, () -> {
            room.sort();
            return null;
        });
        assertEquals(State.FILED, only().state());
        assertEquals(1, requestsOf(kim));
    }

    @Test
    void machinesMakeNoRequestAndGetNoLetter() {
        String number = filedBy(kim);
        for (Map.Entry<String, Reason> one : Map.of("Auto-Submitted: auto-replied", Reason.AUTOMATIC, "Precedence: bulk", Reason.LIST, "List-Id: <x.y>", Reason.LIST,
                "Auto-Submitted: auto-generated", Reason.GENERATED, "X-Spam-Flag: YES", Reason.SUSPECT).entrySet()) {
            IncomingMail mail = arrive(SampleMail.plain(kim, intake(), secret, one.getKey().hashCode() + secret, "I am away.|" + one.getKey()));
            assertEquals(one.getValue(), mail.reason());
            assertEquals(one.getValue() == Reason.AUTOMATIC ? State.ASIDE : State.WAITING, mail.state());
        }
        IncomingMail away = arrive(SampleMail.plain(kim, reply(number), "Automatic reply: your request", "away" + secret, "I am away."));
        assertEquals(Reason.AUTOMATIC, away.reason());
        assertEquals(number, away.request().number(), "it is known of which case");
        assertEquals(1, requestsOf(kim));
        assertTrue(story(number).stream().noneMatch(entry -> entry.happening() == Happening.MESSAGE_TO_CITY));
    }

    @Test
    void ourOwnMailIsPutAside() {
        assertEquals(Reason.OWN, arrive(mail(intake(), intake(), "Round and round.")).reason());
        assertEquals(Reason.OWN, arrive(SampleMail.plain(in(OXNARD, () -> sender.intake().orElseThrow()), intake(), "x", "o" + secret, "Round.")).reason());
    }

    @Test
    void aTokenOfAnotherSenderWaitsWithTheCaseAndABadOneWithout() {
        String number = filedBy(kim);
        IncomingMail other = arrive(SampleMail.plain("sam-" + secret + "@example.org", reply(number), "Re", "1" + secret, "It was me."));
        assertEquals(Reason.OTHER_SENDER, other.reason());
        assertEquals(number, other.request().number());
        IncomingMail bad = arrive(SampleMail.plain(kim, reply(number).replace("@", "0@"), "Re", "2" + secret, "Cut."));
        assertEquals(Reason.BAD_TOKEN, bad.reason());
        assertNull(bad.request());
        IncomingMail elsewhere = arrive(SampleMail.plain(kim, reply(number).replace("tustin+", "oxnard+"), "Re", "3" + secret, "Another city."), OXNARD);
        assertEquals(Reason.BAD_TOKEN, elsewhere.reason(), "a token is good for its own city");
        assertTrue(story(number).stream().noneMatch(entry -> entry.happening() == Happening.MAIL_JOINED));
    }

    @Test
    void aMailThatNamesACaseInItsSubjectIsNoNewRequestByItself() {
        String number = filedBy(kim);
        IncomingMail mail = arrive(SampleMail.plain(kim, intake(), "About " + number.toLowerCase(Locale.ROOT), secret, "Any news?"));
        assertEquals(Reason.ANSWER, mail.reason());
        assertEquals(number, mail.request().number());
        assertEquals(1, requestsOf(kim));
    }

    @Test
    void theEleventhRequestOfOneHourWaits() {
        for (int i = 0; i < Sorting.MOST_IN_AN_HOUR; i++) {
            assertEquals(State.FILED, arrive(SampleMail.plain(kim, intake(), "No. " + i, i + secret, "Please, no. " + i)).state());
        }
        assertEquals(Reason.TOO_MANY, arrive(SampleMail.plain(kim, intake(), "One more", "m" + secret, "Please.")).reason());
        assertEquals(Sorting.MOST_IN_AN_HOUR, requestsOf(kim));
    }

    @Test
    void aLetterThatCameBackHasFailedAndALaterOneHasNot() {
        String number = filedBy(kim);
        act(TUSTIN, () -> requests.message(number, version(number), "A letter.", clerk(TUSTIN)));
        Letter letter = in(TUSTIN, () -> notices.of(requests.get(number))).get(0);
        String messageId = "<" + letter.id() + ".0123456789abcdef@in.example>";
        rows.in(TUSTIN, em -> em.createNativeQuery("update letter set state = 'SENT', delivery = 'EMAIL', message_id = ?1 where id = ?2")
                .setParameter(1, messageId).setParameter(2, letter.id()).executeUpdate());
        byte[] later = SampleMail.bounce("records@in.example", messageId, "delayed", "4.4.1", "not now");
        IncomingMail delayed = arrive(later, TUSTIN, "the only mark is our Message-ID");
        assertEquals(State.ASIDE, delayed.state());
        assertEquals(Letter.State.SENT, in(TUSTIN, () -> notices.get(letter.id(), requests.get(number))).state());
        arrive(SampleMail.bounce("records@in.example", messageId, "failed", "5.1.1", "550 no such person"), TUSTIN, "again");
        Letter failed = in(TUSTIN, () -> notices.get(letter.id(), requests.get(number)));
        assertEquals(Letter.State.FAILED, failed.state());
        assertEquals("smtp; 550 no such person", failed.problem());
        assertTrue(failed.awaitsPerson());
        assertEquals(1, in(TUSTIN, () -> audit.of(number, "LETTER_BOUNCED")).size());
        assertTrue(Site.signedIn("clerk", TUSTIN).look("/tustin/staff/requests/" + number).body().contains("notice--warn"), "the case says it");
        assertEquals(List.of(), letterTasks(number));
        CurrentCity.within(TUSTIN, outbox::deliver);
        CurrentCity.within(TUSTIN, outbox::deliver);
        Task task = letterTasks(number).get(0);
        assertTrue(task.open() && task.letterId().equals(letter.id()));
        assertEquals(1, letterTasks(number).size(), "once, however often it is looked for");
        assertThrows(Refused.class, () -> act(TUSTIN, () -> tasks.answer(task.id(), task.version(), Task.Answer.HANDED_OVER, null, "Done", clerk(TUSTIN))), "only with the letter");
        act(TUSTIN, () -> requests.withdraw(number, version(number), "No more.", clerk(TUSTIN)));
        assertTrue(letterTasks(number).get(0).open(), "a letter is seen to though the case has ended");
        act(TUSTIN, () -> notices.handOver(letter.id(), clerk(TUSTIN)));
        assertEquals(Task.Answer.HANDED_OVER, letterTasks(number).get(0).answer());
        CurrentCity.within(TUSTIN, outbox::deliver);
        assertEquals(1, letterTasks(number).size(), "no other, since the letter was handed over");
    }

    private List<Task> letterTasks(String number) {
        return in(TUSTIN, () -> tasks.of(requests.get(number))).stream().filter(task -> task.kind() == Task.Kind.LETTER).toList();
    }

    @Test
    void whatCannotBeReadIsKeptAsItCameAndWaits() {
        byte[] torn = ("From: " + kim + "\r\nTo: " + intake() + "\r\nMessage-ID: <" + secret + ">\r\nContent-Type: multipart/mixed; boundary=\"nowhere\"\r\n\r\n\u0000\u00FF garbage")
                .getBytes(StandardCharsets.ISO_8859_1);
        IncomingMail mail = arrive(torn);
        assertEquals(Reason.UNREADABLE, mail.reason());
        assertArrayEquals(torn, in(TUSTIN, () -> mails.paper(mail.id())).bytes());
        HttpResponse<byte[]> eml = Site.signedIn("clerk", TUSTIN).bytes("/tustin/staff/mail/" + mail.id() + ".eml");
        assertArrayEquals(torn, eml.body());
        assertEquals("message/rfc822", eml.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(eml.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        assertTrue(eml.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
    }

    @Test
    void aMailOfSeveralMillionBytesIsKeptWhole() {
        byte[] large = mail(kim, intake(), "x".repeat(70).concat("\n").repeat(40_000));
        IncomingMail mail = arrive(large);
        assertEquals(State.FILED, mail.state());
        assertArrayEquals(large, in(TUSTIN, () -> mails.paper(mail.id())).bytes());
        assertTrue(now(TUSTIN, mail.request().number()).asked().description().endsWith("[…]"), "what is too long is cut, and whole in the mail");
    }

    @Test
    void ofAMailThatIsTooLargeTheHeadIsKept() {
        byte[] head = ("From: " + kim + "\r\nTo: " + intake() + "\r\nSubject: Films\r\nMessage-ID: <" + secret + ">\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        room.keep(Arrival.head(head, 90_000_000, RECEIVED));
        room.sort();
        assertEquals(Reason.TOO_LARGE, only().reason());
        assertEquals(90_000_000, only().size());
        assertFalse(only().whole());
    }

    @Test
    void eachCitySeesItsOwnAndWhatIsForNoneIsKeptForNobody() {
        String oxnard = in(OXNARD, () -> sender.intake().orElseThrow());
        room.take(mail(kim, intake() + ", " + oxnard, "To both."), RECEIVED);
        assertEquals(1, count(TUSTIN));
        assertEquals(1, count(OXNARD));
        IncomingMail there = in(OXNARD, () -> mails.list(List.of(State.values()), Long.MAX_VALUE, 1)).get(0);
        assertThrows(NotFound.class, () -> act(TUSTIN, () -> mails.get(there.id())));
        assertThrows(NotFound.class, () -> act(TUSTIN, () -> mails.paper(there.id())));
        room.take(SampleMail.plain(kim, "nowhere@elsewhere.example", "x", "n" + secret, "For none."), RECEIVED);
        assertEquals(1, count(TUSTIN));
        assertEquals(1, count(CurrentCity.NONE), "kept");
    }

    @Test
    void aPersonJoinsMakesARequestOrPutsAside() {
        String number = filedBy(kim);
        Actor clerk = clerk(TUSTIN);
        IncomingMail other = arrive(SampleMail.withFiles("sam-" + secret + "@example.org", reply(number), "Re", "1" + secret, "Not known.", "a.txt", "A."));
        assertEquals("number", assertThrows(Refused.class, () -> act(TUSTIN, () -> mails.join(other.id(), other.version(), "TUS-1999-000001", false, clerk))).points().get(0).field());
        assertThrows(Stale.class, () -> act(TUSTIN, () -> mails.join(other.id(), other.version() - 1, number, false, clerk)));
        act(TUSTIN, () -> mails.join(other.id(), other.version(), number.toLowerCase(Locale.ROOT), false, clerk));
        TimelineEntry entry = last(story(number), Happening.MAIL_JOINED);
        assertEquals("Not known.", entry.body());
        assertEquals(Audience.STAFF, entry.audience(), "the requester did not write it and does not see it");
        assertTrue(in(TUSTIN, () -> files.of(requests.get(number), Audience.STAFF)).isEmpty());
        assertEquals("refused.mail.taken", assertThrows(Refused.class, () -> act(TUSTIN, () -> mails.setAside(other.id(), reread(other).version(), "why", clerk))).points().get(0).refusal().key());
        IncomingMail theirs = arrive(SampleMail.withFiles("kim-at-work-" + secret + "@example.org", reply(number), "Re", "2" + secret, "It is me.", "a.txt", "A."));
        act(TUSTIN, () -> mails.join(theirs.id(), theirs.version(), number, true, clerk));
        assertEquals("It is me.", last(story(number), Happening.MESSAGE_TO_CITY).body());
        assertEquals(1, in(TUSTIN, () -> files.of(requests.get(number), Audience.STAFF)).size());
        IncomingMail list = arrive(SampleMail.plain(kim, intake(), "For all", "3" + secret, "Please send the plan.|Precedence: list"));
        assertEquals("why", assertThrows(Refused.class, () -> act(TUSTIN, () -> mails.setAside(list.id(), list.version(), " ", clerk))).points().get(0).field());
        act(TUSTIN, () -> mails.setAside(list.id(), list.version(), "An advertisement.", clerk));
        String made = in(TUSTIN, () -> mails.file(list.id(), reread(list).version(), clerk)).number().text();
        assertEquals(RECEIVED, now(TUSTIN, made).receivedAt(), "taken up again, and it counts from when the mailbox got it");
        assertEquals(State.FILED, reread(list).state());
    }

    @Test
    void theListSaysHowManyWait() {
        arrive(mail(kim, intake(), "For all.|Precedence: list"));
        HttpResponse<String> page = Site.signedIn("clerk", TUSTIN).look("/tustin/staff/mail");
        assertTrue(page.body().contains(secret), "it is in the list");
        assertTrue(page.body().contains("group__count"), "and in the bar");
        assertTrue(page.body().contains(intake()), "the address is told");
    }

    private byte[] mail(String from, String to, String text) {
        return SampleMail.plain(from, to, "About " + secret, secret, text);
    }

    private IncomingMail arrive(byte[] mail) {
        return arrive(mail, TUSTIN);
    }

    private IncomingMail arrive(byte[] mail, String city) {
        return arrive(mail, city, "it is kept");
    }

    private IncomingMail arrive(byte[] mail, String city, String why) {
        long before = in(city, () -> mails.list(List.of(State.values()), Long.MAX_VALUE, 1)).stream().mapToLong(IncomingMail::id).findFirst().orElse(0);
        room.take(mail, RECEIVED);
        IncomingMail newest = in(city, () -> mails.list(List.of(State.values()), Long.MAX_VALUE, 1)).get(0);
        assertTrue(newest.id() > before, why);
        return newest;
    }

    private IncomingMail reread(IncomingMail mail) {
        return in(TUSTIN, () -> mails.get(mail.id()));
    }

    private IncomingMail only() {
        assertEquals(1, count(TUSTIN));
        return in(TUSTIN, () -> mails.list(List.of(State.values()), Long.MAX_VALUE, 500)).stream().filter(m -> kim.equals(m.sender())).findFirst().orElseThrow();
    }

    private long count(String city) {
        return rows.in(city, em -> em.createQuery("select count(m) from IncomingMail m where m.sender = :sender", Long.class).setParameter("sender", kim).getSingleResult());
    }

    private long requestsOf(String email) {
        return rows.in(TUSTIN, em -> em.createQuery("select count(r) from RecordsRequest r where r.requester.email = :email", Long.class)
                .setParameter("email", email).getSingleResult());
    }

    private String intake() {
        return in(TUSTIN, () -> sender.intake().orElseThrow());
    }

    private String reply(String number) {
        return in(TUSTIN, () -> sender.reply(number).orElseThrow());
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private List<TimelineEntry> story(String number) {
        return in(TUSTIN, () -> chronicle.of(requests.get(number), Audience.STAFF));
    }

    private static TimelineEntry last(List<TimelineEntry> story, Happening what) {
        return story.stream().filter(entry -> entry.happening() == what).reduce((a, b) -> b).orElseThrow(() -> new AssertionError("no " + what));
    }

    private String filedBy(String email) {
        Filing filing = new Filing(UUID.randomUUID().toString(), RequestKind.RECORDS, null, "A letter will come", null, null, null, null, null, null, null, null,
                Delivery.DOWNLOAD, null, null, new Requester("Kim Lee", null, email, null, null), Channel.WEB, null, "en");
        return in(TUSTIN, () -> requests.file(filing, Actor.REQUESTER)).number().text();
    }
}
