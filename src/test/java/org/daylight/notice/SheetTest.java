package org.daylight.notice;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Map;
import org.daylight.city.SampleCity;
import org.daylight.notice.Sheet.Block;
import org.daylight.notice.Sheet.Part;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void linesKnowTheirPartsAndTheTextDoesNotShowThem() {
        Sheet sheet = Sheet.of(Part.OFFICE.mark("City\nClerk") + "\n\nDear Kim:\nhello\n\n" + Part.HEADING.mark("Why") + "\n" + Part.ITEM.mark("1. Memo") + "\n"
                + Part.MORE.mark("in full") + "\n" + Part.ITEM.mark("2. Note"));
        assertEquals("City\nClerk\n\nDear Kim:\nhello\n\nWhy\n1. Memo\nin full\n2. Note\n", sheet.body());
        assertEquals("oo....himi", sheet.parts());
        assertEquals(List.of(new Block(Part.OFFICE, List.of("City", "Clerk")), new Block(Part.TEXT, List.of("Dear Kim:", "hello")), new Block(Part.HEADING, List.of("Why")),
                new Block(Part.ITEM, List.of("1. Memo", "in full")), new Block(Part.ITEM, List.of("2. Note"))), sheet.blocks());
    }

    @Test
    void aLetterFromBeforeIsPlainText() {
        assertEquals(List.of(new Block(Part.TEXT, List.of("A", "B")), new Block(Part.TEXT, List.of("C"))), new Sheet("A\nB\n\n\nC\n", null).blocks());
    }

    @Test
    void nobodysWordsAreAHeadingOrALineOfTheClock() {
        String typed = Part.HEADING.mark("Granted") + "\n# Also granted\n" + Part.DAY.mark("1. today: x (y)");
        String filled = new LetterTemplate("About {number}\n\n{words}").fill(Map.of("number", "1", "words", typed), new LetterWords("en", SampleCity.PACIFIC));
        assertTrue(Sheet.of(filled).parts().matches("\\.+"), Sheet.of(filled).parts());
        assertTrue(Sheet.of(filled).body().contains("Granted\n# Also granted\n1. today"), filled);
    }
}
