package org.daylight.web.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.fee.FeeItem;
import org.daylight.fee.Fees;
import org.daylight.fee.LineDraft;
import org.daylight.fee.Money;
import org.daylight.fee.PriceList;
import org.daylight.law.FeeDraft;
import org.daylight.law.FeeLaw;
import org.daylight.law.Jurisdiction;
import org.daylight.law.Refusal;
import org.daylight.law.Refused;
import org.daylight.request.Happening;
import org.daylight.web.Choices;
import org.daylight.web.request.ActPage;
import org.daylight.web.request.Rows;

/**
 * Estimates a fee: lines of the city's adopted schedule, copies of filed statements, data work. Nothing else may be charged, and nothing
 * at all where the city has adopted no price (R4.1).
 */
@Named
@RequestScoped
public class FeeNotePage extends ActPage {

    @Inject
    Fees fees;
    @Inject
    Choices choices;

    private Rows<FeeRow> rows;
    private PriceList schedule;
    private Long pages;
    private String filingYears;
    private String work;
    private BigDecimal hours;
    private String hourly;
    private FeeDraft.Limb limb;
    private String costBuildUp;
    private String explanation;

    @Override
    protected void open() {
        schedule = new PriceList(fees.schedule(visit.today()));
        rows = new Rows<>(visit.parameter("rows"), FeeRow::new);
    }

    @Override
    protected Happening perform() {
        List<LineDraft> lines = new ArrayList<>();
        rows.getAll().stream().filter(row -> !row.blank()).forEach(row -> lines.add(new LineDraft.Scheduled(row.getItem(), many(row.getQuantity()), null)));
        if (pages != null) {
            lines.add(new LineDraft.FilingCopies(words.here("statements"), many(pages)));
        }
        if (filingYears != null) {
            lines.add(new LineDraft.FilingRetrieval(words.here("retrieved"), filed()));
        }
        if (Stream.of(work, hours, hourly, limb, costBuildUp).anyMatch(Objects::nonNull)) {
            lines.add(new LineDraft.DataWork(work, hours, Dollars.read("hourly", hourly), limb, costBuildUp));
        }
        fees.estimate(number(), getVersion(), lines, explanation, actor());
        return Happening.FEE_ESTIMATED;
    }

    private static BigDecimal many(Long whole) {
        return whole == null ? null : BigDecimal.valueOf(whole);
    }

    /** When each of the statements was filed, as typed: years, and days where the year does not say enough: 2018, 2021-03-31. R4.4 */
    private Set<FeeDraft.Filed> filed() {
        return Stream.of(filingYears.strip().split("[,;\\s]+")).map(FeeNotePage::filed).collect(Collectors.toSet());
    }

    private static FeeDraft.Filed filed(String typed) {
        try {
            return typed.matches("(19|20)\\d\\d") ? FeeDraft.Filed.in(Integer.parseInt(typed)) : FeeDraft.Filed.on(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            throw Refused.on("filingYears", "input.years");
        }
    }

    /** Whether the city has adopted no price at all: then nothing may be charged. R4.1 */
    public boolean isUnpriced() {
        return schedule.isEmpty();
    }

    /** What may not be charged in this case, with section and what is lawful instead: asked of the law that will judge the estimate. */
    public List<String> getForbidden() {
        FeeLaw law = new FeeLaw(Jurisdiction.california());
        Stream<Refusal> work = Stream.of(words.here("forbidden.words").split(", *"))
                .flatMap(label -> law.refusals(FeeDraft.copies(label, 1, 1, "-", visit.today())).stream());
        return Stream.concat(work.map(words::refusal), getFree().stream()).toList();
    }

    /** Why this requester's copies are free, as the law says of the way they are wanted; empty where they may be charged. R4.5 */
    public List<String> getFree() {
        return new FeeLaw(Jurisdiction.california()).refusals(fees.copyOf(getRequest(), words.here("copy"), visit.today())).stream().map(words::refusal).toList();
    }

    /** Whether something is typed below the schedule, which then stays in sight. */
    public boolean isDetailed() {
        return Stream.of(pages, filingYears, work, hours, hourly, limb, costBuildUp).anyMatch(Objects::nonNull);
    }

    /** What a page of a filed statement costs; null where the city has adopted no price for it. R4.4 */
    public Money getFilingPrice() {
        return schedule.filingPrice();
    }

    /** What retrieving old statements costs; null where the city has adopted no price for it. R4.4 */
    public Money getRetrievalPrice() {
        return schedule.retrieval().map(FeeItem::price).orElse(null);
    }

    /** The bases a line may stand on. R4.1 */
    public List<String> getBases() {
        return Jurisdiction.california().feeBases().stream().map(terms -> words.say(terms.basis().key()) + " " + words.cited(terms.section())
                + (terms.toBeConfirmed() ? " – " + words.say("toBeConfirmed") : "")).toList();
    }

    public List<SelectItem> getItems() {
        return choices.orNone("choose.none", schedule.counted().stream().map(item -> new SelectItem(item.id(),
                words.say("fee.choice", item.name(), words.money(item.price().cents()), words.of("unit", item.unit())))));
    }

    public List<SelectItem> getLimbs() {
        return choices.orNone("choose.none", choices.of("limb", Arrays.stream(FeeDraft.Limb.values())).stream());
    }

    public void addRow() {
        rows.add();
    }

    public Rows<FeeRow> getRows() {
        return rows;
    }

    public Long getPages() {
        return pages;
    }

    public void setPages(Long pages) {
        this.pages = pages;
    }

    public String getFilingYears() {
        return filingYears;
    }

    public void setFilingYears(String filingYears) {
        this.filingYears = filingYears;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public String getHourly() {
        return hourly;
    }

    public void setHourly(String hourly) {
        this.hourly = hourly;
    }

    public FeeDraft.Limb getLimb() {
        return limb;
    }

    public void setLimb(FeeDraft.Limb limb) {
        this.limb = limb;
    }

    public String getCostBuildUp() {
        return costBuildUp;
    }

    public void setCostBuildUp(String costBuildUp) {
        this.costBuildUp = costBuildUp;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
