package org.daylight.determination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.document.Mark;
import org.daylight.law.DenialDraft;
import org.daylight.law.delay.DelayDraft;
import org.daylight.law.delay.DelayGround;

/**
 * What a clerk fills in for one item withheld or redacted; anything may be missing and is then refused by {@link DeterminationLaw}.
 *
 * @param item                what the item is called in the letter
 * @param exemption           code of the exemption relied on
 * @param reason              why it applies to this item
 * @param interestDisclosure  the public interest in disclosure, where the law weighs (R5.2)
 * @param interestWithholding the interest in withholding
 * @param outweighs           why the second clearly outweighs the first on these facts
 * @param inFull              whether none of the item is released
 * @param noPartRemains       second confirmation that no segregable part remains (R5.4)
 * @param notSegregable       why none remains
 * @param responsibleName     who is responsible for withholding it (7922.540)
 * @param responsibleTitle    that person's title or position
 * @param responsibleId       the person, if staff; name and title left empty are then taken from there
 * @param fileId              the file of the case that it is, or null
 * @param releasedBefore      the number of the case in which the same was released before (7921.505, R5.6); null when it never was
 * @param stillApplies        why the exemption applies although the same was released before
 * @param delay               of an exemption that only delays: from when, on which specific basis and until when (R5.11-R5.16)
 */
public record WithholdingDraft(String item, String exemption, String reason, String interestDisclosure, String interestWithholding,
        String outweighs, boolean inFull, boolean noPartRemains, String notSegregable, String responsibleName, String responsibleTitle,
        Long responsibleId, Long fileId, String releasedBefore, String stillApplies, DelayDraft delay) {

    public WithholdingDraft {
        delay = delay == null ? DelayDraft.NONE : delay;
    }

    /** An item that is not delayed. */
    public WithholdingDraft(String item, String exemption, String reason, String interestDisclosure, String interestWithholding, String outweighs,
            boolean inFull, boolean noPartRemains, String notSegregable, String responsibleName, String responsibleTitle, Long responsibleId, Long fileId,
            String releasedBefore, String stillApplies) {
        this(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, noPartRemains, notSegregable, responsibleName,
                responsibleTitle, responsibleId, fileId, releasedBefore, stillApplies, DelayDraft.NONE);
    }

    /** An item that is no file of the case and was never released. */
    public WithholdingDraft(String item, String exemption, String reason, String interestDisclosure, String interestWithholding, String outweighs,
            boolean inFull, boolean noPartRemains, String notSegregable, String responsibleName, String responsibleTitle, Long responsibleId) {
        this(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, noPartRemains, notSegregable, responsibleName,
                responsibleTitle, responsibleId, null, null, null);
    }

    /** What a clerk marked in a file, to be completed: who is responsible, and of a whole file why no part of it can be given. */
    public static WithholdingDraft of(Mark mark) {
        Mark.Draft said = mark.draft();
        return new WithholdingDraft(mark.told(), said.exemption(), said.reason(), said.interestDisclosure(), said.interestWithholding(), said.outweighs(),
                mark.inFull(), false, null, null, null, null, mark.file().id(), null, null);
    }

    /** Whether nothing at all was filled in: an empty row of a form. */
    boolean blank() {
        return Stream.of(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, notSegregable, responsibleName,
                responsibleTitle).allMatch(text -> text == null || text.isBlank()) && responsibleId == null && delay.blank();
    }

    /** The same, with who is responsible for it. */
    public WithholdingDraft by(String name, String title) {
        return by(responsibleId, name, title);
    }

    WithholdingDraft by(Long person, String name, String title) {
        return new WithholdingDraft(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, noPartRemains,
                notSegregable, name, title, person, fileId, releasedBefore, stillApplies, delay);
    }

    WithholdingDraft releasedIn(String number) {
        return new WithholdingDraft(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, noPartRemains,
                notSegregable, responsibleName, responsibleTitle, responsibleId, fileId, number, stillApplies, delay);
    }

    /** The same, delayed. */
    public WithholdingDraft delayed(DelayDraft why) {
        return new WithholdingDraft(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, noPartRemains,
                notSegregable, responsibleName, responsibleTitle, responsibleId, fileId, releasedBefore, stillApplies, why);
    }

    /** The ground of the delay, when the exemption is one that only delays. */
    Optional<DelayGround> delays() {
        return DelayGround.of(exemption);
    }

    /** The same item in another case, to which no file of this one belongs. */
    WithholdingDraft elsewhere() {
        return new WithholdingDraft(item, exemption, reason, interestDisclosure, interestWithholding, outweighs, inFull, noPartRemains,
                notSegregable, responsibleName, responsibleTitle, responsibleId, null, null, stillApplies, delay);
    }

    /** As law sees it. In a denial nothing is released, so every item is withheld in full. */
    DenialDraft.Withheld forLaw(boolean denied) {
        List<DenialDraft.Reason> reasons = exemption == null || exemption.isBlank() ? List.of()
                : List.of(new DenialDraft.Reason(exemption, reason, interestDisclosure, interestWithholding, outweighs));
        return new DenialDraft.Withheld(item == null ? "…" : item, inFull || denied, noPartRemains, notSegregable, reasons);
    }
}
