package org.daylight.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a denial, a partial denial or a redacted release must carry before it may be sent. R5.1, R5.2, R5.4 */
public final class DenialLaw {
    private static final Pattern BLANK = Pattern.compile("\\[[^\\]]*\\]");
    private final Jurisdiction law;
    private final Set<String> blanks;

    /** The denial duties of a jurisdiction. */
    public DenialLaw(Jurisdiction law) {
        this.law = Objects.requireNonNull(law, "law");
        this.blanks = law.exemptions().stream().flatMap(exemption -> BLANK.matcher(plain(exemption.modelSentence())).results())
                .map(blank -> blank.group().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Everything that stands against sending it; empty when it may be sent. */
    public List<Refusal> refusals(DenialDraft draft) {
        List<Refusal> refusals = new ArrayList<>();
        refuseForm(draft, refusals);
        if (draft.withheld().isEmpty()) { // R5.1
            refusals.add(Refusal.under(law, "R5.1", "denial.nothing_named").instead("release_all"));
        }
        for (DenialDraft.Withheld item : draft.withheld()) {
            refuseItem(draft, item, refusals);
        }
        return List.copyOf(refusals);
    }

    private void refuseForm(DenialDraft draft, List<Refusal> refusals) {
        boolean named = draft.responsible().stream().anyMatch(person -> has(person.name()) && has(person.title()));
        boolean allNamed = draft.responsible().stream().allMatch(person -> has(person.name()) && has(person.title()));
        if (!named || !allNamed) { // R5.1: each person, with name and title
            refusals.add(Refusal.under(law, "R5.1", "denial.nobody_responsible").instead("name_person"));
        }
        if (!draft.responseInWriting()) { // R5.1: in writing if the request was, and by default always
            String key = draft.requestInWriting() ? "denial.not_in_writing" : "denial.not_in_writing_by_default";
            refusals.add(Refusal.under(law, "R5.1", key).instead("answer_in_writing"));
        }
        if (!draft.hasReviewRights()) { // R5.1, R6.2
            refusals.add(Refusal.under(law, "R6.2", "denial.no_review_rights").instead("add_review_paragraph"));
        }
    }

    private void refuseItem(DenialDraft draft, DenialDraft.Withheld item, List<Refusal> refusals) {
        if (item.reasons().isEmpty()) { // R5.1
            refusals.add(Refusal.under(law, "R5.1", "denial.no_exemption", item.item())
                    .instead("release_item", "name_exemption"));
        }
        if (item.inFull() && !(item.noPartRemains() && has(item.noPartReason()))) { // R5.4
            refusals.add(Refusal.under(law, "R5.4", "denial.segregable_not_confirmed", item.item())
                    .instead("release_with_redactions"));
        }
        for (DenialDraft.Reason reason : item.reasons()) {
            Optional<Exemption> exemption = law.exemption(reason.exemption());
            if (exemption.isEmpty()) { // R5.5
                refusals.add(Refusal.under(law, "R5.5", "denial.unknown_exemption", item.item(), reason.exemption())
                        .instead("release_item", "name_exemption"));
            }
            exemption.ifPresent(known -> refuseReason(draft, item, reason, known, refusals));
        }
    }

    private void refuseReason(DenialDraft draft, DenialDraft.Withheld item, DenialDraft.Reason reason,
            Exemption exemption, List<Refusal> refusals) {
        if (!exemption.isGround()) { // table 5.2: duties, limits and copyright withhold nothing
            refusals.add(Refusal.under(law, "R5.5", "denial.not_an_exemption", item.item(), exemption.titleKey())
                    .instead("release_item", "name_exemption"));
            return;
        }
        if (!exemption.inForceOn(draft.sentOn())) { // R5.5
            refusals.add(Refusal.under(law, "R5.5", "denial.exemption_not_in_force", item.item(), exemption.titleKey(),
                    draft.sentOn()).instead("name_exemption"));
        }
        refuseRationale(item, reason, exemption, refusals);
        if (exemption.needsBothSides() && !(has(reason.interestInDisclosure())
                && has(reason.interestInWithholding()) && has(reason.whyOutweighs()))) { // R5.2
            refusals.add(Refusal.under(law, "R5.2", "denial.balance_missing", item.item(), exemption.titleKey())
                    .instead("release_item", "write_both_sides"));
        }
    }

    private void refuseRationale(DenialDraft.Withheld item, DenialDraft.Reason reason, Exemption exemption,
            List<Refusal> refusals) {
        String rationale = plain(reason.rationale());
        if (rationale.isEmpty()) { // R5.1
            refusals.add(Refusal.under(law, "R5.1", "denial.no_rationale", item.item(), exemption.titleKey())
                    .instead("release_item", "write_own_reasons"));
        } else if (exemption.needsOwnWords() && sameAsModel(exemption, reason)) { // R5.2
            refusals.add(Refusal.under(law, "R5.2", "denial.model_text_alone", item.item(), exemption.titleKey())
                    .instead("write_own_reasons"));
        } else if (texts(reason).anyMatch(this::hasOpenBlank)) { // R5.1, R5.2: a model's blank is no reason, in whichever of the texts it stands
            refusals.add(Refusal.under(law, "R5.1", "denial.blank_left_open", item.item(), exemption.titleKey())
                    .instead("write_own_reasons"));
        }
    }

    private static boolean sameAsModel(Exemption exemption, DenialDraft.Reason reason) {
        String model = plain(exemption.modelSentence());
        return model.equalsIgnoreCase(plain(reason.rationale()))
                || model.equalsIgnoreCase(plain(reason.whyOutweighs()));
    }

    private static Stream<String> texts(DenialDraft.Reason reason) {
        return Stream.of(reason.rationale(), reason.interestInDisclosure(), reason.interestInWithholding(), reason.whyOutweighs());
    }

    /** Whether a blank of any model sentence, such as {@code [facts]}, still stands in the text; other words in brackets are the writer's own. */
    public boolean hasOpenBlank(String text) {
        return BLANK.matcher(plain(text)).results().map(blank -> blank.group().toLowerCase(Locale.ROOT)).anyMatch(blanks::contains);
    }

    private static boolean has(String text) {
        return text != null && !text.isBlank();
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
