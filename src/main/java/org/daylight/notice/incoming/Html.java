package org.daylight.notice.incoming;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain text of a mail that has only HTML. Nothing is fetched, run or shown of it; a link's text stays, and its address behind it. */
final class Html {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<!--.*?(?:-->|$)|<(script|style|head|title|template)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern QUOTE = Pattern.compile("(?i)<blockquote\\b[^<>]{0,500}>");
    private static final Pattern LINK = Pattern.compile("(?is)<a\\b[^<>]{0,500}?\\shref\\s?=\\s?[\"']?(https?:[^\"'\\s<>]{1,500})[^<>]{0,500}>(.{0,500}?)</a\\s*>");
    private static final Pattern LINE_END = Pattern.compile("(?i)<(?:br|hr)\\b[^<>]{0,500}>|</(?:p|div|li|tr|h[1-6]|blockquote|table|pre)\\s*>");
    private static final Pattern TAG = Pattern.compile("(?s)<[a-zA-Z/!?][^<>]{0,5000}>?");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,9})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("hellip", "…"), Map.entry("sect", "§"), Map.entry("copy", "©"), Map.entry("euro", "€"),
            Map.entry("aacute", "á"), Map.entry("eacute", "é"), Map.entry("iacute", "í"), Map.entry("oacute", "ó"), Map.entry("uacute", "ú"), Map.entry("ntilde", "ñ"),
            Map.entry("Ntilde", "Ñ"), Map.entry("uuml", "ü"), Map.entry("iquest", "¿"), Map.entry("iexcl", "¡"), Map.entry("zwnj", ""), Map.entry("shy", ""));

    private Html() {
    }

    /** The text, a line for each line a browser would begin, three empty ones at most in a row become one. */
    static String text(String html) {
        String plain = UNSEEN.matcher(html).replaceAll(" ").replaceAll("[\\s&&[^\\u00a0]]+", " ");
        plain = QUOTE.matcher(plain).replaceAll("\n-----Original Message-----\n");
        plain = LINK.matcher(plain).replaceAll(link -> Matcher.quoteReplacement(link.group(2).contains(link.group(1)) ? link.group(2) : link.group(2) + " (" + link.group(1) + ")"));
        plain = TAG.matcher(LINE_END.matcher(plain).replaceAll("\n")).replaceAll("");
        plain = ENTITY.matcher(plain).replaceAll(entity -> Matcher.quoteReplacement(sign(entity.group(), entity.group(1), entity.group(2), entity.group(3))));
        return plain.replaceAll("[\u00a0 ]+", " ").replaceAll(" ?\n ?", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String sign(String whole, String decimal, String hexadecimal, String name) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) && Character.isDefined(code) ? Character.toString(code) : whole;
    }
}
