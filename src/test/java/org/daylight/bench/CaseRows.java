package org.daylight.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.daylight.audit.Act;
import org.daylight.law.Deadline;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Happening;
import org.daylight.request.Outcome;
import org.daylight.request.RequestKind;
import org.daylight.request.Status;

/** Writes one case with everything that happened to it: its row, its timeline, its links in the chain, its task and its determination. */
final class CaseRows {

    private static final Vocabulary WORDS = new Vocabulary();
    private static final int SUBJECT = 200;
    private static final int DESCRIPTION = 1000;

    private final Batches batches;
    private final Place place;
    private final Chain chain;
    private final LongSupplier ids;
    private final Random chance;
    private final Instant now;
    private final Exemption exemption = Jurisdiction.california().exemptions().get(0);
    private final PreparedStatement request;
    private final PreparedStatement entry;
    private final PreparedStatement link;
    private final PreparedStatement task;
    private final PreparedStatement determination;
    private final PreparedStatement withholding;
    private final PreparedStatement sheet;

    // the case being written
    private long id;
    private String number;
    private Place.Clerk clerk;
    private Instant at;
    private int acts;

    CaseRows(Batches batches, Place place, Chain chain, LongSupplier ids, Random chance, Instant now) throws SQLException {
        this.batches = batches;
        this.place = place;
        this.chain = chain;
        this.ids = ids;
        this.chance = chance;
        this.now = now;
        this.request = this.batches.table("records_request", "id version city number kind status outcome subject description channel "
                + "received_at filed_at filed_on due_on outer_on rule_version clock_trace closed_at moved_at assignee_id department "
                + "page_published language filing_key code_hash delivery requester_name requester_email");
        this.entry = batches.table("timeline_entry", "id city request_id at happening actor_kind actor_name audience particulars body");
        this.link = batches.table("audit_link", "id city number at actor act subject particulars previous_hash hash");
        this.task = batches.table("task", "id version city request_id kind department instruction due_on given_at given_by");
        this.determination = batches.table("determination", "id version city request_id kind state reasons available_at written_at written_by_id written_by sent_at due_on");
        this.withholding = batches.table("withholding", "id city determination_id position item exemption section reason in_full "
                + "responsible_name responsible_title responsible_id");
        this.sheet = batches.table("time_sheet", "id city determination_id request_id outcome department sent_on due_on to_acknowledge to_write to_sign in_all "
                + "clerk department_time attorney reviewer requester longest");
    }

    void write(String caseNumber, Instant filed, boolean open) throws SQLException {
        id = ids.getAsLong();
        number = caseNumber;
        at = filed;
        acts = 0;
        clerk = place.clerks.get(chance.nextInt(place.clerks.size()));
        LocalDate day = filed.atZone(Place.ZONE).toLocalDate();
        Deadline deadline = place.deadline(day);
        Status status = open ? openStatus() : Status.CLOSED;
        Outcome outcome = status == Status.CLOSED || status == Status.DETERMINED ? outcome(status) : null;
        Channel channel = chance.nextInt(10) < 7 ? Channel.WEB : Channel.EMAIL;
        String department = place.departments.get(chance.nextInt(place.departments.size()));
        String description = WORDS.text(chance, DESCRIPTION);
        boolean assigned = status != Status.RECEIVED && chance.nextInt(10) < 7;

        filed(channel, deadline, description);
        work(status, outcome, department, assigned, deadline);
        boolean anonymous = chance.nextInt(10) < 3;
        Batches.fill(request, id, acts - 1, place.slug, number, RequestKind.RECORDS, status, outcome, WORDS.text(chance, SUBJECT), description,
                channel, filed, filed, deadline.dayZero(), deadline.dueOn(), deadline.outerOn(), deadline.ruleVersion(), trace(deadline),
                status == Status.CLOSED ? at : null, at, assigned ? clerk.id() : null, department, false, "en",
                Act.hash("key" + id), Act.hash("code" + id), Delivery.DOWNLOAD, anonymous ? null : "Pat Rivera " + id % 5000,
                anonymous ? null : "pat" + id % 5000 + "@example.org");
    }

    private Status openStatus() {
        int dice = chance.nextInt(100);
        return dice < 45 ? Status.RECEIVED : dice < 74 ? Status.IN_PROGRESS : dice < 84 ? Status.WAITING_FOR_REQUESTER
                : dice < 87 ? Status.AWAITING_SIGN_OFF : Status.DETERMINED;
    }

    private Outcome outcome(Status status) {
        int dice = chance.nextInt(100);
        return dice < 40 ? Outcome.IN_FULL : dice < 60 ? Outcome.IN_PART : dice < 68 ? Outcome.DENIED : dice < 88 ? Outcome.NO_RECORDS
                : dice < 94 ? Outcome.POSTED : dice < 97 || status == Status.DETERMINED ? Outcome.NOT_THIS_AGENCY : Outcome.WITHDRAWN;
    }

    private void work(Status status, Outcome outcome, String department, boolean assigned, Deadline deadline) throws SQLException {
        if (status == Status.RECEIVED) {
            return;
        }
        act(Happening.ACKNOWLEDGED, true, Map.of(), null);
        if (assigned) {
            act(Happening.ASSIGNED, true, Map.of("person", clerk.name(), "department", department), null);
        }
        if (status == Status.WAITING_FOR_REQUESTER) {
            act(Happening.CLARIFICATION_ASKED, true, Map.of(), WORDS.text(chance, 200));
        } else if (status == Status.IN_PROGRESS) {
            search(department, deadline);
        } else if (outcome == Outcome.WITHDRAWN) {
            act(Happening.WITHDRAWN, false, Map.of(), null);
        } else if (status == Status.AWAITING_SIGN_OFF) {
            determine(Outcome.DENIED, "PROPOSED", deadline);
            act(Happening.DENIAL_PROPOSED, true, Map.of("outcome", "DENIED"), null);
        } else {
            determine(outcome, "SENT", deadline);
            act(Happening.DETERMINED, true, Map.of("outcome", outcome.name(), "due", deadline.dueOn().toString()), null);
            if (status == Status.CLOSED) {
                act(Happening.CLOSED, true, Map.of(), null);
            }
        }
    }

    private void filed(Channel channel, Deadline deadline, String description) throws SQLException {
        Map<String, String> facts = new TreeMap<>(Map.of("number", number, "channel", channel.name(), "received", at.toString(),
                "due", deadline.dueOn().toString(), "words", Act.hash(description)));
        act(Happening.FILED, false, facts, null);
    }

    private void search(String department, Deadline deadline) throws SQLException {
        String words = WORDS.text(chance, 120);
        act(Happening.TASK_GIVEN, true, Map.of("department", department, "due", deadline.dueOn().toString()), words);
        Batches.fill(task, ids.getAsLong(), 0, place.slug, id, "SEARCH", department, words, deadline.dueOn(), at, clerk.name());
    }

    private void determine(Outcome kind, String state, Deadline deadline) throws SQLException {
        long determined = ids.getAsLong();
        boolean discloses = kind == Outcome.IN_FULL || kind == Outcome.IN_PART;
        Batches.fill(determination, determined, 0, place.slug, id, kind, state, WORDS.text(chance, 400), discloses ? at : null, at, clerk.id(),
                clerk.signed(), state.equals("SENT") ? at : null, deadline.dueOn());
        if (state.equals("SENT")) {
            measure(determined, kind, deadline);
        }
        if (kind.withholds()) {
            Batches.fill(withholding, ids.getAsLong(), place.slug, determined, 1, "Pages 3 to 7", exemption.code(), exemption.section(),
                    WORDS.text(chance, 200), kind == Outcome.DENIED, clerk.name(), Place.Clerk.TITLE, clerk.id());
        }
    }

    private void measure(long determined, Outcome kind, Deadline deadline) throws SQLException {
        int search = chance.nextInt(6000);
        int desk = 600 + chance.nextInt(9000);
        String department = place.departments.get(chance.nextInt(place.departments.size()));
        Batches.fill(sheet, ids.getAsLong(), place.slug, determined, id, kind, department, at.atZone(Place.ZONE).toLocalDate(), deadline.dueOn(), 300, desk + search - 300, null, desk + search,
                desk, search, 0, 0, 0, desk < search ? "DEPARTMENT" : "CLERK");
    }

    /** One more act, some hours after the one before and never in the future. */
    private void act(Happening happening, boolean byStaff, Map<String, String> facts, String body) throws SQLException {
        if (acts++ > 0) {
            Instant later = at.plus(Duration.ofMinutes(30 + chance.nextInt(3000)));
            at = later.isBefore(now) ? later : at.plusSeconds(1);
        }
        at = Chain.millis(at);
        Batches.fill(entry, ids.getAsLong(), place.slug, id, at, happening, byStaff ? "STAFF" : "REQUESTER", byStaff ? clerk.signed() : null,
                audience(happening), Act.canonical(facts), body);
        Map<String, String> proven = new TreeMap<>(facts);
        if (body != null) {
            proven.put("words", Act.hash(body));
        }
        chain.insert(link, ids.getAsLong(), Act.of(at, byStaff ? clerk.inLog() : "requester", happening.name(), number, proven));
    }

    private static Audience audience(Happening happening) {
        return happening.audience();
    }

    /** As request.ClockTrace writes it. */
    private static String trace(Deadline deadline) {
        StringBuilder lines = new StringBuilder();
        deadline.trace().forEach(d -> lines.append(lines.isEmpty() ? "" : "\n").append(d.date()).append('\t').append(d.day()).append('\t')
                .append(d.counted() ? "+" : "-").append('\t').append(d.reason()).append('\t').append(d.detail() == null ? "" : d.detail())
                .append('\t').append(d.citation() == null ? "" : d.citation()));
        return lines.toString();
    }
}
