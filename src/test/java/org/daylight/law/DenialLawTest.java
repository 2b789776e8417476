package org.daylight.law;

import static org.daylight.law.Days.*;
import static org.daylight.law.Town.CALIFORNIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.daylight.law.DenialDraft.Reason;
import org.daylight.law.DenialDraft.Responsible;
import org.daylight.law.DenialDraft.Withheld;
import org.junit.jupiter.api.Test;

class DenialLawTest {
    private static final List<Responsible> CLERK = List.of(new Responsible("Ana Ruiz", "City Clerk"));
    private static final String OWN_WORDS = "The memo of 3 March asks the city attorney about the lease.";
    private final DenialLaw law = new DenialLaw(CALIFORNIA);

    @Test
    void sendsACompleteDenial() {
        assertEquals(List.of(), keys(part(plain("attorney-client", OWN_WORDS))));
        assertEquals(List.of(), keys(part(weighed("catch-all", OWN_WORDS))));
    }

    @Test
    void allowsAModelSentenceWithoutBlanksWhereNothingIsWeighed() {
        assertEquals(List.of(), keys(part(plain("attorney-client", model("attorney-client")))));
        assertEquals(List.of("denial.blank_left_open"),
                keys(part(plain("pending-litigation", model("pending-litigation")))));
    }

    @Test
    void refusesTheModelTextAloneWhereTheLawWeighs() {
        assertEquals(List.of("denial.model_text_alone"), keys(part(weighed("catch-all", model("catch-all")))));
        assertEquals(List.of("denial.model_text_alone"),
                keys(part(plain("information-security", model("information-security")))));
        assertEquals(List.of("denial.model_text_alone"),
                keys(part(plain("police-misconduct-redaction", model("police-misconduct-redaction")))));
    }

    @Test
    void asksForBothSidesOfTheBalance() {
        for (String code : List.of("catch-all", "deliberative-process", "personnel-privacy",
                "critical-incident-recording", "competing-proposals", "police-investigation-delay",
                "police-charges-delay", "police-internal-delay", "police-misconduct-balance", "critical-incident-redaction")) {
            assertEquals(List.of("denial.balance_missing"), keys(part(plain(code, OWN_WORDS))), code);
            Reason half = new Reason(code, OWN_WORDS, "Knowing how the lease was priced", " ", "Because");
            assertEquals(List.of("denial.balance_missing"), keys(part(half)), code);
        }
        assertEquals("7922.000", law.refusals(part(plain("catch-all", OWN_WORDS))).get(0).section());
    }

    @Test
    @org.junit.jupiter.api.DisplayName("R5.2: row 17 weighs in its limb (b)(7) only")
    void weighsWhereTheTableSaysSo() {
        assertEquals(List.of(), keys(part(plain("police-misconduct-redaction", OWN_WORDS))));
        assertEquals("Penal 832.7(b)(6)", CALIFORNIA.exemption("police-misconduct-redaction").orElseThrow().section());
        assertEquals("Penal 832.7(b)(7)", CALIFORNIA.exemption("police-misconduct-balance").orElseThrow().section());
    }

    @Test
    void refusesAnOpenBlankInAnyOfTheFourTexts() {
        for (String blank : List.of("because [facts].", "Because [Facts].", "in [specific\n  harm avoided]")) {
            for (Reason reason : List.of(new Reason("catch-all", blank, "a", "b", "c"), new Reason("catch-all", OWN_WORDS, blank, "b", "c"),
                    new Reason("catch-all", OWN_WORDS, "a", blank, "c"), new Reason("catch-all", OWN_WORDS, "a", "b", blank))) {
                assertEquals(List.of("denial.blank_left_open"), keys(part(reason)), reason.toString());
            }
        }
        assertEquals(List.of(), keys(part(new Reason("catch-all", OWN_WORDS, "a [sic]", "b", "c"))), "other brackets are the writer's own");
    }

    @Test
    void asksWhoIsResponsible() {
        for (List<Responsible> nobody : List.of(List.<Responsible>of(), List.of(new Responsible("Ana Ruiz", "")),
                List.of(new Responsible("Ana Ruiz", "City Clerk"), new Responsible(null, "Chief")))) {
            DenialDraft draft = new DenialDraft(THU_2026_03_26, true, true, true, nobody,
                    List.of(item(false, plain("attorney-client", OWN_WORDS))));
            assertEquals(List.of("denial.nobody_responsible"), keys(draft));
            assertEquals("7922.540", law.refusals(draft).get(0).section());
        }
    }

    @Test
    void asksForWritingAndForTheWayToCourt() {
        DenialDraft spoken = new DenialDraft(THU_2026_03_26, true, false, false, CLERK,
                List.of(item(false, plain("attorney-client", OWN_WORDS))));
        assertEquals(List.of("denial.not_in_writing", "denial.no_review_rights"), keys(spoken));
    }

    @Test
    void asksForAnExemptionAndARationaleForEachItem() {
        assertEquals(List.of("denial.nothing_named"),
                keys(new DenialDraft(THU_2026_03_26, true, true, true, CLERK, List.of())));
        assertEquals(List.of("denial.no_exemption"), keys(part()));
        assertEquals(List.of("denial.unknown_exemption"), keys(part(plain("because", OWN_WORDS))));
        assertEquals(List.of("denial.no_rationale"), keys(part(plain("attorney-client", null))));
    }

    @Test
    void asksTwiceBeforeWithholdingInFull() {
        Withheld unsure = item(true, plain("attorney-client", OWN_WORDS));
        assertEquals(List.of("denial.segregable_not_confirmed"),
                keys(new DenialDraft(THU_2026_03_26, true, true, true, CLERK, List.of(unsure))));
        Withheld sure = new Withheld("Memo", true, true, "Every line is advice.",
                List.of(plain("attorney-client", OWN_WORDS)));
        assertEquals(List.of(), keys(new DenialDraft(THU_2026_03_26, true, true, true, CLERK, List.of(sure))));
    }

    @Test
    void refusesADutyAsAGround() {
        for (String code : List.of("victim-information-duty", "arrest-information-duty", "victim-presence-limit",
                "housing-code-notice", "copyright", "custody-death-duty", "public-contract")) {
            assertFalse(CALIFORNIA.exemption(code).orElseThrow().isGround(), code);
            assertEquals(List.of("denial.not_an_exemption"), keys(part(plain(code, OWN_WORDS))), code);
        }
        assertEquals(69, CALIFORNIA.exemptions().stream().filter(Exemption::isGround).count());
    }

    @Test
    void refusesASectionBeforeItWasInForce() {
        DenialDraft early = new DenialDraft(MON_2022_03_14, true, true, true, CLERK,
                List.of(item(false, plain("attorney-client", OWN_WORDS))));
        assertEquals(List.of("denial.exemption_not_in_force"), keys(early));
    }

    @Test
    void holdsTheSeventyTwoRowsInOrder() {
        List<Exemption> rows = CALIFORNIA.exemptions();
        assertEquals(IntStream.rangeClosed(1, 72).boxed().toList(), rows.stream().map(Exemption::number).distinct().toList());
        assertEquals(List.of(16, 16, 17, 23), IntStream.range(1, rows.size()).filter(i -> rows.get(i).number() == rows.get(i - 1).number())
                .mapToObj(i -> rows.get(i).number()).toList(), "only these have limbs of their own");
        assertEquals("7927.705 + Evid. 954", CALIFORNIA.exemption("attorney-client").orElseThrow().section());
        assertEquals("6254(k)", CALIFORNIA.exemption("attorney-client").orElseThrow().formerSection());
        assertTrue(CALIFORNIA.exemption("attorney-client").orElseThrow().toBeConfirmed());
        assertFalse(CALIFORNIA.exemption("law-enforcement-investigation").orElseThrow().toBeConfirmed());
        assertEquals(Exemption.Force.MANDATORY, CALIFORNIA.exemption("juvenile").orElseThrow().force());
    }

    private List<String> keys(DenialDraft draft) {
        return law.refusals(draft).stream().map(refusal -> refusal.key().substring("law.refusal.".length())).toList();
    }

    private static DenialDraft part(Reason... reasons) {
        return new DenialDraft(THU_2026_03_26, true, true, true, CLERK, List.of(item(false, reasons)));
    }

    private static Withheld item(boolean inFull, Reason... reasons) {
        return new Withheld("Memo", inFull, false, null, List.of(reasons));
    }

    private static Reason plain(String exemption, String rationale) {
        return new Reason(exemption, rationale, null, null, null);
    }

    private static Reason weighed(String exemption, String rationale) {
        return new Reason(exemption, rationale, "Knowing how the lease was priced", "Getting frank advice",
                "The lease is still being negotiated and the price is published on signing.");
    }

    private static String model(String exemption) {
        return CALIFORNIA.exemption(exemption).orElseThrow().modelSentence();
    }
}
