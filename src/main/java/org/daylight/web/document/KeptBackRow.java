package org.daylight.web.document;

import org.daylight.law.Exemption;
import org.daylight.law.Jurisdiction;

/** One thing kept back, on a form: what it is, by which exemption, why, and both sides where the law weighs (R5.1, R5.2). */
public abstract class KeptBackRow {

    private final int n;
    private String item;
    private String exemption;
    private String reason;
    private String interestDisclosure;
    private String interestWithholding;
    private String outweighs;

    protected KeptBackRow(int n) {
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
}
