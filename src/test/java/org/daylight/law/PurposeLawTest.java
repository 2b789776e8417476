package org.daylight.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PurposeLawTest {
    private final PurposeLaw law = new PurposeLaw(Town.CALIFORNIA);

    @Test
    void requiresNothingForAnOrdinaryRequest() {
        assertEquals(List.of(), law.refusals(null, Set.of()));
        List<Refusal> refusals = law.refusals(null, Set.of("name", "purpose"));
        assertEquals(List.of("R7.1", "R7.1"), refusals.stream().map(Refusal::rule).toList());
        assertEquals("7921.300", refusals.get(0).section());
    }

    @Test
    void mayRequireADeclarationForAddressesOfArresteesAndVictims() {
        assertEquals(List.of(), law.refusals("arrestee_or_victim_address", Set.of("purpose", "declaration")));
        assertEquals(1, law.refusals("arrestee_or_victim_address", Set.of("identity")).size());
    }

    @Test
    void asksNobodyWhoReadsFiledStatements() {
        assertEquals(1, law.refusals("political_reform_filing", Set.of("identity")).size());
    }
}
