package org.daylight.web.packet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daylight.docket.Packet;
import org.daylight.document.PageImages;
import org.daylight.document.RecordFile;
import org.daylight.web.Words;

/**
 * The files of a packet, each original beside the copy that was given: page by page where they have pages, by name, size and hash always. What
 * the requester sent stands by itself, under the review it came with. Every
 * page is shown, one drawn after the other and put aside, until a bound that only keeps a packet from having no end; the files themselves are
 * whole in the ZIP.
 */
final class PacketSides {

    /** Pages that a packet shows in all, originals and copies counted each. */
    static final int MOST = 2_000;

    private final Function<RecordFile, PageImages> files;
    private final Words words;
    private final PaperBody paper;
    private final PacketTray tray;
    private int left;

    PacketSides(Function<RecordFile, PageImages> files, Words words, PaperBody paper, PacketTray tray, int most) {
        this.files = files;
        this.words = words;
        this.paper = paper;
        this.tray = tray;
        this.left = most;
    }

    /** The city's files in pairs, and after them what the requester sent without a review. */
    void write(String part, List<Packet.Pair> pairs, List<RecordFile> sent) {
        paper.part(part);
        if (pairs.isEmpty() && sent.isEmpty()) {
            paper.say(words.say("casefile.noFiles"));
        }
        pairs.forEach(this::pair);
        for (RecordFile file : sent) {
            paper.piece(file.name().text());
            sent(file);
        }
    }

    private void pair(Packet.Pair pair) {
        RecordFile first = pair.original() == null ? pair.copy() : pair.original();
        paper.piece(first.name().text());
        paper.facts(words.say("packet.original"), pair.original() == null ? words.say("packet.noOriginal") : told(pair.original()),
                words.say("packet.copy"), pair.copy() == null ? words.say("packet.noCopy") : told(pair.copy()),
                words.say("packet.matched"), pair.byName() ? words.say("packet.byName") : null);
        try (PageImages original = pages(pair.original()); PageImages copy = pages(pair.copy())) {
            int total = Math.max(original.total(), copy.total());
            if (original.total() > 0 && copy.total() > 0 && original.total() != copy.total()) {
                paper.say(words.say("packet.counts", original.total(), copy.total()));
            }
            int shown = 0;
            while (shown < total && left > 0) {
                paper.pictures(side("packet.original", pair.original(), original, shown), side("packet.copy", pair.copy(), copy, shown));
                shown++;
            }
            if (total == 0) {
                paper.small(words.say("packet.noPages"));
            } else if (shown < total) {
                paper.say(words.say("packet.bound", shown, total));
            }
        }
    }

    /** What the requester sent, which has no copy: its pages two and two. */
    void sent(RecordFile file) {
        paper.say(words.say(file.appealId() == null ? "packet.fromRequester" : "packet.withReview") + ": " + file.name().text());
        paper.small(words.size(file.size()) + (file.addedBy() == null ? "" : " – " + words.say("packet.keyedIn", file.addedBy())) + "\nSHA-256 " + file.sha256());
        try (PageImages pages = pages(file)) {
            int shown = 0;
            while (shown < pages.total() && left > 0) {
                paper.pictures(sentPage(file, pages, shown), sentPage(file, pages, shown + 1));
                shown += 2;
            }
            if (pages.total() == 0) {
                paper.small(words.say("packet.noPages"));
            } else if (shown < pages.total()) {
                paper.say(words.say("packet.bound", shown, pages.total()));
            }
        }
    }

    private PaperBody.Side sentPage(RecordFile file, PageImages pages, int page) {
        return page < pages.total() ? side("packet.sent", file, pages, page) : new PaperBody.Side(words.say("packet.sent"), null, "–");
    }

    private PageImages pages(RecordFile file) {
        return file == null ? PageImages.none() : files.apply(file);
    }

    /** One side of a sheet: the page, or why there is none. */
    private PaperBody.Side side(String head, RecordFile file, PageImages pages, int page) {
        String heading = words.say(head);
        if (file == null) {
            return new PaperBody.Side(heading, null, "–");
        }
        if (page >= pages.total()) {
            return new PaperBody.Side(heading, null, pages.total() == 0 ? words.say("packet.noPages") : words.say("packet.noPage", page + 1));
        }
        left--;
        Optional<byte[]> jpeg = pages.page(page);
        return jpeg.map(drawn -> new PaperBody.Side(heading, tray.keep(drawn), heading + ": " + words.say("packet.page", page + 1, file.name().text())))
                .orElseGet(() -> new PaperBody.Side(heading, null, words.say("packet.notDrawn", page + 1)));
    }

    private String told(RecordFile file) {
        return file.name().text() + "\n" + words.size(file.size()) + " – " + words.of("given", file.audience()) + "\nSHA-256 " + file.sha256();
    }
}
