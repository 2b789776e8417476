package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.account.People;
import org.daylight.city.Cities;
import org.daylight.city.CurrentCity;
import org.daylight.city.Fact;
import org.daylight.determination.Appeal;
import org.daylight.determination.Appeals;
import org.daylight.determination.Instalments;
import org.daylight.determination.court.Petition;
import org.daylight.determination.court.Petitions;
import org.daylight.document.AppealPapers;
import org.daylight.document.Files;
import org.daylight.document.Mark;
import org.daylight.document.Marks;
import org.daylight.document.RecordFile;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.Requests;

/** Does what the demo town tells of reviews and of the court, for {@link DemoHands}. */
@ApplicationScoped
public class DemoReviews {

    @Inject
    Requests requests;
    @Inject
    Appeals appeals;
    @Inject
    AppealPapers papers;
    @Inject
    Petitions petitions;
    @Inject
    Files files;
    @Inject
    Marks marks;
    @Inject
    Instalments instalments;
    @Inject
    People people;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    void ask(String number) {
        if (cities.current().appealRoutes().isEmpty()) {
            return; // there is nobody to ask
        }
        appeals.file(number, version(number), null, "The decision does not say why every single page is exempt. Please look at it again.", Actor.REQUESTER);
    }

    /** A letter of the requester's came some days ago; the clerk files it with the day it came. */
    void keyIn(String number) {
        if (cities.current().appealRoutes().isEmpty()) {
            return;
        }
        Appeal appeal = appeals.file(number, version(number), new Appeal.Filed(null, "I write to ask the City Manager to review the denial. Parts of the file must be public.",
                Channel.MAIL, today().minusDays(2)), actor("clerk"));
        papers.receive(number, appeal.id(), List.of(DemoPaper.text("letter-of-the-requester.txt", "Made up for the demonstration: the letter, as it was scanned.\n")), actor("clerk"));
    }

    void decide(String number, Appeal.Decision decision) {
        if (cities.current().appealRoutes().isEmpty()) {
            return;
        }
        Appeal appeal = appeals.of(requests.get(number)).stream().filter(Appeal::open).findFirst().orElseThrow();
        appeals.decide(appeal.id(), appeal.version(), decision, decision.reverses()
                ? "The drafts went to an outside firm and were kept; the interest in seeing them is not clearly outweighed."
                : "The names were given in confidence, and nothing shows that their interest is outweighed.", null, actor("manager"));
    }

    /** The messages as they are, and as the requester gets them. */
    void attachRedacted(String number) {
        Long original = files.attach(number, version(number), List.of(
                DemoPaper.page("messages.pdf", "To: Animal Shelter", "From: City Attorney's Office", "", "The contractor was visited twice in May.",
                        "Our advice is to end the contract in June.", "Inspectors' notes are attached.")), actor("clerk")).get(0).id();
        Long copy = files.attach(number, version(number), List.of(DemoPaper.page("messages-redacted.pdf", "To: Animal Shelter", "From: City Attorney's Office", "", "The contractor was visited twice in May.", "[",
                        "Inspectors' notes are attached.")), original, actor("clerk")).get(0).id();
        marks.put(number, version(number), copy, original, List.of(new Mark.Draft("page 1, line 5", "attorney-client",
                "The line gives the advice of the city attorney on how to end the contract.", null, null, null)), actor("clerk"));
    }

    void releaseRedacted(String number) {
        List<Long> given = files.of(requests.get(number), Audience.STAFF).stream().filter(file -> file.name().text().contains("redacted")).map(RecordFile::id).toList();
        instalments.release(number, version(number), given, false, null, null, actor("clerk"));
    }

    void sue(String number) {
        petitions.record(number, version(number), new Petition.Draft(cities.current().known(Fact.SUPERIOR_COURT).orElse("Superior Court"), "30-2026-01400127",
                "The petition asks the court to order release of the message that the city blackened.", today().minusDays(6), today().minusDays(3),
                today().plusDays(45), today().plusDays(29)), "en", actor("clerk"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), cities.current().zone());
    }

    private int version(String number) {
        return requests.get(number).version();
    }

    private Actor actor(String who) {
        String name = who + "@" + CurrentCity.slug() + ".example";
        return Actor.of(people.all().stream().filter(person -> person.signInName().equals(name)).findFirst().orElseThrow());
    }
}
