package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.city.Cities;
import org.daylight.law.Refused;
import org.daylight.request.Chronicle;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;

/** What the clerks of the current city mark in the files of a case before they decide: what is withheld whole, what was taken out of a copy. */
@ApplicationScoped
@Transactional
public class Marks {

    /** A determination has one row for each. */
    private static final int MOST = 40;

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Files files;
    @Inject
    Chronicle chronicle;
    @Inject
    Cities cities;
    @Inject
    Clock clock;

    /** The marks of a case, file by file, in their order. */
    public List<Mark> of(RecordsRequest request) {
        return em.createQuery("""
                select m from Mark m join fetch m.file f left join fetch f.redactedFrom where m.request = :request and m.replacedAt is null order by f.id, m.place""", Mark.class)
                .setParameter("request", request).getResultList();
    }

    /** The marks of one file, in their order. */
    public List<Mark> of(RecordFile file) {
        return em.createQuery("select m from Mark m join fetch m.file where m.file = :file and m.replacedAt is null order by m.place", Mark.class)
                .setParameter("file", file).getResultList();
    }

    /**
     * Replaces a file's marks by these: what was taken out of it where it is a copy of {@code copyOf}; else why the whole of it
     * is withheld. Neither copy nor rows takes its marks away. Refuses at its field what {@link MarkLaw} refuses, a copy of which
     * nothing is taken out or whose original is marked as withheld whole, and more marks than one decision can hold.
     */
    public void put(String number, int version, Long fileId, Long copyOf, List<Mark.Draft> rows, Actor actor) {
        RecordsRequest request = requests.at(number, version);
        RecordFile file = files.find(request, fileId);
        RecordFile original = copyOf == null ? null : files.find(request, copyOf);
        List<Mark.Draft> clean = new MarkLaw(LocalDate.ofInstant(clock.instant(), cities.current().zone())).checked(rows);
        List<Mark> before = of(file);
        if (clean.isEmpty() && (original != null || before.isEmpty() && file.redactedFrom() == null)) {
            throw Refused.on("item1", original != null ? "refused.mark.nothing" : "refused.mark.empty");
        }
        if (of(request).size() - before.size() + clean.size() > MOST) {
            throw Refused.on("item1", "refused.mark.many", MOST);
        }
        if (file.fromRequester()) {
            throw Refused.because("refused.file.requesters");
        }
        if (!Objects.equals(original, file.redactedFrom()) && original != null && isOriginal(file)) {
            throw Refused.on("copyOf", "refused.mark.original");
        }
        if (original != null && original.redactedFrom() == null && !of(original).isEmpty()) { // 7922.525(b): what can be given in part is not withheld whole
            throw Refused.on("copyOf", "refused.mark.whole", original.name().text());
        }
        file.standFor(original);
        Instant now = clock.instant();
        before.forEach(mark -> mark.replace(now));
        for (int i = 0; i < clean.size(); i++) {
            em.persist(new Mark(file, i + 1, clean.get(i), now));
        }
        String words = clean.isEmpty() ? null : of(file).stream().map(Mark::line).collect(Collectors.joining("\n"));
        chronicle.write(request.take(Step.MARK_FILE, actor, now, Particulars.fact("id", file.id())
                .with("files", file.name()).with("sha256", file.sha256()).with("redactedFrom", original == null ? null : original.id())
                .with("how", clean.isEmpty() ? "NOT" : original == null ? "WHOLE" : "COPY").with("count", clean.size()).saying(words)), actor);
    }

    private boolean isOriginal(RecordFile file) {
        return em.createQuery("select count(f) from RecordFile f where f.redactedFrom = :file", Long.class).setParameter("file", file).getSingleResult() > 0;
    }
}
