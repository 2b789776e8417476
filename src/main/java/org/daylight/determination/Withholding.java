package org.daylight.determination;

import jakarta.persistence.*;
import java.time.LocalDate;
import org.daylight.account.Actor;
import org.daylight.law.DenialDraft;
import org.daylight.law.Exemption;
import org.daylight.law.delay.DelayDraft;
import org.hibernate.annotations.TenantId;

/**
 * One item withheld or redacted: the exemption with its section as it read that day, the reason, both sides of the balance where the law
 * weighs, and the name and title of the person responsible (7922.540). Never changed.
 */
@Entity
@Table(name = "withholding")
public class Withholding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "withholding")
    @SequenceGenerator(name = "withholding", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "determination_id")
    private Determination determination;
    private int position;
    private String item;
    private String exemption;
    private String section;
    private String reason;
    @Column(name = "interest_disclosure")
    private String interestDisclosure;
    @Column(name = "interest_withholding")
    private String interestWithholding;
    private String outweighs;
    @Column(name = "in_full")
    private boolean inFull;
    @Column(name = "not_segregable")
    private String notSegregable;
    @Column(name = "responsible_name")
    private String responsibleName;
    @Column(name = "responsible_title")
    private String responsibleTitle;
    @Column(name = "responsible_id")
    private Long responsibleId;
    @Column(name = "file_id")
    private Long fileId;
    @Column(name = "released_before")
    private String releasedBefore;
    @Column(name = "still_applies")
    private String stillApplies;

    @Column(name = "delay_from")
    private LocalDate delayFrom;
    @Column(name = "delay_basis")
    private String delayBasis;
    @Column(name = "delay_until")
    private LocalDate delayUntil;

    protected Withholding() {
    }

    Withholding(Determination determination, int position, WithholdingDraft draft, Exemption exemption, boolean inFull) {
        this.determination = determination;
        this.position = position;
        this.item = draft.item();
        this.exemption = exemption.code();
        this.section = exemption.section();
        this.reason = draft.reason();
        this.interestDisclosure = draft.interestDisclosure();
        this.interestWithholding = draft.interestWithholding();
        this.outweighs = draft.outweighs();
        this.inFull = inFull;
        this.notSegregable = inFull ? draft.notSegregable() : null;
        this.responsibleName = draft.responsibleName();
        this.responsibleTitle = draft.responsibleTitle();
        this.responsibleId = draft.responsibleId();
        this.fileId = draft.fileId();
        this.releasedBefore = draft.releasedBefore();
        this.stillApplies = releasedBefore == null ? null : draft.stillApplies();
        this.delayFrom = draft.delay().from();
        this.delayBasis = draft.delay().basis();
        this.delayUntil = draft.delay().until();
    }

    /** The same row as a draft: to be checked again when it is signed, or to be filled in again when it was given back. */
    public WithholdingDraft draft() {
        return new WithholdingDraft(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, inFull,
                notSegregable, responsibleName, responsibleTitle, responsibleId, fileId, releasedBefore, stillApplies, delay());
    }

    /** Whether the actor is the person responsible, by account or by name: either is enough, for the letter names whoever is named (R6.5). */
    boolean isBy(Actor actor) {
        return responsibleId != null && responsibleId.equals(actor.personId()) || actor.isCalled(responsibleName);
    }

    DenialDraft.Responsible responsible() {
        return new DenialDraft.Responsible(responsibleName, responsibleTitle);
    }

    public int position() {
        return position;
    }

    public String item() {
        return item;
    }

    /** The exemption's code in the law's table. */
    public String exemption() {
        return exemption;
    }

    /** The section as it was cited; without a code name, the Government Code. */
    public String section() {
        return section;
    }

    public String reason() {
        return reason;
    }

    public String interestDisclosure() {
        return interestDisclosure;
    }

    public String interestWithholding() {
        return interestWithholding;
    }

    public String outweighs() {
        return outweighs;
    }

    /** Whether none of the item is released. */
    public boolean inFull() {
        return inFull;
    }

    /** Why no segregable part remains (R5.4); null unless withheld in full. */
    public String notSegregable() {
        return notSegregable;
    }

    /** The file of the case that it is: what is withheld, or the copy in which parts of it are taken out; or null. */
    public Long fileId() {
        return fileId;
    }

    /** The number of the case in which the same was released before, so that the exemption may be waived (7921.505); or null. */
    public String releasedBefore() {
        return releasedBefore;
    }

    /** Why it is withheld all the same; null unless it was released before. */
    public String stillApplies() {
        return stillApplies;
    }

    /** What was said of its delay when it was decided (R5.11-R5.16); {@link DelayDraft#NONE} when it is not delayed. */
    public DelayDraft delay() {
        return new DelayDraft(delayFrom, delayBasis, delayUntil);
    }

    public String responsibleName() {
        return responsibleName;
    }

    public String responsibleTitle() {
        return responsibleTitle;
    }
}
