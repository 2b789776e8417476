package org.daylight.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.*;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.account.Actor;
import org.daylight.audit.Act;
import org.hibernate.annotations.TenantId;

/** One thing that happened to a case: when, what, by whom, for whose eyes, with which particulars and which words. Never changed. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    /** Made once and when first needed: finding the maker searches the whole class path. */
    private static final class Facts {
        private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry")
    @SequenceGenerator(name = "timeline_entry", sequenceName = "id_seq", allocationSize = 50)
    private Long id;
    @TenantId
    private String city;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private Happening happening;
    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;
    @Column(name = "actor_name")
    private String actorName;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private String particulars;
    private String body;
    @Transient
    private Map<String, String> facts;

    protected TimelineEntry() {
    }

    TimelineEntry(RecordsRequest request, Step step, Actor actor, Instant at, Particulars particulars) {
        this.request = request;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.happening = step.happening();
        this.actorKind = actor.kind();
        this.actorName = actor.kind() == Actor.Kind.STAFF ? actor.signature() : null;
        this.audience = particulars.audience() == null ? step.happening().audience() : particulars.audience();
        this.facts = particulars.facts();
        this.particulars = Act.canonical(facts);
        this.body = particulars.body();
    }

    /** The same act for the audit chain: facts as here, the words only as their hash. */
    Act proof(Actor actor) {
        Map<String, String> proven = new TreeMap<>(facts);
        if (body != null) {
            proven.put("words", Act.hash(body));
        }
        return Act.of(at, actor.inLog(), happening.name(), request.number(), proven);
    }

    public Long id() {
        return id;
    }

    public RecordsRequest request() {
        return request;
    }

    public Instant at() {
        return at;
    }

    public Happening happening() {
        return happening;
    }

    public Actor.Kind actorKind() {
        return actorKind;
    }

    /** Name and title of staff; null for the requester and the system. */
    public String actorName() {
        return actorName;
    }

    public Audience audience() {
        return audience;
    }

    /** Canonical JSON of named words; see {@link Particulars}. */
    public String particulars() {
        return particulars;
    }

    /** The named facts of the act: dates as ISO text, enums by name. */
    public Map<String, String> facts() {
        if (facts == null) {
            Map<String, String> read = new TreeMap<>();
            try (JsonReader json = Facts.JSON.createReader(new StringReader(particulars))) {
                JsonObject object = json.readObject();
                object.keySet().forEach(name -> read.put(name, object.getString(name)));
            }
            facts = read;
        }
        return Map.copyOf(facts);
    }

    /** What was written: a message, a note, reasons; or null. */
    public String body() {
        return body;
    }
}
