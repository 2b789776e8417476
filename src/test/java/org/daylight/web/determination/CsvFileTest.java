package org.daylight.web.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void beginsWithTheMarkOfItsLettersAndEndsEachLineAsTheStandardSays() {
        assertEquals("\uFEFF\"1\",\"Tiếng Việt\",\"\"\r\n", new CsvFile().line(1, "Tiếng Việt", null).text());
    }

    @Test
    void doublesQuotesAndKeepsCommasAndLinesInTheirCell() {
        assertEquals("\uFEFF\"say \"\"no\"\", then\nwait\"\r\n", new CsvFile().line("say \"no\", then\nwait").text());
    }

    @Test
    void nothingIsComputed() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(\"https://evil.example\")", "＝1+1")) {
            assertTrue(new CsvFile().line(formula).text().startsWith("\uFEFF\"'"), formula);
        }
        assertEquals("\uFEFF\"Memo = 3 pages\"\r\n", new CsvFile().line("Memo = 3 pages").text());
    }
}
