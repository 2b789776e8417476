package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.city.CityProfile;
import org.daylight.city.CurrentCity;
import org.daylight.determination.Closings;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Instalments;
import org.daylight.determination.WithholdingDraft;
import org.daylight.document.Files;
import org.daylight.document.Marks;
import org.daylight.document.RecordFile;
import org.daylight.law.ClosingLaw;
import org.daylight.law.ExtensionLaw;
import org.daylight.law.delay.DelayDraft;
import org.daylight.notice.Letter;
import org.daylight.notice.LetterKind;
import org.daylight.notice.Notices;
import org.daylight.notice.handing.Handing;
import org.daylight.request.Audience;
import org.daylight.request.Clarification;
import org.daylight.request.Extension;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.daylight.request.Tasks;

/** Does what the stories of the demo town tell, by the domain's own verbs and by the people whose part it is. */
@ApplicationScoped
public class DemoHands extends DemoDecisions {

    @Inject
    Tasks tasks;
    @Inject
    Files files;
    @Inject
    Closings closings;
    @Inject
    Marks marks;
    @Inject
    DemoTill till;
    @Inject
    DemoMail mail;
    @Inject
    Instalments instalments;
    @Inject
    DemoReviews reviews;
    @Inject
    Notices notices;
    @Inject
    People people;

    void acknowledge(String number) {
        requests.acknowledge(number, version(number), null, clerk());
    }

    void assign(String number) {
        requests.assign(number, version(number), clerk().personId(), requests.get(number).department(), clerk());
    }

    void note(String number) {
        requests.note(number, version(number), "Called the department; the file is in the annex and comes over tomorrow.", clerk());
    }

    void ask(String number) {
        requests.askClarification(number, version(number), new Clarification.Question("Thank you for your request. It would help us to find the records sooner: "
                + "which years do you mean, and is there a street, a project or a person we should look for?",
                "We keep these files by street, by project and by year. We can send you the list of the files we have on this subject, to choose from.",
                "Files since 2004 are in the permit system; older ones are on paper in the annex of City Hall.", null), clerk());
    }

    void answer(String number) {
        requests.answerClarification(number, version(number), "Only the last two years, please.", Actor.REQUESTER);
    }

    void writeToRequester(String number) {
        requests.message(number, version(number), "We have found four plans. Two of them can be seen at the counter today.", clerk());
    }

    void extend(String number) {
        RecordsRequest request = requests.get(number);
        LocalDate latest = new ExtensionLaw(Requests.clockOf(city())).latestDate(request.receivedAt());
        requests.extend(number, request.version(), new Extension.Notice(Set.of("voluminous"),
                "The search found more than nine thousand separate messages that must be collected and examined for this one request.",
                latest, "Helen Park", "City Clerk", true, Map.of()), clerk());
        post(number);
    }

    void askDepartments(String number) {
        String desk = liaison().department();
        tasks.give(number, version(number), List.of(desk), "Please search your files and mailboxes and say what you found and where you looked.",
                today().plusDays(5), clerk());
    }

    void departmentsFound(String number) {
        openTasks(number).forEach(task -> tasks.answer(task.id(), task.version(), Task.Answer.RECORDS_FOUND,
                search("Shared drive, paper file, mailbox of the unit"), "Two folders, handed to the clerk.", liaison()));
    }

    void departmentsFoundNone(String number) {
        Task first = openTasks(number).get(0);
        tasks.answerForOne(first.id(), first.version(), Task.Answer.NONE_FOUND, search("The project manager’s mailbox and telephone"), null, liaison());
        openTasks(number).forEach(task -> tasks.answer(task.id(), task.version(), Task.Answer.NONE_FOUND,
                search("Contract database, project archive, mailboxes of the project managers"), null, liaison()));
    }

    void searchOwn(String number) {
        tasks.recordSearch(number, version(number), clerk().department(), Task.Answer.NONE_FOUND, search("The clerk’s agenda system and the council’s mailboxes"), null, clerk());
    }

    private static Task.Search search(String where) {
        return new Task.Search(where, "The name of the project, its street, its contract number", "January 2000 to today", Task.Personal.YES, "The head of the unit and two of its staff");
    }

    void consult(String number) {
        tasks.consult(number, version(number), "May the witness statements be withheld while the inquiry is open?", today().plusDays(4), clerk());
    }

    void advise(String number) {
        openTasks(number).forEach(task -> tasks.answer(task.id(), task.version(), null, null,
                "Yes, as long as the inquiry is open. What 7923.605 to 7923.625 require must be given.", attorney()));
    }

    /** What comes by e-mail. */
    DemoMail mail() {
        return mail;
    }

    /** The acts of fees. */
    DemoTill till() {
        return till;
    }

    void attach(String number) {
        files.attach(number, version(number), List.of(DemoPaper.text("records-" + number + ".txt", "Records found for " + number + ".\nMade up for the demonstration.\n"),
                DemoPaper.text("index-of-records.csv", "item,pages,date\nFirst folder of " + number + ",12,2026-03-02\nSecond folder,7,2026-05-19\n")), clerk());
    }

    void attachLetter(String number) {
        files.attach(number, version(number), List.of(DemoPaper.letter("draft-letter.docx")), clerk());
    }

    void disclose(String number) {
        determine(number, draft(Outcome.IN_FULL, "All records you asked for can be disclosed.", null, null, List.of()));
    }

    void deny(String number, Outcome outcome) {
        boolean inFull = outcome == Outcome.DENIED;
        WithholdingDraft row = new WithholdingDraft(inFull ? "Investigation file" : "Three e-mails of advice",
                inFull ? "law-enforcement-investigation" : "attorney-client",
                inFull ? "The file was compiled by the police for an investigation that is still open; what 7923.605 to 7923.625 require has been given."
                        : "The three messages ask for and give legal advice between the city and its attorney about the lease.",
                null, null, null, inFull, inFull, inFull ? "Every page tells of witnesses and next steps of the open investigation." : null,
                "Victor Salas", "Police Records Manager", null);
        List<WithholdingDraft> marked = marks.of(requests.get(number)).stream().map(mark -> WithholdingDraft.of(mark).by("Victor Salas", "Police Records Manager")).toList();
        determine(number, draft(outcome, inFull ? "The records are exempt while the investigation is open." : "All but three messages are disclosed.",
                null, null, marked.isEmpty() ? List.of(row) : marked));
    }

    /** A recording of a shooting: delayed while it would interfere; the first 45 days are nearly over today (R5.15). */
    void delay(String number) {
        WithholdingDraft row = new WithholdingDraft("Body-worn camera recordings of both officers", "critical-incident-recording",
                "Showing the recordings now would let the witness who is still to be heard fit the account to what they show.",
                "The public’s interest in seeing how the police used force", "The investigation’s interest in an account that is the witness’s own",
                "There is one witness, the hearing is set, and the recordings can be shown in full after it.", true, true,
                "Every minute of both recordings shows what the witness saw.", "Victor Salas", "Police Records Manager", null)
                .delayed(new DelayDraft(today().minusDays(11), "The only witness is to be heard by the district attorney’s investigator; the hearing is not yet held.",
                        today().plusDays(60)));
        determine(number, draft(Outcome.DENIED, "The recordings are delayed while showing them would interfere with the investigation of the shooting.",
                null, null, List.of(row)));
    }

    void signOff(String number) {
        determinations.signOff(number, version(number), actor("supervisor")); // so that the reviewer is left to decide a review
        post(number);
    }

    void noRecords(String number) {
        determine(number, draft(Outcome.NO_RECORDS, "We searched where such records would be and found none.", null, null, List.of()));
    }

    void posted(String number) {
        determine(number, draft(Outcome.POSTED, "What you ask for is on the city’s site.", "https://" + CurrentCity.slug() + ".example/published", null, List.of()));
    }

    void notIdentified(String number) {
        determine(number, new DeterminationDraft(Outcome.NOT_IDENTIFIED, "We read the request with you and asked which project is meant; we still cannot tell which records it asks for.", null,
                null, null, null, new DeterminationDraft.Assistance("We sent you the list of our project files and offered to go through it with you at the counter or by telephone.",
                "Name a project, a street or a year, or choose from the list: we then search at once."), List.of(), List.of()));
    }

    void notOurs(String number) {
        determine(number, draft(Outcome.NOT_THIS_AGENCY, "The county inspects restaurants; the city has no such records.", null,
                "Environmental Health, County of " + city().known(org.daylight.city.Fact.COUNTY).orElse("…"), List.of()));
    }

    void release(String number) {
        release(number, false);
    }

    void releaseToAll(String number) {
        release(number, true);
    }

    void cannotOpen(String number) {
        files.cannotOpen(number, files.of(requests.get(number), Audience.REQUESTER).get(1).id(), Actor.REQUESTER);
    }

    void cannotOpenLink(String number) {
        determinations.cannotOpen(number, determinations.postedLinks(requests.get(number)).get(0), Actor.REQUESTER);
    }

    void giveCopy(String number) {
        List<RecordFile> copy = files.attach(number, version(number), List.of(DemoPaper.text("index-of-records-as-text.txt", "First folder, 12 pages\nSecond folder, 7 pages\n")), clerk());
        files.release(number, version(number), copy.stream().map(RecordFile::id).toList(), false, null, clerk());
        openTasks(number).forEach(task -> tasks.answer(task.id(), task.version(), Task.Answer.COPY_GIVEN, null,
                "Here is the same list as plain text. Any computer or telephone can open it.", clerk()));
    }

    void close(String number) {
        closings.close(number, version(number), ClosingLaw.Cause.DONE, null, clerk());
    }

    void reopen(String number) {
        requests.reopen(number, version(number), "The requester told us that a page of the log is missing.", clerk());
    }

    void withdraw(String number) {
        requests.withdraw(number, version(number), "I have found what I need. Thank you.", Actor.REQUESTER);
    }

    /** The acts of reviews and of the court. */
    DemoReviews reviews() {
        return reviews;
    }

    private void release(String number, boolean toAll) {
        List<Long> ids = files.of(requests.get(number), Audience.STAFF).stream().map(RecordFile::id).toList();
        instalments.release(number, version(number), ids, toAll, null, null, clerk());
    }

    private void determine(String number, DeterminationDraft draft) {
        determinations.determine(number, version(number), draft, clerk());
        post(number);
    }

    /** Nothing is mailed by a demonstration: the clerk takes the letter of a decision, of an extension (R2.2), an invoice or a reminder to the post the same day. */
    void post(String number) {
        notices.of(requests.get(number)).stream().filter(letter -> letter.state() == Letter.State.TO_HAND_OVER
                && (letter.kind().tellsOfDecision() || letter.kind().demands() || letter.kind() == LetterKind.EXTENSION))
                .forEach(letter -> notices.handOver(letter.id(), new Handing.Note(Handing.Carried.MAIL, null), clerk()));
    }

    private DeterminationDraft draft(Outcome kind, String reasons, String link, String agency, List<WithholdingDraft> withheld) {
        boolean discloses = kind == Outcome.IN_FULL || kind == Outcome.IN_PART;
        return new DeterminationDraft(kind, reasons, discloses ? today().plusDays(4) : null, discloses ? LocalTime.of(16, 0) : null, link, agency, withheld);
    }

    private List<Task> openTasks(String number) {
        return tasks.of(requests.get(number)).stream().filter(Task::open).toList();
    }

    private CityProfile city() {
        return cities.current();
    }

    @Override
    Actor clerk() {
        return actor("clerk");
    }

    private Actor liaison() {
        return actor("liaison");
    }

    private Actor attorney() {
        return actor("attorney");
    }

    private Actor actor(String who) {
        String name = who + "@" + CurrentCity.slug() + ".example";
        Person person = people.all().stream().filter(p -> p.signInName().equals(name)).findFirst().orElseThrow();
        return Actor.of(person);
    }
}
