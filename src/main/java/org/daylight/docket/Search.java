package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daylight.request.RecordsRequest;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/**
 * Finds cases of the current city by words of their subject and description; nothing else of a case is in the index, contact data least
 * of all. All words must be there; signs such as * and " have no power.
 */
@ApplicationScoped
public class Search {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    @PersistenceContext
    EntityManager em;

    /** The ids of cases with all the words, the newest filing first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> ids(String typed, int from, int most) {
        String words = SIGNS.matcher(typed).replaceAll(" ").strip();
        if (words.isEmpty()) {
            return List.of();
        }
        return org.hibernate.search.mapper.orm.Search.session(em).search(RecordsRequest.class)
                .select(f -> f.id(Long.class))
                .where(f -> f.simpleQueryString().fields("asked.subject", "asked.description").matching(words)
                        .defaultOperator(BooleanOperator.AND).flags(Set.of(SimpleQueryFlag.WHITESPACE)))
                .sort(f -> f.field("filedAt").desc())
                .fetchHits(from, most);
    }
}
