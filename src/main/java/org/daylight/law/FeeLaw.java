package org.daylight.law;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a requester may be charged. Money is whole cents. R4.1-R4.7 */
public final class FeeLaw {
    private final Jurisdiction law;

    /** A price a statute caps, in cents, and when retrieval may be charged. R4.4 */
    record Cap(String recordClass, long unitCents, long retrievalCents, int retrievalFromAge, String section) {
        static Cap from(LawFolder.Row row) {
            return new Cap(row.text(0), row.number(1), row.number(2), row.number(3), row.text(4));
        }
    }

    /** Words that name work nobody pays for, matched whole, without case and accents. R4.2 */
    record Forbidden(String language, String said, Pattern words, String kind, String exceptBasis) {
        static Forbidden from(LawFolder.Row row) {
            return new Forbidden(row.text(0), row.text(1), whole(row.text(1)), row.text(2), row.optional(3));
        }

        boolean forbids(String text, String basis) {
            return !Objects.equals(exceptBasis, basis) && words.matcher(bare(text)).find();
        }

        /** The one retrieval that has a price of its own; what its label says besides is judged as ever. R4.4 */
        boolean spares(FeeDraft line) {
            return kind.equals("retrieval") && line.retrieval();
        }
    }

    /** Words that name a class of record with a capped price, matched likewise: a statement is one whatever the city calls its price. R4.4 */
    record CappedName(String recordClass, Pattern words) {
        static CappedName from(LawFolder.Row row) {
            return new CappedName(row.text(0), whole(row.text(2)));
        }
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(bare(words)) + "(?![a-z0-9])");
    }

    /** The fee tables of a jurisdiction. */
    record Tables(List<FeeBasis.Terms> terms, List<Cap> caps, List<CappedName> cappedNames, List<Forbidden> forbidden) {
        static Tables from(LawFolder files) {
            return new Tables(files.each("fees.txt", 4, FeeBasis.Terms::from),
                    files.each("fee-caps.txt", 6, Cap::from), files.each("fee-capped-names.txt", 3, CappedName::from),
                    files.each("fee-forbidden-labels.txt", 4, Forbidden::from));
        }

        Optional<FeeBasis.Terms> of(FeeBasis basis) {
            return terms.stream().filter(known -> known.basis() == basis).findFirst();
        }
    }

    /** The fee law of a jurisdiction. */
    public FeeLaw(Jurisdiction law) {
        this.law = Objects.requireNonNull(law, "law");
    }

    /** The city's price for one, or the statute's cap for the class of record if that is lower. Cents. R4.4 */
    public long unitPriceCents(String recordClass, long cityPriceCents) {
        return cap(recordClass).map(cap -> Math.min(cap.unitCents(), cityPriceCents)).orElse(cityPriceCents);
    }

    /** Everything that stands against one line; empty when it may be charged. */
    public List<Refusal> refusals(FeeDraft line) {
        List<Refusal> refusals = new ArrayList<>();
        refuseBasis(line, refusals);
        refuseLabel(line, refusals);
        refuseDelivery(line, refusals);
        refuseCapped(line, refusals);
        return List.copyOf(refusals);
    }

    /** Everything that stands against the first fee note of a request: each line, and retrieval once per request. R4.4 */
    public List<Refusal> refusals(List<FeeDraft> lines) {
        return refusals(lines, List.of());
    }

    /**
     * Everything that stands against one more fee note of a request.
     *
     * @param before the lines of its other notes, but for those that were waived: the limit of retrieval is the request's
     */
    public List<Refusal> refusals(List<FeeDraft> lines, List<FeeDraft> before) {
        List<Refusal> refusals = new ArrayList<>();
        lines.forEach(line -> refusals.addAll(refusals(line)));
        for (Cap cap : law.fees().caps()) {
            List<FeeDraft> anew = retrievals(cap, lines);
            List<FeeDraft> all = Stream.concat(anew.stream(), retrievals(cap, before).stream()).toList();
            long cents = FeeDraft.totalCents(all);
            if (!anew.isEmpty() && all.size() > 1 && cents > cap.retrievalCents()) { // R4.4: per request, not per line or note
                refusals.add(Refusal.under(law, "R4.4", "fee.retrieval_above_cap", cents, cap.retrievalCents()).instead("no_retrieval"));
            }
        }
        return List.copyOf(refusals);
    }

    private static List<FeeDraft> retrievals(Cap cap, List<FeeDraft> lines) {
        return lines.stream().filter(line -> line.retrieval() && cap.recordClass().equals(line.recordClass())).toList();
    }

    private void refuseBasis(FeeDraft line, List<Refusal> refusals) {
        Optional<FeeBasis> basis = FeeBasis.of(line.basis());
        Optional<FeeBasis.Terms> terms = basis.flatMap(law.fees()::of);
        if (terms.isEmpty()) { // R4.1
            refusals.add(Refusal.under(law, "R4.1", "fee.no_basis", String.valueOf(line.basis()))
                    .instead("charge_duplication_only", "waive_fee"));
        } else if (terms.get().needsWork()) {
            refuseWork(line, refusals);
        } else if (isBlank(line.scheduleVersion())) { // R4.1, section 9: no adopted schedule, no fee
            refusals.add(Refusal.under(law, "R4.1", "fee.no_schedule").instead("waive_fee"));
        }
    }

    private void refuseWork(FeeDraft line, List<Refusal> refusals) {
        FeeDraft.DataWork work = line.work();
        if (work == null || work.limb() == null || work.hours().signum() == 0 || isBlank(work.costBuildUp())) { // R4.3
            refusals.add(Refusal.under(law, "R4.3", "fee.data_work_incomplete").instead("charge_duplication_only"));
            return;
        }
        if (work.estimateSentOn() == null || work.acceptedOn() == null
                || work.acceptedOn().isBefore(work.estimateSentOn()) || startedBefore(work)) { // R4.3: before work
            refusals.add(Refusal.under(law, "R4.3", "fee.estimate_not_accepted")
                    .instead("send_estimate", "charge_duplication_only"));
        }
        // R4.3, National Lawyers Guild v. City of Hayward: no hour of redaction, nor of any other work nobody pays for
        forbidden(work.costBuildUp(), line).ifPresent(words -> refusals.add(
                Refusal.under(law, "R4.3", "fee.not_data_work", words.said()).instead("leave_out_hours", "charge_duplication_only")));
    }

    private static boolean startedBefore(FeeDraft.DataWork work) {
        return work.workStartedOn() != null && work.workStartedOn().isBefore(work.acceptedOn());
    }

    private void refuseLabel(FeeDraft line, List<Refusal> refusals) {
        if (isBlank(line.label())) { // R4.1
            refusals.add(Refusal.under(law, "R4.1", "fee.no_label").instead("name_fee", "waive_fee"));
            return;
        }
        forbidden(line.label(), line).ifPresent(words -> refusals.add( // R4.2
                Refusal.under(law, "R4.2", "fee.forbidden." + words.kind(), line.label()).instead("charge_duplication_only", "waive_fee")));
    }

    private Optional<Forbidden> forbidden(String text, FeeDraft line) {
        return law.fees().forbidden().stream().filter(words -> words.forbids(text, line.basis()) && !words.spares(line)).findFirst();
    }

    private void refuseDelivery(FeeDraft line, List<Refusal> refusals) {
        boolean free = switch (line.delivery()) { // R4.5
            case INSPECT_IN_PERSON, OWN_DEVICE, ELECTRONIC_DOWNLOAD -> true;
            case PAPER, MEDIUM -> false;
        };
        boolean lawfulElsewhere = line.lawfulMediumCost() || FeeBasis.DATA_WORK.code().equals(line.basis());
        if (free && !lawfulElsewhere && line.cents() > 0) {
            refusals.add(Refusal.under(law, "R4.5", "fee.delivery_is_free", line.delivery().key())
                    .instead("waive_fee"));
        }
    }

    private void refuseCapped(FeeDraft line, List<Refusal> refusals) {
        Optional<Cap> cap = cap(line.recordClass()).or(() -> named(line.label()));
        if (!line.retrieval()) {
            cap.filter(found -> line.unitPriceCents() > found.unitCents()).ifPresent(found -> refusals.add( // R4.4
                    Refusal.under(law, "R4.4", "fee.above_cap", line.unitPriceCents(), found.unitCents())
                            .instead("charge_capped_price")));
        } else if (cap.isEmpty()) { // R4.2: elsewhere, retrieval is searching
            refusals.add(Refusal.under(law, "R4.2", "fee.forbidden.search", String.valueOf(line.label()))
                    .instead("charge_duplication_only", "waive_fee"));
        } else {
            refuseRetrieval(line, cap.get(), refusals);
        }
    }

    private void refuseRetrieval(FeeDraft line, Cap cap, List<Refusal> refusals) {
        if (line.cents() > cap.retrievalCents()) { // R4.4
            refusals.add(Refusal.under(law, "R4.4", "fee.retrieval_above_cap", line.cents(), cap.retrievalCents())
                    .instead("charge_capped_price"));
        }
        LocalDate old = line.chargedOn().minusYears(cap.retrievalFromAge());
        List<FeeDraft.Filed> young = line.filed().stream().filter(filed -> filed.latest().isAfter(old)).toList();
        if (!young.isEmpty() && young.stream().allMatch(filed -> filed.needsDayBy(old))) { // R4.4: within this year some are old enough and some are not
            refusals.add(Refusal.under(law, "R4.4", "fee.retrieval_day_needed", String.valueOf(old.getYear()), cap.retrievalFromAge(), old)
                    .instead("name_filing_day", "no_retrieval"));
        } else if (line.filed().isEmpty() || !young.isEmpty()) { // R4.4: every filing
            refusals.add(Refusal.under(law, "R4.4", "fee.retrieval_too_recent", cap.retrievalFromAge()).instead("no_retrieval"));
        }
    }

    private Optional<Cap> named(String label) {
        return isBlank(label) ? Optional.empty() : law.fees().cappedNames().stream().filter(name -> name.words().matcher(bare(label)).find()).findFirst().flatMap(name -> cap(name.recordClass()));
    }

    private Optional<Cap> cap(String recordClass) {
        return law.fees().caps().stream().filter(cap -> cap.recordClass().equals(recordClass)).findFirst();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String bare(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("\\s+", " ");
    }
}
