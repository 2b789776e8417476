package org.daylight.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a requester may be required to say. For ordinary requests: nothing. 7921.300, R7.1, R7.2 */
public final class PurposeLaw {
    private final Jurisdiction law;

    /**
     * A class of record for which something may be required. R7.2
     *
     * @param code          stable code, for example {@code arrestee_or_victim_address}
     * @param fields        what may be required: name, address, identity, purpose, declaration
     * @param section       the section that allows it
     * @param toBeConfirmed whether counsel must still confirm it
     */
    public record RecordClass(String code, Set<String> fields, String section, boolean toBeConfirmed) {
        /** Refuses missing parts. */
        public RecordClass {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(section, "section");
            fields = Set.copyOf(fields);
        }

        static RecordClass from(LawFolder.Row row) {
            return new RecordClass(row.text(0), Set.copyOf(row.list(1)), row.text(2), row.unconfirmed(3));
        }
    }

    /** The purpose law of a jurisdiction. */
    public PurposeLaw(Jurisdiction law) {
        this.law = Objects.requireNonNull(law, "law");
    }

    /** The class with this code, if the law allows anything to be required for it. */
    public Optional<RecordClass> recordClass(String code) {
        return law.purposeClasses().stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /**
     * Everything that stands against a form that requires these fields; empty when it may.
     *
     * @param recordClass    the class the requester chose, or null for an ordinary request
     * @param requiredFields the fields the form would not go on without
     */
    public List<Refusal> refusals(String recordClass, Set<String> requiredFields) {
        Set<String> allowed = recordClass(recordClass).map(RecordClass::fields).orElse(Set.of());
        List<Refusal> refusals = new ArrayList<>();
        for (String field : requiredFields.stream().sorted().toList()) {
            if (!allowed.contains(field)) { // R7.2; for an ordinary request R7.1
                String rule = allowed.isEmpty() ? "R7.1" : "R7.2";
                refusals.add(Refusal.under(law, rule, "purpose.may_not_require",
                        "law.requester_field." + field).instead("ask_as_optional"));
            }
        }
        return List.copyOf(refusals);
    }
}
