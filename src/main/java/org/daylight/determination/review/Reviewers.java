package org.daylight.determination.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.account.People;
import org.daylight.account.Permission;
import org.daylight.account.Person;
import org.daylight.city.Cities;
import org.daylight.determination.Appeal;
import org.daylight.determination.AppealLaw;
import org.daylight.determination.Determination;
import org.daylight.determination.Determinations;
import org.daylight.determination.SignOff;
import org.daylight.request.RecordsRequest;

/** Who of the current city may decide which review: whoever decides reviews and had no part in the case (R6.5). */
@ApplicationScoped
@Transactional
public class Reviewers {

    @PersistenceContext
    EntityManager em;
    @Inject
    People people;
    @Inject
    Cities cities;
    @Inject
    Determinations determinations;

    /**
     * Who decides one review.
     *
     * @param bar why the reader may not, as a message key; null: the reader may
     * @param may the others who may, by name and title
     */
    public record Choice(String bar, List<String> may) {

        public Choice {
            may = List.copyOf(may);
        }

        /** The others in one line; empty when there is nobody. */
        public String others() {
            return String.join("; ", may);
        }

        public boolean yours() {
            return bar == null;
        }
    }

    /** Who decides each review that is open, by its id; read at once for all of them. */
    public Map<Long, Choice> ofOpen(Actor reader) {
        List<Appeal> all = em.createQuery("""
                select a from Appeal a join fetch a.request join fetch a.determination
                where a.request in (select b.request from Appeal b where b.state = :open) order by a.id""", Appeal.class).setParameter("open", Appeal.State.OPEN).getResultList();
        Map<Long, List<Determination>> decisions = em.createQuery("""
                select distinct d from Determination d join fetch d.request left join fetch d.withheld
                where d.request in (select b.request from Appeal b where b.state = :open)""", Determination.class).setParameter("open", Appeal.State.OPEN)
                .getResultStream().collect(Collectors.groupingBy(one -> one.request().id()));
        Map<Long, List<Appeal>> appeals = all.stream().collect(Collectors.groupingBy(one -> one.request().id()));
        List<Actor> holders = holders(Permission.DECIDE_APPEALS);
        return all.stream().filter(Appeal::open).collect(Collectors.toMap(Appeal::id,
                one -> choice(one, decisions.getOrDefault(one.request().id(), List.of()), appeals.get(one.request().id()), holders, reader)));
    }

    private static Choice choice(Appeal appeal, List<Determination> decisions, List<Appeal> appeals, List<Actor> holders, Actor reader) {
        return new Choice(AppealLaw.bar(appeal, decisions, appeals, reader).orElse(null), holders.stream().filter(one -> !one.personId().equals(reader.personId()))
                .filter(one -> AppealLaw.bar(appeal, decisions, appeals, one).isEmpty()).map(Actor::signature).toList());
    }

    /** Whether nobody would be left to decide a review of this denial once the signer has signed it. Never where the city has no review. */
    public boolean noneAfterSigning(Determination denial, Actor signer) {
        return hasReview() && left(denial.request(), Stream.of(signer)).findAny().isEmpty();
    }

    /**
     * Whether nobody would be left to decide a review of a denial that the writer writes now, whoever signs it; who is responsible for it is
     * not known yet. Never where the city has no review.
     */
    public boolean noneAfterWriting(RecordsRequest request, Actor writer) {
        return hasReview() && (!SignOff.of(cities.current()).signed() ? left(request, Stream.of(writer)).findAny().isEmpty()
                : holders(Permission.SIGN_OFF).stream().filter(signer -> !signer.personId().equals(writer.personId()))
                        .allMatch(signer -> left(request, Stream.of(writer, signer)).findAny().isEmpty()));
    }

    private boolean hasReview() {
        return !cities.current().appealRoutes().isEmpty();
    }

    /** Who decides reviews, has had no part in the case so far, and is none of those who are about to have one. */
    private Stream<Actor> left(RecordsRequest request, Stream<Actor> about) {
        List<Long> taken = about.map(Actor::personId).toList();
        List<Determination> decisions = determinations.of(request);
        return holders(Permission.DECIDE_APPEALS).stream().filter(one -> !taken.contains(one.personId()))
                .filter(one -> decisions.stream().noneMatch(decision -> decision.isBy(one)));
    }

    private List<Actor> holders(Permission permission) {
        return people.all().stream().filter(Person::active).map(Actor::of).filter(one -> one.may(permission)).toList();
    }
}
