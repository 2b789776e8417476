package org.daylight.web.fee;

/** One line of the schedule on the form of an estimate: which price, and how many. */
public class FeeRow {

    private final int n;
    private Long item;
    private Long quantity;

    FeeRow(int n) {
        this.n = n;
    }

    /** Counted from 1; the row's fields have it behind their names. */
    public int getN() {
        return n;
    }

    boolean blank() {
        return item == null && quantity == null;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public Long getQuantity() {
        return quantity;
    }

    public void setQuantity(Long quantity) {
        this.quantity = quantity;
    }
}
