package org.daylight.notice.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Who or what made a mail, told by its head. What a machine made never makes a request by itself, and is never answered by itself (RFC 3834). */
enum MailNature {
    /** A person wrote it, as far as can be told. */
    PERSON,
    /** A machine answered: out of the office, received, read. */
    REPLIED,
    /** Its subject alone says that a machine answered: so it is when it answers us, and else a person may have chosen these words. */
    SEEMS_REPLIED,
    /** A machine made it of its own accord: an alarm, a form of another site. */
    GENERATED,
    /** It went to many: a list, an advertisement. */
    LIST,
    /** A mail system tells what became of a mail of ours. */
    BOUNCE;

    private static final Pattern AWAY = Pattern.compile("(?i)(automatic reply|auto(matic)?[- ]?reply|auto[- ]?response|out of (the )?office|respuesta automática|fuera de la oficina|trả lời tự động)(:.*|\\s*)");
    private static final Pattern SYSTEM = Pattern.compile("(?i)(mailer-daemon|mail-daemon)@.*");
    private static final Pattern MASTER = Pattern.compile("(?i)postmaster@.*"); // a person too, in many a small firm
    private static final Pattern NO_ONE = Pattern.compile("(?i)(no[-_.]?reply|do[-_.]?not[-_.]?reply)([-_.+].*)?@.*");
    private static final List<String> ANSWERING = List.of("x-autoreply", "x-autorespond", "x-autoresponder", "x-vacation");

    /** Tells it by the head, names in lower case, the first value of each; {@code sender} may be null. */
    static MailNature of(Map<String, String> head, String sender) {
        String type = said(head, "content-type");
        boolean noReturn = said(head, "return-path").equals("<>");
        boolean system = sender != null && (SYSTEM.matcher(sender).matches() || noReturn && MASTER.matcher(sender).matches());
        if (type.startsWith("multipart/report") && !type.contains("disposition-notification") || head.containsKey("x-failed-recipients") || system) {
            return BOUNCE;
        }
        String auto = said(head, "auto-submitted").replaceAll("[;\\s(].*", "");
        String precedence = said(head, "precedence");
        boolean answers = auto.equals("auto-replied") || precedence.equals("auto_reply") || type.startsWith("multipart/report") || noReturn
                || ANSWERING.stream().anyMatch(name -> head.containsKey(name) && !said(head, name).equals("no"));
        if (answers) {
            return REPLIED;
        }
        if (head.containsKey("list-id") || head.containsKey("list-unsubscribe") || List.of("bulk", "list", "junk").contains(precedence)) {
            return LIST;
        }
        if (AWAY.matcher(said(head, "subject")).matches()) {
            return SEEMS_REPLIED;
        }
        boolean made = !auto.isEmpty() && !auto.equals("no") || sender != null && NO_ONE.matcher(sender).matches();
        return made ? GENERATED : PERSON;
    }

    private static String said(Map<String, String> head, String name) {
        return head.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }
}
