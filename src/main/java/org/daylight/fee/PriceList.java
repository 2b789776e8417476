package org.daylight.fee;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daylight.law.FeeBasis;
import org.daylight.law.FeeLaw;
import org.daylight.law.Jurisdiction;

/**
 * The rows of a city's adopted schedule that are in force on one day. An empty one charges nothing at all, for a statute that caps a price
 * sets none (81008, R4.1).
 */
public record PriceList(List<FeeItem> rows) {

    public PriceList {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The row with this id, if it is in force. */
    public Optional<FeeItem> row(Long id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** What the city adopted for copies of filed statements: their own row, or else its lowest price for a copied page. R4.4 */
    public Optional<FeeItem> filing() {
        return coded(FeeItem.POLITICAL_FILING).or(() -> rows.stream()
                .filter(row -> row.unit() == Unit.PAGE && row.basis() == FeeBasis.DIRECT_DUPLICATION).min(Comparator.comparing(FeeItem::price)));
    }

    /** What the city adopted for retrieving old statements; without such a row retrieval is free. R4.4 */
    public Optional<FeeItem> retrieval() {
        return coded(FeeItem.FILING_RETRIEVAL);
    }

    /** For a page of a filed statement: the city's price, or the statute's limit where that is lower; null where the city adopted none. R4.4 */
    public Money filingPrice() {
        FeeLaw law = new FeeLaw(Jurisdiction.california());
        return filing().map(row -> new Money(law.unitPriceCents(FeeItem.POLITICAL_FILING, row.price().cents()))).orElse(null);
    }

    /** The rows that are charged by their count: all but retrieval, which is charged once. */
    public List<FeeItem> counted() {
        return rows.stream().filter(row -> !row.code().equals(FeeItem.FILING_RETRIEVAL)).toList();
    }

    private Optional<FeeItem> coded(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
