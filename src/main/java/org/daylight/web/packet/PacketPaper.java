package org.daylight.web.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLink;
import org.daylight.city.CityProfile;
import org.daylight.determination.Appeal;
import org.daylight.determination.Determination;
import org.daylight.determination.court.Petition;
import org.daylight.determination.Withholding;
import org.daylight.determination.WithholdingLog;
import org.daylight.docket.CaseFile;
import org.daylight.docket.Packet;
import org.daylight.law.Deadline;
import org.daylight.law.TraceDay;
import org.daylight.notice.Letter;
import org.daylight.request.Happening;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.daylight.request.TimelineEntry;
import org.daylight.web.Words;

/**
 * Writes the parts of a packet that are words: the request, the clock, the timeline, the searches, the decisions with what they withhold,
 * the reviews, the letters, the proof. Staff's notes, the attorney's advice and drafts that were never sent are told without their words:
 * they are the city's working papers (docs/decisions/016).
 */
final class PacketPaper {

    /** Happenings whose words stay in the house. */
    private static final Set<Happening> WORKING_PAPERS = EnumSet.of(Happening.NOTED, Happening.CONSULTED, Happening.ADVISED, Happening.DENIAL_PROPOSED,
            Happening.DENIAL_CLEARED, Happening.RETURNED, Happening.PART_PROPOSED, Happening.PART_RETURNED, Happening.PETITION_RECORDED, Happening.HOLD_LIFTED);

    private final Packet packet;
    private final CityProfile city;
    private final Words words;
    private final PaperBody paper;

    PacketPaper(Packet packet, CityProfile city, Words words, PaperBody paper) {
        this.packet = packet;
        this.city = city;
        this.words = words;
        this.paper = paper;
    }

    PacketPaper cover(String title) {
        RecordsRequest request = request();
        paper.say(city.name()).title(title).facts(words.say("packet.subject"), request.asked().subject(), words.say("packet.status"), words.of("status", request.status()),
                words.say("packet.takenBy"), packet.takenBy(), words.say("packet.takenAt"), words.moment(packet.takenAt()),
                words.say("packet.head"), words.say("packet.headIs", packet.headNumber(), packet.headHash()));
        paper.say(words.say("packet.confidential")).say(words.say("packet.left"));
        return this;
    }

    PacketPaper request(String part) {
        RecordsRequest request = request();
        paper.part(part).facts(words.say("case.requester"), requester(request), words.say("case.received"), words.moment(request.receivedAt()) + "\n" + words.of("came", request.channel()),
                words.say("case.department"), city.departmentName(request.department()), words.say("packet.outcome"), words.of("outcome", request.outcome()));
        paper.text(request.asked().description(), null);
        return this;
    }

    private String requester(RecordsRequest request) {
        var who = request.requester();
        return who.anonymous() ? words.say("case.anonymous") : String.join("\n", java.util.stream.Stream.of(who.name(), who.organisation(), who.email(), who.phone(), who.address())
                .filter(java.util.Objects::nonNull).toList());
    }

    PacketPaper clock(String part) {
        RecordsRequest request = request();
        paper.part(part);
        if (request.clockTrace().reopened()) {
            firstClock(request);
            paper.piece(words.say("packet.clock.anew"));
        }
        paper.facts(words.say("packet.due"), words.date(request.dueOn()), words.say("packet.rule"), request.ruleVersion());
        days(request.clockTrace().days());
        return this;
    }

    /** The ten days from the receipt, which a review or a court looks at; counted again, for only the days in force are kept with a case. R1.6 */
    private void firstClock(RecordsRequest request) {
        Deadline first = Requests.clockOf(city).determinationDue(request.receivedAt());
        paper.piece(words.say("packet.clock.first"));
        paper.facts(words.say("packet.due"), words.date(first.dueOn()), words.say("packet.clock.inForce"), file().timeline().stream()
                .filter(entry -> entry.happening() == Happening.REOPENED || entry.happening() == Happening.APPEAL_REVERSED).map(entry -> entry.facts().get("oldDue"))
                .filter(Objects::nonNull).findFirst().map(LocalDate::parse).map(words::date).orElse(null), words.say("packet.rule"), first.ruleVersion());
        days(first.trace());
    }

    private void days(List<TraceDay> days) {
        paper.table(List.of(words.say("letter.clock.day"), words.say("letter.clock.date"), words.say("letter.clock.why"), words.say("letter.clock.law")),
                days.stream().map(day -> List.of(day.counted() ? String.valueOf(day.day()) : "–", words.date(day.date()), words.why(day), day.citation())).toList());
    }

    /** The petitions: where, since when, what is held, what was ordered, and every day of it. */
    PacketPaper court(String part) {
        if (file().petitions().isEmpty()) {
            return this;
        }
        paper.part(part);
        for (Petition one : file().petitions()) {
            paper.piece(one.court() + ", " + one.caseNumber());
            paper.facts(words.say("petition.filed"), words.date(one.filedOn()), words.say("petition.served"), words.date(one.servedOn()),
                    words.say("petition.respond"), one.respondBy() == null ? words.say("petition.notSet") : words.date(one.respondBy()),
                    words.say("petition.hearing"), one.hearingOn() == null ? words.say("petition.noHearing") : words.date(one.hearingOn()),
                    words.say("packet.hold"), words.say(one.held() ? "petition.held" : "petition.free"),
                    words.say("petition.order"), one.orderedOn() == null ? null : words.date(one.orderedOn()) + line(one.orderSays()),
                    words.say("petition.entry"), one.entryServedOn() == null ? null : words.date(one.entryServedOn()),
                    words.say("petition.writ"), one.writDue(city).map(due -> words.date(due.dueOn()) + " " + words.cited("7923.500")).orElse(null),
                    words.say("packet.writLatest"), one.writLatest(city).map(due -> words.date(due.dueOn())).orElse(null));
            paper.small(words.say("petition.recorded", one.recordedBy(), words.day(one.recordedAt()))
                    + (one.held() ? "" : " " + words.say("petition.lifted", one.liftedBy(), words.day(one.liftedAt()))));
        }
        return this;
    }

    PacketPaper timeline(String part) {
        paper.part(part);
        for (TimelineEntry entry : file().timeline()) {
            paper.say(words.moment(entry.at()) + " – " + words.who(entry) + "\n" + words.sentence(entry));
            if (entry.body() != null && WORKING_PAPERS.contains(entry.happening())) {
                paper.small(words.say("packet.kept", Act.hash(entry.body())));
            } else {
                paper.text(entry.body(), null);
            }
        }
        return this;
    }

    PacketPaper searches(String part) {
        List<Task> searches = file().tasks().stream().filter(task -> task.kind() == Task.Kind.SEARCH).toList();
        paper.part(part);
        if (searches.isEmpty()) {
            paper.say(words.say("casefile.noSearches"));
            return this;
        }
        paper.table(List.of(words.say("casefile.who"), words.say("casefile.instruction"), words.say("casefile.answer")), searches.stream().map(task ->
                List.of(city.departmentName(task.department()), task.instruction(), answer(task))).toList());
        return this;
    }

    private String answer(Task task) {
        if (task.open()) {
            return words.say("casefile.unanswered");
        }
        return words.of("answer", task.answer()) + searched(task.search()) + line(task.note()) + line(task.answeredBy() + ", " + words.moment(task.answeredAt()));
    }

    private String searched(Task.Search search) {
        return said("case.task.where", search.where()) + said("case.task.terms", search.terms()) + said("case.task.dates", search.dates())
                + said("case.task.personal", search.personal() == null ? null : words.of("personal", search.personal())) + said("case.task.custodian", search.custodian());
    }

    private String said(String key, String value) {
        return value == null ? "" : line(words.say(key, value));
    }

    PacketPaper decisions(String part) {
        paper.part(part);
        List<Determination> sent = file().determinations().stream().filter(d -> d.state() == Determination.State.SENT).toList();
        if (sent.isEmpty()) {
            paper.say(words.say("packet.noDecision"));
        }
        for (Determination one : sent) {
            paper.piece(words.of("outcome", one.kind()) + " – " + words.day(one.sentAt())
                    + (one.part() == null ? "" : " – " + words.say("part.of", one.part().place(), one.part().title())));
            paper.say(words.say("denial.written", one.writtenBy(), words.moment(one.writtenAt()))
                    + (one.signedBy() == null ? "" : " " + words.say("denial.signed", one.signedBy(), words.moment(one.signedAt()))));
            paper.text(one.reasons(), null);
            if (one.guidance().help() != null) {
                paper.facts(words.say("guidance.help"), one.guidance().help(), words.say("guidance.next"), one.guidance().next());
            }
        }
        return this;
    }

    PacketPaper log(String part) {
        paper.part(part);
        if (packet.log().entries().isEmpty()) {
            paper.say(words.say("packet.nothingWithheld"));
        }
        for (WithholdingLog.Entry entry : packet.log().entries()) {
            Withholding item = entry.item();
            paper.piece(entry.number() + ". " + item.item() + (entry.reversal() == null ? "" : " – " + words.say("withheld.as." + entry.standing(), words.day(entry.reversal().decidedAt()))));
            paper.facts(words.say("withheld.file"), entry.file() == null ? null : entry.file().name().text(), words.say("denial.exemption"), words.exemption(item.exemption()) + " " + words.cited(item.section()), words.say("denial.why"), item.reason(),
                    words.say("denial.disclosure"), item.interestDisclosure(), words.say("denial.withholding"), item.interestWithholding(),
                    words.say("denial.outweighs"), item.outweighs(), words.say("denial.extent"), words.say(item.inFull() ? "denial.inFull" : "denial.inPart"),
                    words.say("denial.notSegregable"), item.notSegregable(), words.say("denial.stillApplies"), item.stillApplies(), words.say("denial.responsible"), item.responsibleName() + ", " + item.responsibleTitle());
        }
        return this;
    }

    /** The reviews, each with what came with it. */
    PacketPaper reviews(String part, PacketSides sides) {
        if (file().appeals().isEmpty()) {
            return this;
        }
        paper.part(part);
        for (Appeal one : file().appeals()) {
            paper.piece(words.say("review.level", one.level(), one.route()) + " – " + words.date(one.receivedOn()));
            paper.facts(words.say("review.lastDay"), one.countedFrom() == null ? words.say("supervisor.appeal.notCounted") : one.fileBy() == null ? words.say("unknown") : words.date(one.fileBy()),
                    words.say("review.came"), one.late() ? words.say("review.cameLate") : words.say("review.cameInTime"),
                    words.say("review.decideBy"), one.decideBy() == null ? words.say("unknown") : words.date(one.decideBy()),
                    words.say("review.taken"), one.lateReason(), words.say("review.result"), words.of("reviewed", one.decision()) + line(one.decidedBy())
                            + (one.decidedAt() == null ? "" : line(words.moment(one.decidedAt())) + line(one.daysLate(city.zone()) == 0 ? null : words.say("review.decidedLate", one.daysLate(city.zone())))));
            paper.text(one.grounds(), null);
            file().files().stream().filter(came -> one.id().equals(came.appealId())).forEach(sides::sent);
            paper.text(one.decisionReasons(), null);
        }
        return this;
    }

    PacketPaper letters(String part) {
        paper.part(part);
        for (Letter letter : file().letters()) {
            paper.piece(letter.subject());
            paper.small(words.moment(letter.writtenAt()) + " – " + words.of("letterState", letter.state()) + "\nSHA-256 " + letter.sha256());
            paper.text(letter.body(), letter.language());
        }
        return this;
    }

    PacketPaper proof(String part) {
        paper.part(part).say(words.say("packet.proof", packet.wholeLinks(), packet.links().size())).say(words.say("packet.verify"));
        for (AuditLink link : packet.links()) {
            paper.say(words.say("packet.link", link.number(), moment(link.at()), link.actor(), link.act()));
            paper.small(link.particulars() + "\n" + words.say("packet.before", link.previousHash()) + "\n" + words.say("packet.hash", link.hash()));
        }
        return this;
    }

    /** As it was hashed: to the millisecond, in UTC. */
    private static String moment(Instant at) {
        return at.toString();
    }

    private static String line(String text) {
        return text == null || text.isBlank() ? "" : "\n" + text;
    }

    private CaseFile file() {
        return packet.file();
    }

    private RecordsRequest request() {
        return packet.file().request();
    }
}
