package org.daylight.notice.incoming;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that lead into the install's mailbox: one for each city, and one for each case of it. They are made from a pattern with one
 * star, {@code *@records.example.gov} (a catch-all) or {@code records+*@example.gov} (one mailbox with extensions): the star is the city, or
 * the city, a plus sign and a signed token.
 *
 * @param pattern in lower case; exactly one star, before the one @
 */
public record CityAddresses(String pattern) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9._+-]*\\*[a-z0-9._+-]*@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");
    private static final Pattern MEANT = Pattern.compile("([a-z][a-z0-9-]{0,39})(?:\\+(.+))?");

    /** Refuses a text that is no such pattern. */
    public CityAddresses {
        pattern = pattern.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(pattern).matches()) {
            throw new IllegalArgumentException("DAYLIGHT_MAIL_IN must be an address with one * before the @, such as *@records.example.gov");
        }
    }

    /**
     * What an address says.
     *
     * @param city  a slug, perhaps of no city
     * @param token what should be a token, or null: the city's own address
     */
    public record Meant(String address, String city, String token) {
    }

    /** Where people write to ask a city for records. */
    public String intake(String city) {
        return pattern.replace("*", city);
    }

    /** Where the answer to a letter about a case goes. */
    public String reply(String city, String number, String installSecret) {
        return pattern.replace("*", city + "+" + ReplyToken.of(installSecret, city, number).text());
    }

    /** Reads an address, in any case; empty when it is none of this pattern. */
    public Optional<Meant> read(String address) {
        int star = pattern.indexOf('*');
        String after = pattern.substring(star + 1);
        String plain = address.toLowerCase(Locale.ROOT);
        if (plain.length() < pattern.length() || !plain.startsWith(pattern.substring(0, star)) || !plain.endsWith(after)) {
            return Optional.empty();
        }
        Matcher meant = MEANT.matcher(plain.substring(star, plain.length() - after.length()));
        return meant.matches() ? Optional.of(new Meant(plain, meant.group(1), meant.group(2))) : Optional.empty();
    }

    /** Whether the address is one of ours, whomever it means. */
    public boolean has(String address) {
        return address != null && read(address).isPresent();
    }
}
