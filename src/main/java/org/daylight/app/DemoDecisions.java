package org.daylight.app;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.determination.DeterminationDraft;
import org.daylight.determination.Determinations;
import org.daylight.determination.Instalment;
import org.daylight.determination.JointAnswers;
import org.daylight.determination.Part;
import org.daylight.determination.Parts;
import org.daylight.request.Channel;
import org.daylight.request.Filing;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.link.CaseLinks;

/** The rarer decisions of the demo town, for {@link DemoHands}: in parts, in instalments, for added matter, and for two cases at once. */
abstract class DemoDecisions {

    @Inject
    Requests requests;
    @Inject
    Parts parts;
    @Inject
    Determinations determinations;
    @Inject
    JointAnswers together;
    @Inject
    CaseLinks links;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    abstract Actor clerk();

    void split(String number) {
        String desk = cities.current().department("POLICE").map(d -> "POLICE").orElse("IT");
        parts.split(number, version(number), List.of(new Part.Draft("Contract and invoices", null), new Part.Draft("E-mails of the project team", desk)), clerk());
    }

    void decideFirstPart(String number) {
        determinations.determine(number, version(number), 1, full("The contract and all invoices can be disclosed.", List.of()), clerk());
    }

    void promiseInstalments(String number) {
        determinations.determine(number, version(number), full("All messages can be disclosed; we give them as they are read.", List.of(
                new Instalment.Draft("Messages of the second year", today().plusDays(40), LocalTime.of(16, 0)))), clerk());
    }

    void addMatter(String number) {
        links.addMatter(number, version(number), "demo-added-" + number, "I would also like the photographs taken at the inspection.", Channel.EMAIL,
                Instant.now(clock), clerk());
    }

    /** Somebody else asks for the same; the clerk links both, and answers them with the same words. */
    void answerWithAnother(String number) {
        RecordsRequest first = requests.get(number);
        String other = requests.file(new Filing("demo-again-" + number, first.asked().kind(), null, first.asked().description(), null, null, null, null, null, null,
                null, null, first.asked().delivery(), null, null, DemoRequester.named("neighbor"), Channel.WEB, null, "en"), Actor.REQUESTER).number().text();
        links.link(number, version(number), other, clerk());
        together.determine(number, version(number), new TreeMap<>(Map.of(other, version(other))), full("All of it can be disclosed.", List.of()),
                Map.of("es", "Se puede entregar todo.", "vi", "Có thể cung cấp tất cả."), clerk());
    }

    private DeterminationDraft full(String reasons, List<Instalment.Draft> later) {
        return new DeterminationDraft(Outcome.IN_FULL, reasons, today().plusDays(4), LocalTime.of(16, 0), null, null, later, List.of());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), cities.current().zone());
    }

    int version(String number) {
        return requests.get(number).version();
    }
}
