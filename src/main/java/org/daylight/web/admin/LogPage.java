package org.daylight.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.audit.AuditHead;
import org.daylight.audit.AuditLink;
import org.daylight.audit.AuditLog;
import org.daylight.audit.Verdict;
import org.daylight.request.RequestNumber;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** The city's audit chain, newest first, and its verification. */
@Named("auditPage")
@RequestScoped
public class LogPage {

    private static final int PAGE = 50;

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    AuditLog audit;

    private List<AuditLink> links;
    private boolean more;
    private AuditHead head;
    private Verdict verdict;

    /** A particular of a link: its name in the chain and its value. */
    public record Particular(String name, String value) {
    }

    @PostConstruct
    void load() {
        head = audit.head(visit.city().slug());
        links = audit.before(before(), PAGE + 1);
        more = links.size() > PAGE;
        links = links.subList(0, Math.min(PAGE, links.size()));
    }

    private long before() {
        String asked = visit.parameter("before");
        return asked != null && asked.matches("\\d{1,15}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }

    /** Walks the whole chain from its origin; the verdict is shown on the answer. */
    public void verify() {
        verdict = audit.verify(visit.city().slug());
        head = audit.head(visit.city().slug());
    }

    /** A link's particulars, one by one. */
    public List<Particular> particulars(AuditLink link) {
        List<Particular> all = new ArrayList<>();
        facts(link).forEach((name, value) -> all.add(new Particular(name, value)));
        return all;
    }

    /** What was done, in a sentence. */
    public String sentence(AuditLink link) {
        Map<String, String> facts = facts(link);
        facts.put("subject", link.subject());
        return words.audited(link.act(), facts);
    }

    private static Map<String, String> facts(AuditLink link) {
        try (JsonReader reader = Json.createReader(new StringReader(link.particulars()))) {
            Map<String, String> facts = new LinkedHashMap<>();
            reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
            return facts;
        }
    }

    /** Where the subject of a link leads, for those who read cases; null when it is no case. */
    public String caseOf(AuditLink link) {
        return RequestNumber.isValid(link.subject()) && visit.may("READ_CASES") ? visit.within("/staff/requests/" + link.subject()) : null;
    }

    public List<AuditLink> getLinks() {
        return links;
    }

    /** The number before which the next page begins, or null on the last one. */
    public Long getOlder() {
        return more ? links.get(links.size() - 1).number() : null;
    }

    /** Whether newer links are on another page. */
    public boolean isLater() {
        return before() != Long.MAX_VALUE;
    }

    public AuditHead getHead() {
        return head;
    }

    /** What the walk found; null unless it was just asked for. */
    public Verdict getVerdict() {
        return verdict;
    }
}
