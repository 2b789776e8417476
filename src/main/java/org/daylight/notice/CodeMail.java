package org.daylight.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daylight.city.CityProfile;
import org.daylight.request.ReceiptCode;
import org.daylight.request.RecordsRequest;

/**
 * A code on its way to the requester. It is no letter: letters are kept, and staff read them. An answer to it would be read by staff with the
 * code in it, so it has no address for answers and says so.
 *
 * @param language the letters' language: that of the request where there are texts in it
 * @param until    the last local day on which the code opens the case
 */
record CodeMail(CityProfile city, String number, String to, String language, ReceiptCode code, LocalDate until) {

    /** The page where a code is asked for, and the one where it is typed in. */
    private static final String ASK = "/track/code?number=";
    private static final String OPEN = "/track?number=";

    /** To the requester's own address on the case, whatever somebody typed. */
    static CodeMail of(CityProfile city, RecordsRequest request, ReceiptCode code, LocalDate until) {
        return new CodeMail(city, request.number(), request.requester().email(), LetterWriter.language(LetterKind.RECEIPT, request.language()), code, until);
    }

    /** Where the requester of a case gets a code, for a letter; null where no code is mailed, or there is no address to mail it to. */
    static String page(Relay relay, RecordsRequest request, CityProfile city, String language) {
        return !relay.mails() || !Mail.isAddress(request.requester().email()) ? null : link(relay, city, ASK + request.number(), "letter.code.ask", language);
    }

    /** As it goes to the relay. */
    Mail mail(Relay relay) {
        LetterWords words = new LetterWords(language, city.zone());
        Map<String, Object> facts = new HashMap<>(Map.of("number", number, "code", code.inGroups(), "until", until,
                "page", link(relay, city, OPEN + number, "letter.code.open", language)));
        city.telephone().ifPresent(telephone -> facts.put("telephone", telephone));
        return Mail.of("<code." + UUID.randomUUID() + "@" + relay.domain() + ">", to, language,
                new LetterTemplate(words.say("letter.code.subject")).fill(facts, words), Sheet.of(new LetterTemplate(words.say("letter.code.text")).fill(facts, words)));
    }

    private static String link(Relay relay, CityProfile city, String page, String otherwise, String language) {
        String link = relay.page("/" + city.slug() + page);
        return link == null ? new LetterWords(language, city.zone()).say(otherwise) : link;
    }
}
