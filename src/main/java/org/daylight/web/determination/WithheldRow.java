package org.daylight.web.determination;

import java.time.LocalDate;
import org.daylight.determination.WithholdingDraft;
import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;
import org.daylight.law.delay.DelayDraft;
import org.daylight.law.delay.DelayGround;

/** One item withheld or redacted, on the form of a determination. */
public class WithheldRow {

    private final int n;
    private String item;
    private String exemption;
    private String reason;
    private String interestDisclosure;
    private String interestWithholding;
    private String outweighs;
    private boolean inFull;
    private boolean noPartRemains;
    private String notSegregable;
    private String responsibleName;
    private String responsibleTitle;
    private Long responsible;
    private Long file;
    private boolean knowingly;
    private LocalDate delayFrom;
    private String delayBasis;
    private LocalDate delayUntil;

    WithheldRow(int n) {
        this.n = n;
    }

    /** Counted from 1; the row's fields have it behind their names. */
    public int getN() {
        return n;
    }

    /** The exemption chosen, to show what it covers; null before. */
    public Exemption getChosen() {
        return exemption == null ? null : Jurisdiction.california().exemption(exemption).orElse(null);
    }

    WithholdingDraft draft() {
        return new WithholdingDraft(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, noPartRemains,
                notSegregable, responsibleName, responsibleTitle, responsible, file, null, knowingly, new DelayDraft(delayFrom, delayBasis, delayUntil));
    }

    void fill(WithholdingDraft draft) {
        item = draft.item();
        exemption = draft.exemption();
        reason = draft.reason();
        interestDisclosure = draft.interestDisclosure();
        interestWithholding = draft.interestWithholding();
        outweighs = draft.outweighs();
        inFull = draft.inFull();
        noPartRemains = draft.noPartRemains();
        notSegregable = draft.notSegregable();
        responsibleName = draft.responsibleName();
        responsibleTitle = draft.responsibleTitle();
        responsible = draft.responsibleId();
        file = draft.fileId();
        knowingly = draft.knowingly();
        delayFrom = draft.delay().from();
        delayBasis = draft.delay().basis();
        delayUntil = draft.delay().until();
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getExemption() {
        return exemption;
    }

    public void setExemption(String exemption) {
        this.exemption = exemption;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getInterestDisclosure() {
        return interestDisclosure;
    }

    public void setInterestDisclosure(String interestDisclosure) {
        this.interestDisclosure = interestDisclosure;
    }

    public String getInterestWithholding() {
        return interestWithholding;
    }

    public void setInterestWithholding(String interestWithholding) {
        this.interestWithholding = interestWithholding;
    }

    public String getOutweighs() {
        return outweighs;
    }

    public void setOutweighs(String outweighs) {
        this.outweighs = outweighs;
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

    public boolean isKnowingly() {
        return knowingly;
    }

    public void setKnowingly(boolean knowingly) {
        this.knowingly = knowingly;
    }

    /** Whether the exemption chosen only delays, so that the fields of the delay stand open. */
    public boolean isDelaying() {
        return exemption != null && DelayGround.of(exemption).isPresent() || delayFrom != null || delayUntil != null;
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
