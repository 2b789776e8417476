package org.daylight.document;

import static org.junit.jupiter.api.Assertions.*;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "../../etc/passwd|passwd", "..\\..\\windows\\win.ini|win.ini", "/etc/shadow|shadow", "C:\\Users\\me\\budget.xlsx|budget.xlsx",
        "....//....//a.txt|a.txt", ".htaccess|htaccess", "report.pdf.|report.pdf", "con.txt|_con.txt", "NUL|_NUL", "a   b.csv|a b.csv",
        "#{7*7}.pdf|#{7*7}.pdf", "Biên bản – 2026.pdf|Biên bản – 2026.pdf", "😀.png|😀.png", "a;b\"c.txt|a;b\"c.txt"})
    void keepsWhatWasTypedAndDropsThePath(String typed, String clean) {
        assertEquals(clean, FileName.clean(typed).text());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", ".", "..", "../", "\u0000\u0007", "\u202E\u200F", "\uD800"})
    void isNeverEmpty(String typed) {
        assertEquals("file", FileName.clean(typed).text());
    }

    @Test
    void showsTheTrueEndingOfATurnedName() {
        FileName name = FileName.clean("invoice\u202Efdp.exe");
        assertEquals("invoicefdp.exe", name.text());
        assertEquals("exe", name.extension());
        assertEquals("pdf", FileName.clean("SCAN.PDF").extension());
        assertEquals("jsp", FileName.clean("shell.pdf.jsp").extension());
        assertEquals("", FileName.clean("README").extension());
    }

    @Test
    void takesOutLineEndsThatWouldAddAHeader() {
        assertEquals("a.txt Set-Cookie: b=c", FileName.clean("a.txt\r\nSet-Cookie: b=c").text());
    }

    @Test
    void shortensTheStemAndKeepsTheEnding() {
        FileName name = FileName.clean("x".repeat(500) + ".geojson");
        assertEquals(FileName.LONGEST, name.text().length());
        assertTrue(name.text().endsWith("x.geojson"));
        String emoji = FileName.clean("😀".repeat(150) + "a.pdf").text();
        assertTrue(emoji.length() <= FileName.LONGEST && emoji.endsWith("😀.pdf"));
    }

    @Test
    void refusesANameThatIsNotClean() {
        assertThrows(IllegalArgumentException.class, () -> new FileName("../a"));
        assertThrows(IllegalArgumentException.class, () -> new FileName(""));
    }

    @Property
    void aCleanNameIsCleanForWhateverWasTyped(@ForAll String typed) {
        String clean = FileName.clean(typed).text();
        assertEquals(clean, FileName.clean(clean).text());
        assertFalse(clean.isEmpty() || clean.length() > FileName.LONGEST || clean.matches("(?s).*[/\\\\\\p{Cntrl}].*"));
    }
}
