package org.daylight.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.*;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"exe", "html", "htm", "svg", "js", "mjs", "jsp", "jspx", "xhtml", "xht", "swf", "bat", "sh", "php", "jar", "war", "docm", "pdf ", ""})
    void refusesProgramsPagesAndWhatItDoesNotKnow(String extension) {
        assertTrue(MediaType.of(extension).isEmpty());
    }

    @Test
    void knowsEachExtensionOnce() {
        assertEquals(MediaType.permitted().size(), new HashSet<>(MediaType.permitted()).size());
        MediaType.permitted().forEach(extension -> assertTrue(MediaType.of(extension).isPresent()));
    }

    @Test
    void takesContentThatAgrees() {
        agrees("pdf", "%PDF-1.7\n");
        agrees("docx", "PK\u0003\u0004rest");
        agrees("zip", "PK\u0005\u0006\0\0");
        agrees("png", "\u0089PNG\r\n\u001A\n\0\0");
        agrees("jpg", "\u00FF\u00D8\u00FF\u00E0");
        agrees("tif", "II*\0\b");
        agrees("tif", "MM\0*\0");
        agrees("gif", "GIF89a");
        agrees("mp3", "ID3\u0004");
        agrees("mp3", "\u00FF\u00FB\u0090");
        agrees("wav", "RIFF\0\0\0\0WAVEfmt ");
        agrees("mp4", "\0\0\0 ftypisom");
        agrees("msg", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
        agrees("eml", "Received: from a\r\nSubject: <html>");
        agrees("csv", "sensor,at\n1,2");
        agrees("txt", "1 < 2, and <b> is no page");
        agrees("json", "\u00EF\u00BB\u00BF {\"a\":1}");
        agrees("geojson", "\n[ ]");
        agrees("xml", "<?xml version=\"1.0\"?><feed><subtitle/></feed>");
    }

    @Test
    void refusesContentThatDisagrees() {
        differs("pdf", "MZ\u0090\0");
        differs("pdf", "<html>%PDF-1.7");
        differs("png", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        differs("docx", "%PDF-1.7");
        differs("wav", "RIFF\0\0\0\0AVI ");
        differs("mp3", "\u00FF\u00D8\u00FF");
        differs("csv", "  <!DOCTYPE html>");
        differs("txt", "<script>alert(1)</script>");
        differs("txt", "<%@ page import=\"java.io\" %>");
        differs("txt", "MZ this program");
        differs("txt", "#!/bin/sh");
        differs("json", "<html>");
        differs("eml", "<html>");
        differs("pdf", "");
        differs("mp4", "ftyp");
    }

    @Test
    void refusesPagesAndEntitiesInXml() {
        differs("xml", "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">");
        differs("xml", "<h:html>");
        differs("xml", "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><lolz>&lol;</lolz>");
        differs("xml", "<x xmlns='http://www.w3.org/2000/svg'/>");
        differs("xml", "no markup");
    }

    @Test
    void refusesTextWithNulHoweverLate() {
        byte[] long1 = ("a".repeat(100_000) + "\0").getBytes(StandardCharsets.US_ASCII);
        assertFalse(MediaType.TXT.agrees(Glance.at(long1)));
        assertFalse(MediaType.CSV.agrees(Glance.at("\u00FF\u00FEa\0".getBytes(ISO_8859_1))));
    }

    private static void agrees(String extension, String bytes) {
        assertTrue(MediaType.of(extension).orElseThrow().agrees(Glance.at(bytes.getBytes(ISO_8859_1))), extension);
    }

    private static void differs(String extension, String bytes) {
        assertFalse(MediaType.of(extension).orElseThrow().agrees(Glance.at(bytes.getBytes(ISO_8859_1))), extension + ": " + bytes);
    }
}
