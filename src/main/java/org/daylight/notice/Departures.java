package org.daylight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.daylight.account.Actor;
import org.daylight.determination.Tellings;
import org.daylight.determination.demand.Demands;
import org.daylight.request.Task;
import org.daylight.request.Tasks;
import org.daylight.request.extension.SentNotices;

/** Tells the rooms below when a letter goes out: an answer counts from then (R1.17), an extension (R2.2), and the days to pay (R4.6). Runs within the act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Departures {

    @Inject
    Tellings tellings;
    @Inject
    Demands demands;
    @Inject
    SentNotices extensions;
    @Inject
    Tasks tasks;

    /** It is written, and went with that, or lies. */
    void written(Letter letter, Occasion occasion) {
        if (occasion.determination() != null) {
            tellings.in(occasion.determination(), letter.id(), letter.deliveredAt());
        }
        if (letter.kind().demands()) {
            demands.in(occasion.entry(), letter.id(), letter.deliveredAt());
        }
        if (letter.kind() == LetterKind.EXTENSION) {
            extensions.in(letter.request(), letter.id(), letter.deliveredAt());
        }
    }

    /** It went; that answers its task, if it was one. */
    void went(Letter letter, Task.Answer how, Actor actor) {
        tellings.went(letter.id(), letter.deliveredAt());
        demands.went(letter.id(), letter.deliveredAt());
        extensions.went(letter.id(), letter.deliveredAt());
        tasks.settleLetter(letter.id(), how, actor);
    }

    /** It came back: what asks for money never went. An answer or a notice that was sent stays sent (R1.17, R2.2). */
    void cameBack(Letter letter) {
        demands.cameBack(letter.id());
    }
}
