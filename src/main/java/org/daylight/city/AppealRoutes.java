package org.daylight.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.law.Refused;

/** The current city's own ways of review (R6.1): none unless its code, ordinance or policy says so. Rows are added and ended. */
@ApplicationScoped
@Transactional
public class AppealRoutes {

    private static final int MOST_DAYS = 999;

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;

    /** What an administrator typed of a route (R6.1); null where the city has not specified it. */
    public record Draft(Integer level, String name, String authority, String whoMay, String submitTo, Integer deadlineDays, AppealRoute.DayUnit unit,
            AppealRoute.Base base, Integer decisionDays, AppealRoute.Effect effect, Long feeCents, String legalSource, String legalLink) {
    }

    /** Every route there ever was, open ones first, by level. */
    public List<AppealRoute> all() {
        return em.createQuery("select r from AppealRoute r order by r.endedOn nulls first, r.level, r.id", AppealRoute.class).getResultList();
    }

    /**
     * Adds a level. Refuses a level that another open route has, one without the ordinance, resolution or policy it stands on, and a link that is
     * no web address.
     */
    public void add(int version, Draft draft, String source, LocalDate verifiedOn, String who) {
        Wording words = new Wording();
        if (words.chosen("level", draft.level()) != null && (draft.level() < 1 || draft.level() > 9)) {
            words.refuse("level", "input.level");
        }
        String name = words.line("name", draft.name(), 200);
        String authority = words.optionalLine("authority", draft.authority(), 200);
        String whoMay = words.optionalLine("whoMay", draft.whoMay(), 200);
        String submitTo = words.optionalLine("submitTo", draft.submitTo(), 200);
        String legalSource = words.line("legalSource", draft.legalSource(), 1000);
        String legalLink = words.optionalLink("legalLink", draft.legalLink());
        words.chosen("unit", draft.unit());
        words.chosen("base", draft.base());
        checkDays(words, "deadlineDays", draft.deadlineDays());
        checkDays(words, "decisionDays", draft.decisionDays());
        Seen seen = changes.seen(words, source, verifiedOn);
        words.check();
        changes.begin(version);
        if (all().stream().anyMatch(r -> r.open() && r.level() == draft.level())) {
            throw Refused.on("level", "input.level.taken");
        }
        AppealRoute route = new AppealRoute(new Draft(draft.level(), name, authority, whoMay, submitTo, draft.deadlineDays(), draft.unit(),
                draft.base(), draft.decisionDays(), draft.effect(), draft.feeCents(), legalSource, legalLink), seen);
        em.persist(route);
        changes.log(who, "APPEAL_ROUTE_ADDED", "level " + route.level(), facts(route));
    }

    /** Ends it today. Appeals that took it go on. */
    public void end(Long id, int version, String who) {
        changes.begin(version);
        AppealRoute route = all().stream().filter(r -> r.open() && r.id().equals(id)).findFirst().orElseThrow(() -> Refused.because("refused.stale"));
        route.end(changes.today());
        changes.log(who, "APPEAL_ROUTE_ENDED", "level " + route.level(), facts(route));
    }

    private static void checkDays(Wording words, String field, Integer days) {
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            words.refuse(field, "input.days");
        }
    }

    private static Map<String, String> facts(AppealRoute route) {
        Map<String, String> facts = new TreeMap<>();
        Changes.put(facts, "name", route.name());
        Changes.put(facts, "authority", route.authority());
        Changes.put(facts, "whoMay", route.whoMay());
        Changes.put(facts, "submitTo", route.submitTo());
        Changes.put(facts, "deadlineDays", route.deadlineDays());
        Changes.put(facts, "unit", route.unit());
        Changes.put(facts, "base", route.base());
        Changes.put(facts, "decisionDays", route.decisionDays());
        Changes.put(facts, "effect", route.effect());
        Changes.put(facts, "feeCents", route.feeCents());
        Changes.put(facts, "legalSource", route.legalSource());
        Changes.put(facts, "legalLink", route.legalLink());
        Changes.put(facts, "source", route.seen().source());
        return facts;
    }
}
