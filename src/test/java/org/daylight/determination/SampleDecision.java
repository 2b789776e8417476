package org.daylight.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.city.CityProfile;
import org.daylight.request.Outcome;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;

/** Determinations and appeals of tests. */
public final class SampleDecision {

    private SampleDecision() {
    }

    /** Denies the memo, citing the attorney's privilege; Ana Ruiz is responsible. */
    public static Determination denied(RecordsRequest request, CityProfile city, boolean awaitsSignature, Actor writer, Instant at) {
        DeterminationDraft draft = new DeterminationDraft(Outcome.DENIED, "The only record is legal advice.", null, null, null, null,
                List.of(DeterminationLawTest.memoInFull()));
        return new Determination(request, null, draft, city.zone(), awaitsSignature ? Determination.State.PROPOSED : Determination.State.SENT, writer, at);
    }

    /** The memo, with this person (or null) and name responsible. */
    static WithholdingDraft by(Long person, String name) {
        WithholdingDraft memo = DeterminationLawTest.memoInFull();
        return memo.by(person, name, memo.responsibleTitle());
    }

    /** The memo under another name, as what that file of the case is (or none: null). */
    static WithholdingDraft called(String name, Long file) {
        WithholdingDraft memo = DeterminationLawTest.memoInFull();
        return new WithholdingDraft(name, memo.exemption(), memo.reason(), null, null, null, true, true, memo.notSegregable(), memo.responsibleName(), memo.responsibleTitle(),
                memo.responsibleId(), file, null, null);
    }

    /** A denial of that item, sent by the clerk. */
    static Determination denied(RecordsRequest request, CityProfile city, WithholdingDraft row, Instant at) {
        return denied(request, city, row, Determination.State.SENT, at);
    }

    /** A denial of that item, written by the clerk, that awaits a signature. */
    static Determination proposed(RecordsRequest request, CityProfile city, WithholdingDraft row, Instant at) {
        return denied(request, city, row, Determination.State.PROPOSED, at);
    }

    private static Determination denied(RecordsRequest request, CityProfile city, WithholdingDraft row, Determination.State first, Instant at) {
        DeterminationDraft draft = new DeterminationDraft(Outcome.DENIED, "The only record is legal advice.", null, null, null, null, List.of(row));
        return new Determination(request, null, draft, city.zone(), first, SampleCase.CLERK, at);
    }

    /** Releases in part: the memo is weighed and partly withheld, the rest is ready on that day at noon. */
    public static Determination inPart(RecordsRequest request, CityProfile city, LocalDate ready, Actor writer, Instant at) {
        WithholdingDraft weighed = new WithholdingDraft("Draft of the lease", "catch-all", "The price is still being negotiated.",
                "Knowing how the lease is priced", "Not showing the city’s limit to the other side", "The lease is public once it is signed.", false,
                false, null, "Van Tran", "Assistant City Manager", 3L);
        DeterminationDraft draft = new DeterminationDraft(Outcome.IN_PART, "Most of it is public.", ready, LocalTime.NOON, null, null, List.of(weighed));
        return new Determination(request, null, draft, city.zone(), Determination.State.SENT, writer, at);
    }

    /** Nobody can tell which records are meant. */
    public static Determination notIdentified(RecordsRequest request, CityProfile city, Actor writer, Instant at) {
        DeterminationDraft draft = new DeterminationDraft(Outcome.NOT_IDENTIFIED, "We asked which lease is meant.", null, null, null, null,
                new DeterminationDraft.Assistance("We sent our list of leases.", "Name a building or a year."), List.of(), List.of());
        return new Determination(request, null, draft, city.zone(), Determination.State.SENT, writer, at);
    }

    /** All other kinds, with a link and an agency for those that need them. */
    public static Determination plain(RecordsRequest request, Outcome kind, CityProfile city, LocalDate ready, Actor writer, Instant at) {
        DeterminationDraft draft = new DeterminationDraft(kind, "We looked in the clerk’s files.", ready, LocalTime.NOON, "https://www.example.org/leases",
                "County Recorder", List.of());
        return new Determination(request, null, draft, city.zone(), Determination.State.SENT, writer, at);
    }

    /** A part of a request. */
    public static Part part(RecordsRequest request, int place, String title) {
        return new Part(request, place, new Part.Draft(title, null));
    }

    /** The same as {@link #plain}, of one part. */
    public static Determination onPart(RecordsRequest request, Part part, Outcome kind, CityProfile city, LocalDate ready, Actor writer, Instant at) {
        return new Determination(request, part, new DeterminationDraft(kind, "We looked in the clerk’s files.", ready, LocalTime.NOON, null, null, List.of()), city.zone(),
                Determination.State.SENT, writer, at);
    }

    /** An appeal by the first route that those before it have left, filed by the requester. */
    public static Appeal appeal(Determination denial, CityProfile city, Instant at, Appeal... before) {
        AppealDates dates = AppealDates.of(AppealLaw.routeFor(denial, List.of(before), city), city.calendar(), city.calendar().dateOf(denial.sentAt()),
                city.calendar().dateOf(at));
        return new Appeal(denial, dates, new Appeal.Filed(null, "The lease was signed.", null, city.calendar().dateOf(at)), Actor.REQUESTER, at);
    }

    public static void decide(Appeal appeal, Appeal.Decision decision, String reasons, String whyTaken, Actor actor, Instant at) {
        appeal.decide(decision, reasons, whyTaken, actor, at);
    }
}
