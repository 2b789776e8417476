package org.daylight.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether a request may be extended, on which grounds and to which date. 7922.535(b) and (c), R2.1-R2.8 */
public final class ExtensionLaw {
    private final StatutoryClock clock;
    private final Jurisdiction law;

    /** The extension law of the clock's jurisdiction, for the clock's city. */
    public ExtensionLaw(StatutoryClock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.law = clock.law();
    }

    /** The latest local date an extension notice may name. R2.4, R2.5 */
    public LocalDate latestDate(Instant receivedAt) {
        return clock.dueOn(ClockEvent.DETERMINATION_DUE_AFTER_EXTENSION, receivedAt);
    }

    /** The grounds the law allows for a request with this day 0. R2.3 */
    public List<ExtensionGround> groundsOn(LocalDate dayZero) {
        return law.grounds(law.versionOn(dayZero), dayZero);
    }

    /** Everything that stands against the notice as drafted; empty when it may be sent. */
    public List<Refusal> refusals(ExtensionDraft draft) {
        List<Refusal> refusals = new ArrayList<>();
        refuseSecond(draft, refusals);
        refuseLate(draft, refusals);
        refuseGrounds(draft, refusals);
        refuseReason(draft, refusals);
        refuseDate(draft, refusals);
        refuseSigner(draft, refusals);
        return List.copyOf(refusals);
    }

    /** What stands against any notice, whatever it says: a second one, or one that comes too late. R2.1, R2.2 */
    public List<Refusal> standing(Instant receivedAt, Instant now, boolean alreadyExtended) {
        ExtensionDraft any = new ExtensionDraft(receivedAt, now, Set.of(), null, null, null, null, null, false, alreadyExtended, Map.of());
        List<Refusal> refusals = new ArrayList<>();
        refuseSecond(any, refusals);
        refuseLate(any, refusals);
        return List.copyOf(refusals);
    }

    /**
     * The determination date of each part of a request that is extended only in part, as grounds 5 and 6 require. R2.8
     *
     * @param parts    every part of the request
     * @param extended the parts the extension covers; a part that is not among {@code parts} is refused
     */
    public SortedMap<String, Deadline> partDates(Instant receivedAt, Set<String> parts, Set<String> extended) {
        if (!parts.containsAll(extended)) {
            throw new IllegalArgumentException("extended " + extended + " is not among " + parts);
        }
        SortedMap<String, Deadline> dates = new TreeMap<>();
        for (String part : parts) {
            dates.put(part, extended.contains(part) ? clock.determinationDueAfterExtension(receivedAt)
                    : clock.determinationDue(receivedAt));
        }
        return dates;
    }

    /** What to tell the clerk once the cause of a ground is over; empty for grounds that do not lapse. R2.7 */
    public Optional<Deadline.Warning> lapse(ExtensionGround ground, LocalDate endedOn) {
        return ground.lapses() // no date is computed: the statute gives none
                ? Optional.of(new Deadline.Warning("law.warning.ground_lapsed",
                        List.of("law.ground_name." + ground.code(), endedOn)))
                : Optional.empty();
    }

    private void refuseSecond(ExtensionDraft draft, List<Refusal> refusals) {
        if (draft.alreadyExtended()) { // R2.1
            refusals.add(Refusal.under(law, "R2.1", "extension.second")
                    .instead("determine_now", "release_in_instalments"));
        }
    }

    private void refuseLate(ExtensionDraft draft, List<Refusal> refusals) {
        LocalDate lastDay = clock.dueOn(ClockEvent.EXTENSION_NOTICE_LAST_DAY, draft.receivedAt());
        LocalDate sentOn = clock.calendar().dateOf(draft.sentAt());
        if (sentOn.isAfter(lastDay)) { // R2.2
            refusals.add(Refusal.under(law, "R2.2", "extension.too_late", sentOn, lastDay)
                    .instead("determine_now", "release_in_instalments", "explain_delay"));
        }
    }

    private void refuseGrounds(ExtensionDraft draft, List<Refusal> refusals) {
        LocalDate dayZero = clock.dayZero(draft.receivedAt());
        if (draft.grounds().isEmpty()) { // R2.3
            refusals.add(Refusal.under(law, "R2.3", "extension.no_ground").instead("determine_now"));
        }
        for (String code : draft.grounds().stream().sorted().toList()) {
            Optional<ExtensionGround> ground = groundsOn(dayZero).stream()
                    .filter(allowed -> allowed.code().equals(code)).findFirst();
            if (ground.isEmpty()) { // R2.3: the grounds of the version at day 0
                refusals.add(Refusal.under(law, "R2.3", "extension.ground_not_allowed", "law.ground_name." + code,
                        dayZero)
                        .instead("choose_other_ground", "determine_now"));
            }
            ground.ifPresent(found -> refuseFields(found, draft.fields(), refusals));
        }
    }

    private void refuseFields(ExtensionGround ground, Map<String, String> given, List<Refusal> refusals) {
        for (String needed : ground.extraFields()) { // R2.7
            boolean mustBeTrue = needed.endsWith("!");
            String field = mustBeTrue ? needed.substring(0, needed.length() - 1) : needed;
            String value = given.getOrDefault(field, "").strip();
            if (mustBeTrue ? !value.equals("true") : value.isEmpty()) {
                refusals.add(Refusal.under(law, "R2.7", "extension.field_missing",
                        "law.ground_name." + ground.code(), "law.ground_field." + field)
                        .instead("choose_other_ground", "determine_now"));
            }
        }
    }

    private void refuseReason(ExtensionDraft draft, List<Refusal> refusals) {
        String reason = plain(draft.reason());
        int minimum = law.number("extension.reason.minimum");
        if (reason.length() < minimum) { // R2.3
            refusals.add(Refusal.under(law, "R2.3", "extension.reason_too_short", minimum)
                    .instead("write_own_reasons", "determine_now"));
        } else if (reason.equalsIgnoreCase(plain(draft.template()))) { // R2.3: not the template alone
            refusals.add(Refusal.under(law, "R2.3", "extension.reason_is_template")
                    .instead("write_own_reasons", "determine_now"));
        }
    }

    private void refuseDate(ExtensionDraft draft, List<Refusal> refusals) {
        LocalDate expected = draft.expectedOn();
        if (expected == null) { // R2.3
            refusals.add(Refusal.under(law, "R2.3", "extension.no_date").instead("name_date", "determine_now"));
            return;
        }
        LocalDate latest = latestDate(draft.receivedAt());
        LocalDate base = clock.dueOn(draft.receivedAt());
        if (expected.isAfter(latest)) { // R2.4
            refusals.add(Refusal.under(law, "R2.4", "extension.too_far", expected, latest)
                    .instead("name_earlier_date", "release_in_instalments"));
        }
        if (expected.isBefore(base)) { // R2.6
            refusals.add(Refusal.under(law, "R2.6", "extension.shortens", expected, base).instead("determine_now"));
        }
    }

    private void refuseSigner(ExtensionDraft draft, List<Refusal> refusals) {
        if (plain(draft.signerName()).isEmpty() || plain(draft.signerTitle()).isEmpty()) { // R2.3
            refusals.add(Refusal.under(law, "R2.3", "extension.no_signer").instead("ask_head_or_designee"));
        }
        if (!draft.signerIsHeadOrDesignee()) { // R2.3
            refusals.add(Refusal.under(law, "R2.3", "extension.signer_not_designated")
                    .instead("ask_head_or_designee"));
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
