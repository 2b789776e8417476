package org.daylight.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.determination.court.CourtRoute;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.document.Files;
import org.daylight.document.RecordFile;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Audience;
import org.daylight.request.Channel;
import org.daylight.request.NotFound;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Task;
import org.daylight.request.Tasks;

/** Brings what a clerk filled in before the law: names looked up, searches asked, the day and the court known. */
@ApplicationScoped
class Drafts {

    private static final Set<Channel> WRITTEN = EnumSet.of(Channel.WEB, Channel.EMAIL, Channel.MAIL);

    @Inject
    Requests requests;
    @Inject
    Tasks tasks;
    @Inject
    Files files;
    @Inject
    People people;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** The draft in clean words, or every fault at its field. Of a part that one department has, only that department's searches count. */
    DeterminationDraft checked(RecordsRequest request, Part part, DeterminationDraft draft) {
        return law(request).checked(known(request, draft), searches(request, part), !requests.clarifications(request).isEmpty());
    }

    /** Once more against the law of the day; what the searches said was looked at before. */
    void checkAgain(Determination d) {
        law(d.request()).checked(of(d), List.of(), true);
    }

    /** What the law of the day asks of this case's answer. */
    DeterminationLaw law(RecordsRequest request) {
        CityProfile city = cities.current();
        return new DeterminationLaw(LocalDate.ofInstant(clock.instant(), city.zone()), WRITTEN.contains(request.channel()),
                CourtRoute.of(city).isComplete(), Requests.clockOf(city));
    }

    /** A determination once more as a draft. */
    DeterminationDraft of(Determination d) {
        ZoneId zone = cities.current().zone();
        LocalDate on = d.availableAt() == null ? null : LocalDate.ofInstant(d.availableAt(), zone);
        LocalTime time = d.availableAt() == null ? null : LocalTime.ofInstant(d.availableAt(), zone);
        return new DeterminationDraft(d.kind(), d.reasons(), on, time, d.guidance().postedLink(), d.guidance().otherAgency(),
                new DeterminationDraft.Assistance(d.guidance().help(), d.guidance().next()),
                d.instalments().stream().skip(1).map(i -> new Instalment.Draft(i.what(), i.promisedOn(), LocalTime.ofInstant(i.promisedAt(), zone))).toList(),
                d.withheld().stream().map(Withholding::draft).toList(), d.why().own());
    }

    private List<Task.Answer> searches(RecordsRequest request, Part part) {
        List<Task.Answer> answers = new ArrayList<>();
        tasks.of(request).stream().filter(task -> task.kind() == Task.Kind.SEARCH)
                .filter(task -> part == null || part.department() == null || part.department().equals(task.department()))
                .forEach(task -> answers.add(task.answer()));
        return answers;
    }

    /** With names looked up, and with the case in which an item was released before: the same content, or a file of that name (R5.6). */
    private DeterminationDraft known(RecordsRequest request, DeterminationDraft draft) {
        refuseMisnamed(draft.withheld());
        refuseCopiesDenied(draft, files.of(request, Audience.STAFF).stream().filter(file -> file.redactedFrom() != null).map(RecordFile::id).toList());
        return draft.withholding(draft.withheld().stream().map(this::named)
                .map(row -> row.releasedIn(files.releasedBefore(request, row.fileId(), row.item(), row.inFull() || draft.kind() == Outcome.DENIED).orElse(null))).toList());
    }

    /** Whoever names a redacted copy gives the rest of that record, and so denies nothing in full (7922.525(b)). */
    static void refuseCopiesDenied(DeterminationDraft draft, List<Long> copies) {
        for (int n = 1; draft.kind() == Outcome.DENIED && n <= draft.withheld().size(); n++) {
            WithholdingDraft row = draft.withheld().get(n - 1);
            if (row.fileId() != null && copies.contains(row.fileId())) {
                throw new Refused(List.of(new Refused.Point("kind", new Refusal("refused.determination.copy", "R5.4", "7922.525(b)", List.of(n), List.of()))));
            }
        }
    }

    /** One person is responsible for an item, not one chosen and another typed (7922.540): who is named may not decide on it later (R6.5). */
    private void refuseMisnamed(List<WithholdingDraft> rows) {
        List<Refused.Point> points = new ArrayList<>();
        for (int n = 1; n <= rows.size(); n++) {
            WithholdingDraft row = rows.get(n - 1);
            Person chosen = people.find(row.responsibleId()).orElse(null);
            if (chosen != null && !empty(row.responsibleName()) && !Person.sameName(chosen.name(), row.responsibleName())) {
                points.add(new Refused.Point("responsibleName" + n,
                        new Refusal("refused.responsible.other", "R5.1", "7922.540", List.of(chosen.name()), List.of())));
            }
        }
        if (!points.isEmpty()) {
            throw new Refused(points);
        }
    }

    /** Name and title of staff come from their account where the form left them empty; whoever is typed by the name of staff is that person. */
    private WithholdingDraft named(WithholdingDraft row) {
        Person person = row.responsibleId() == null ? typed(row.responsibleName()) : people.find(row.responsibleId()).orElseThrow(NotFound::new);
        return person == null ? row : row.by(person.id(), person.name(), or(row.responsibleTitle(), person.title()));
    }

    /** The one person of the city with that name; null when nobody has it, or several. */
    private Person typed(String name) {
        List<Person> called = people.all().stream().filter(person -> Person.sameName(person.name(), name)).toList();
        return called.size() == 1 ? called.get(0) : null;
    }

    private static String or(String typed, String known) {
        return empty(typed) ? known : typed;
    }

    private static boolean empty(String typed) {
        return typed == null || typed.isBlank();
    }
}
