package org.daylight.notice.incoming;

import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Up to a million bytes of a mail, as the mailbox gave them; apart from the mail's row, so that lists do not carry them. */
@Entity
@Immutable
@Table(name = "incoming_mail_source")
class MailSource {

    /** What a row holds in every database. */
    static final int MOST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incoming_mail_source")
    @SequenceGenerator(name = "incoming_mail_source", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @Column(name = "mail_id")
    private Long mailId;
    private int place;
    private byte[] bytes;

    protected MailSource() {
    }

    MailSource(Long mailId, int place, byte[] bytes) {
        this.mailId = mailId;
        this.place = place;
        this.bytes = bytes;
    }
}
