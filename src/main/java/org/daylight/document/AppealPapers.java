package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.account.Actor;
import org.daylight.request.Chronicle;
import org.daylight.request.Particulars;
import org.daylight.request.RecordsRequest;
import org.daylight.request.Requests;
import org.daylight.request.Step;

/** What comes with an appeal: an appeal has documents of its own (R6.5). Staff and the reviewer read them; they are never released. */
@ApplicationScoped
@Transactional
public class AppealPapers {

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Chronicle chronicle;
    @Inject
    Intake intake;
    @Inject
    Clock clock;

    /** Keeps what came with that appeal, all of it or none; none is fine. Refuses under {@code files} what {@link MediaType} does not permit. */
    public List<RecordFile> receive(String number, Long appeal, List<Upload> uploads, Actor actor) {
        if (uploads.isEmpty()) {
            return List.of();
        }
        RecordsRequest request = requests.get(number);
        List<Intake.Taken> taken = intake.take(uploads);
        try {
            return taken.stream().map(one -> keep(request, appeal, one, actor)).toList();
        } catch (RuntimeException e) {
            intake.giveBack(taken);
            throw e;
        }
    }

    private RecordFile keep(RecordsRequest request, Long appeal, Intake.Taken upload, Actor actor) {
        Instant now = clock.instant();
        RecordFile file = new RecordFile(request, upload.name(), upload.type(), upload.kept(), actor, now);
        file.belongsTo(appeal);
        em.persist(file);
        chronicle.write(request.take(Step.RECEIVE_FILE, actor, now, Particulars.fact("id", file.id()).with("files", file.name()).with("appeal", appeal)
                .with("bytes", file.size()).with("sha256", file.sha256())), actor);
        return file;
    }

    /** What came with that appeal, oldest first. */
    public List<RecordFile> of(Long appeal) {
        return em.createQuery("select f from RecordFile f where f.appealId = :appeal order by f.id", RecordFile.class).setParameter("appeal", appeal).getResultList();
    }
}
