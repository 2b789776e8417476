package org.daylight.notice.incoming;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

/** The words that are new, and those that were quoted; none of them lost. */
class MailTextTest {

    @Test
    void whatStandsAboveTheQuoteIsNew() {
        MailText text = MailText.of("Only 2025, please.\r\n\r\nKim\r\n\r\nOn Mon, Jun 1, 2026 at 9:00 AM City of Tustin <tustin+x@in.example>\r\nwrote:\r\n> Which years\r\n> do you mean?\r\n");
        assertEquals("Only 2025, please.\n\nKim", text.fresh());
        assertTrue(text.quoted().startsWith("On Mon, Jun 1") && text.quoted().endsWith("> do you mean?"), text.quoted());
        assertEquals(text.fresh() + "\n\n" + text.quoted(), text.whole(10_000));
    }

    @Test
    void whatStandsBelowTheQuoteIsShownFirst() {
        MailText text = MailText.of("El lun, 1 jun 2026, Ciudad escribió:\n> ¿Qué años?\n\nSolo 2025.");
        assertEquals("Solo 2025.", text.fresh());
        assertEquals("El lun, 1 jun 2026, Ciudad escribió:\n> ¿Qué años?", text.quoted());
    }

    @Test
    void historyWithoutSignsIsKnownByItsHead() {
        assertEquals("Yes.", MailText.of("Yes.\n\n-----Original Message-----\nFrom: City\nWhich years?").fresh());
        assertEquals("Yes.", MailText.of("Yes.\n________________________________\nFrom: City\nSent: Monday\nWhich years?").fresh());
        assertEquals("Có.", MailText.of("Có.\nVào Th 2, 1 thg 6, 2026 lúc 09:00 Thành phố <a@b.example> đã viết:\nNăm nào?").fresh());
    }

    @Test
    void aMailThatOnlyQuotesIsShownWhole() {
        MailText text = MailText.of("> all of it\n> is quoted");
        assertEquals("> all of it\n> is quoted", text.fresh());
        assertEquals("", text.quoted());
    }

    @Test
    void noLineIsLostWhateverIsQuoted() {
        String whole = "a\n> b\nc\n> d\nOn some day in June somebody wrote:\n> e\nf\n--- Forwarded message ---\ng\n> h";
        MailText text = MailText.of(whole);
        String all = text.whole(10_000);
        whole.lines().forEach(line -> assertTrue(all.lines().anyMatch(line::equals), line));
        assertEquals("a\nc\nf", text.fresh());
    }

    @Test
    void itIsCutAtAWholeCharacterAndSaysSo() {
        MailText text = MailText.of("😀".repeat(50));
        String cut = text.whole(20);
        assertTrue(cut.length() <= 20 && cut.length() >= 19, cut);
        assertTrue(cut.endsWith("\n[…]") && cut.startsWith("😀"), cut);
    }

    @Test
    void whatNobodyCanTypeIsLeftOut() {
        assertEquals("a\tb\nc", MailText.of("a\tb\u0000\u0007\r\nc\uD800\uFFFE").fresh());
        assertEquals("Bcc: evil", MailText.line("\r\n Bcc:\u202E evil\u2028 ", 100));
        assertNull(MailText.line(" \u0000\n", 100));
    }

    @Test
    void htmlBecomesLinesWithoutWhatIsUnseen() {
        String text = Html.text("<html><head><title>x</title><style>p{color:red}</style></head><body><script>alert(1)</script><p>Dear&nbsp;City,</p><div>please &lt;send&gt; "
                + "<a href=\"https://a.example/1\">this</a>:<br>a&amp;b &#233;&#x1F600; &bogus; &#999999999;</div><ul><li>one</li><li>two</li></ul><!-- no --><p>Kim<p>");
        assertEquals("Dear City,\nplease <send> this (https://a.example/1):\na&b é😀 &bogus; &#999999999;\none\ntwo\nKim", text);
        assertEquals("Yes.", MailText.of(Html.text("<div>Yes.</div><blockquote type=cite>Which years?</blockquote>")).fresh());
    }

    @Test
    void htmlMadeToHurtEndsSoon() {
        assertTimeoutPreemptively(java.time.Duration.ofSeconds(5), () -> {
            Html.text("<".repeat(200_000));
            Html.text("<a href=".repeat(50_000));
            Html.text("<a href='http://a'>".repeat(20_000));
            Html.text("<div".repeat(50_000) + ">");
            Html.text("<!--".repeat(50_000));
            Html.text("<style>".repeat(20_000));
            MailText.of(("On " + "x ".repeat(150) + "\n").repeat(2000));
            MailText.of("> ".repeat(100_000));
        });
    }
}
