package org.daylight.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daylight.request.RecordsRequest;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/**
 * Finds cases of the current city by words of their subject and description; nothing else that was written is in the index, contact data
 * least of all. The public finds by what is published ({@link PublicWords}). All words must be there; signs such as * and " have no power.
 */
@ApplicationScoped
public class Search {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    @PersistenceContext
    EntityManager em;

    /** The ids of cases with all the words, the newest filing first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> ids(String typed, int from, int most) {
        String words = plain(typed);
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

    /** The ids of cases whose published text has all the words, filed after a day or on it, behind a place in the log, newest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> published(String typed, LocalDate from, LogCursor behind, int most) {
        String words = plain(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return org.hibernate.search.mapper.orm.Search.session(em).search(RecordsRequest.class)
                .select(f -> f.id(Long.class))
                .where((f, all) -> {
                    all.add(f.simpleQueryString().field(PublicWords.WORDS).matching(words)
                            .defaultOperator(BooleanOperator.AND).flags(Set.of(SimpleQueryFlag.WHITESPACE)));
                    all.add(f.range().field(PublicWords.FILED_ON).between(from, behind.on()));
                    all.add(f.or(f.range().field(PublicWords.FILED_ON).lessThan(behind.on()), f.range().field(PublicWords.ID).lessThan(behind.id())));
                })
                .sort(f -> f.field(PublicWords.FILED_ON).desc().then().field(PublicWords.ID).desc())
                .fetchHits(most);
    }

    private static String plain(String typed) {
        return SIGNS.matcher(typed).replaceAll(" ").strip();
    }
}
