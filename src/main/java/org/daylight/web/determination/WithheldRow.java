package org.daylight.web.determination;

import java.time.LocalDate;
import org.daylight.determination.WithholdingDraft;
import org.daylight.law.delay.DelayDraft;
import org.daylight.law.delay.DelayGround;
import org.daylight.web.document.KeptBackRow;

/** One item withheld or redacted, on the form of a determination. */
public class WithheldRow extends KeptBackRow {

    private boolean inFull;
    private boolean noPartRemains;
    private String notSegregable;
    private String responsibleName;
    private String responsibleTitle;
    private Long responsible;
    private Long file;
    private String stillApplies;
    private LocalDate delayFrom;
    private String delayBasis;
    private LocalDate delayUntil;

    WithheldRow(int n) {
        super(n);
    }

    WithholdingDraft draft() {
        return new WithholdingDraft(getItem(), getExemption(), getReason(), getInterestDisclosure(), getInterestWithholding(), getOutweighs(), inFull, noPartRemains,
                notSegregable, responsibleName, responsibleTitle, responsible, file, null, stillApplies, new DelayDraft(delayFrom, delayBasis, delayUntil));
    }

    void fill(WithholdingDraft draft) {
        setItem(draft.item());
        setExemption(draft.exemption());
        setReason(draft.reason());
        setInterestDisclosure(draft.interestDisclosure());
        setInterestWithholding(draft.interestWithholding());
        setOutweighs(draft.outweighs());
        inFull = draft.inFull();
        noPartRemains = draft.noPartRemains();
        notSegregable = draft.notSegregable();
        responsibleName = draft.responsibleName();
        responsibleTitle = draft.responsibleTitle();
        responsible = draft.responsibleId();
        file = draft.fileId();
        stillApplies = draft.stillApplies();
        delayFrom = draft.delay().from();
        delayBasis = draft.delay().basis();
        delayUntil = draft.delay().until();
    }

    public boolean isInFull() {
        return inFull;
    }

    public void setInFull(boolean inFull) {
        this.inFull = inFull;
    }

    public boolean isNoPartRemains() {
        return noPartRemains;
    }

    public void setNoPartRemains(boolean noPartRemains) {
        this.noPartRemains = noPartRemains;
    }

    public String getNotSegregable() {
        return notSegregable;
    }

    public void setNotSegregable(String notSegregable) {
        this.notSegregable = notSegregable;
    }

    public String getResponsibleName() {
        return responsibleName;
    }

    public void setResponsibleName(String responsibleName) {
        this.responsibleName = responsibleName;
    }

    public String getResponsibleTitle() {
        return responsibleTitle;
    }

    public void setResponsibleTitle(String responsibleTitle) {
        this.responsibleTitle = responsibleTitle;
    }

    public Long getFile() {
        return file;
    }

    public void setFile(Long file) {
        this.file = file;
    }

    public String getStillApplies() {
        return stillApplies;
    }

    public void setStillApplies(String stillApplies) {
        this.stillApplies = stillApplies;
    }

    /** Whether the exemption chosen only delays, so that the fields of the delay stand open. */
    public boolean isDelaying() {
        return getExemption() != null && DelayGround.of(getExemption()).isPresent() || delayFrom != null || delayUntil != null;
    }

    public LocalDate getDelayFrom() {
        return delayFrom;
    }

    public void setDelayFrom(LocalDate delayFrom) {
        this.delayFrom = delayFrom;
    }

    public String getDelayBasis() {
        return delayBasis;
    }

    public void setDelayBasis(String delayBasis) {
        this.delayBasis = delayBasis;
    }

    public LocalDate getDelayUntil() {
        return delayUntil;
    }

    public void setDelayUntil(LocalDate delayUntil) {
        this.delayUntil = delayUntil;
    }

    public Long getResponsible() {
        return responsible;
    }

    public void setResponsible(Long responsible) {
        this.responsible = responsible;
    }
}
