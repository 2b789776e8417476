package org.daylight.notice.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.account.Secrets;
import org.daylight.audit.Act;
import org.daylight.audit.AuditLog;
import org.daylight.city.CurrentCity;
import org.daylight.document.Files;
import org.daylight.document.Upload;
import org.daylight.notice.incoming.ReadMail.Attachment;
import org.daylight.request.Channel;
import org.daylight.request.Chronicle;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.Particulars;
import org.daylight.request.Receipt;
import org.daylight.request.RecordsRequest;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;
import org.daylight.request.Requests;
import org.daylight.request.Status;
import org.daylight.request.Step;

/** What a mail does to a case, within the transaction of whoever decided it: the sorter or a person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MailCase {

    private static final int LONGEST_MESSAGE = 10_000;

    /** A case made of a mail, and what opens it. */
    record Made(RecordsRequest request, Receipt receipt) {
    }

    @PersistenceContext
    EntityManager em;
    @Inject
    Requests requests;
    @Inject
    Files files;
    @Inject
    Chronicle chronicle;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** Makes a request of it, received when the mailbox got the mail (R1.12, R1.14); the requester gets the letter of receipt. */
    Made file(IncomingMail mail, ReadMail read, Actor actor) {
        String words = read.text().isBlank() ? read.subject() : read.text().whole(Filing.LONGEST_DESCRIPTION);
        Filing filing = new Filing(Secrets.fresh(), RequestKind.RECORDS, MailText.line(read.subject(), Filing.LONGEST_SUBJECT), words, null, null, null, null, null, null,
                null, null, Delivery.EMAIL, null, null, new Requester(read.senderName(), null, read.sender(), null, null), Channel.EMAIL, mail.receivedAt(),
                read.language() == null ? "en" : read.language());
        Receipt receipt = requests.file(filing, actor);
        RecordsRequest request = requests.get(receipt.number().text());
        enter(mail, request, files.receive(request, uploads(read)), null, actor);
        return new Made(request, receipt);
    }

    /**
     * Joins it to a case. From the requester it is a message with files, and the answer where the city has asked something; from anybody
     * else its words stand in the case for staff alone, and its files stay with the mail.
     */
    void join(IncomingMail mail, ReadMail read, RecordsRequest request, boolean fromRequester, Actor actor) {
        String words = read.text().isBlank() ? read.subject() : read.text().whole(LONGEST_MESSAGE);
        enter(mail, request, fromRequester ? files.receive(request, uploads(read)) : List.of(), fromRequester ? null : words, actor);
        if (fromRequester && words != null) {
            em.flush(); // the verbs look at the version
            if (request.status() == Status.WAITING_FOR_REQUESTER) {
                requests.answerClarification(request.number(), request.version(), words, Actor.REQUESTER);
            } else {
                requests.message(request.number(), request.version(), words, Actor.REQUESTER);
            }
        }
    }

    /** What became of it, for the chain: its bytes as their hash. Mail of no city is in no chain. */
    void prove(IncomingMail mail, Actor actor) {
        Map<String, String> told = new TreeMap<>(Map.of("mail", mail.id().toString(), "sha256", mail.sha256(), "state", mail.state().name()));
        if (mail.reason() != null) {
            told.put("reason", mail.reason().name());
        }
        if (mail.why() != null) {
            told.put("words", Act.hash(mail.why()));
        }
        if (!CurrentCity.slug().equals(CurrentCity.NONE)) {
            String subject = mail.request() == null ? "mail " + mail.id() : mail.request().number();
            audit.append(CurrentCity.slug(), Act.of(clock.instant(), actor.inLog(), "MAIL_SORTED", subject, told));
        }
    }

    /** The entry that says where the mail lies, and which of its files the case did not take. */
    private void enter(IncomingMail mail, RecordsRequest request, List<String> left, String words, Actor actor) {
        Particulars what = Particulars.fact("mail", mail.id()).with("sha256", mail.sha256()).with("left", left.isEmpty() ? null : String.join(", ", left));
        chronicle.write(request.take(Step.JOIN_MAIL, actor, clock.instant(), words == null ? what : what.saying(words)), actor);
    }

    private static List<Upload> uploads(ReadMail read) {
        return read.attachments().stream().map(Attachment::upload).toList();
    }
}
