package org.daylight.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.audit.AuditLink;
import org.daylight.determination.WithholdingLog;
import org.daylight.document.RecordFile;
import org.daylight.request.Happening;

/**
 * What whoever looks again at a case is handed, in one piece: the case as staff read it, what it withholds, its files each beside the copy
 * that was made of it, and the proof. It was put together at one moment, for one person; the last of its links says so.
 *
 * @param links    the links of the city's chain about this case, oldest first
 * @param headNumber the number of the chain's last link
 * @param headHash the hash of that link
 * @param takenAt  when
 * @param takenBy  name and title
 */
public record Packet(CaseFile file, WithholdingLog log, List<Pair> pairs, List<AuditLink> links, long headNumber, String headHash, Instant takenAt, String takenBy) {

    /** In which form it is taken. */
    public enum Form { PDF, ZIP }

    /**
     * A file and the copy of it that people were given; one of them may be missing (null).
     *
     * @param byName whether only the names tell that they belong together
     */
    public record Pair(RecordFile original, RecordFile copy, boolean byName) {
    }

    public Packet {
        pairs = List.copyOf(pairs);
        links = List.copyOf(links);
    }

    /** How many of the links still have the hash of what they say. */
    public long wholeLinks() {
        return links.stream().filter(AuditLink::isWhole).count();
    }

    /** What the requester sent, with a review or without: no record of the city's, so neither released nor withheld (R7.11). Oldest first. */
    public static List<RecordFile> fromRequester(CaseFile file) {
        return file.files().stream().filter(RecordFile::fromRequester).toList();
    }

    /** The city's files of a case in pairs: as a redacted copy says whose it is, or the timeline of a copy, else as its name does; what is left stands alone. In order of the originals. */
    public static List<Pair> pairs(CaseFile file) {
        List<RecordFile> records = file.files().stream().filter(one -> !one.fromRequester()).toList();
        Map<Long, RecordFile> files = new HashMap<>();
        records.forEach(one -> files.put(one.id(), one));
        Map<Long, Long> originals = new HashMap<>();
        file.timeline().stream().filter(entry -> entry.happening() == Happening.FILE_ATTACHED && entry.facts().containsKey("copyOf"))
                .forEach(entry -> originals.put(Long.valueOf(entry.facts().get("id")), Long.valueOf(entry.facts().get("copyOf"))));
        List<Pair> pairs = new ArrayList<>();
        Set<Long> placed = new HashSet<>();
        for (RecordFile copy : records) {
            RecordFile known = copy.redactedFrom() != null ? files.get(copy.redactedFrom().id()) : files.get(originals.get(copy.id()));
            Optional<RecordFile> original = known != null ? Optional.of(known)
                    : copy.released() ? records.stream().filter(one -> !one.released() && named(copy, one)).findFirst() : Optional.empty();
            original.ifPresent(one -> {
                pairs.add(new Pair(one, copy, known == null));
                placed.add(one.id());
                placed.add(copy.id());
            });
        }
        records.stream().filter(one -> !placed.contains(one.id())).forEach(one -> pairs.add(one.released() ? new Pair(null, one, false) : new Pair(one, null, false)));
        return pairs;
    }

    /** Whether the copy is called as the original is, and then more: "lease-redacted.pdf" beside "lease.pdf". */
    private static boolean named(RecordFile copy, RecordFile original) {
        String ending = "." + original.name().extension();
        String all = original.name().text();
        String stem = all.endsWith(ending) ? all.substring(0, all.length() - ending.length()) : all;
        return !stem.isEmpty() && copy.name().extension().equals(original.name().extension()) && copy.name().text().startsWith(stem) && !copy.name().text().equals(all);
    }
}
