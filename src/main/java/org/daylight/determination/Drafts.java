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
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.city.Cities;
import org.daylight.city.CityProfile;
import org.daylight.document.Files;
import org.daylight.request.Channel;
import org.daylight.request.NotFound;
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
                CourtRoute.of(city).isComplete());
    }

    /** A determination once more as a draft. */
    DeterminationDraft of(Determination d) {
        ZoneId zone = cities.current().zone();
        LocalDate on = d.availableAt() == null ? null : LocalDate.ofInstant(d.availableAt(), zone);
        LocalTime time = d.availableAt() == null ? null : LocalTime.ofInstant(d.availableAt(), zone);
        return new DeterminationDraft(d.kind(), d.reasons(), on, time, d.postedLink(), d.otherAgency(),
                new DeterminationDraft.Assistance(d.guidance().help(), d.guidance().next()),
                d.instalments().stream().skip(1).map(i -> new Instalment.Draft(i.what(), i.promisedOn(), LocalTime.ofInstant(i.promisedAt(), zone))).toList(),
                d.withheld().stream().map(Withholding::draft).toList());
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
        return draft.withholding(draft.withheld().stream().map(this::named)
                .map(row -> row.releasedIn(files.releasedBefore(request, row.fileId(), row.item()).orElse(null))).toList());
    }

    /** Name and title of staff chosen by id come from their account where the form left them empty. */

    private WithholdingDraft named(WithholdingDraft row) {
        if (row.responsibleId() == null) {
            return row;
        }
        Person person = people.find(row.responsibleId()).orElseThrow(NotFound::new);
        return row.by(or(row.responsibleName(), person.name()), or(row.responsibleTitle(), person.title()));
    }

    private static String or(String typed, String known) {
        return typed == null || typed.isBlank() ? known : typed;
    }
}
