package org.daylight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import org.daylight.bench.Chain;
import org.junit.jupiter.api.Test;

class ChainOfBenchTest {

    @Test
    void theBenchmarkFillsChainsThatTheVerifierAccepts() {
        AuditHead head = new AuditHead("tustin");
        Chain chain = new Chain("tustin", 0, head.hash());
        for (int i = 0; i < 3; i++) {
            Act act = Act.of(Instant.parse("2026-05-21T17:00:00.120Z").plusSeconds(i), "Rosa “R.” Delgado #1", "NOTED", "TUS-2026-000001", Map.of("a", "é"));
            assertEquals(head.add(act).hash(), chain.add(act));
        }
    }
}
