package org.daylight.web.packet;

import java.util.List;
import org.daylight.docket.Packet;
import org.daylight.document.Files;
import org.daylight.document.PageImages;
import org.daylight.document.RecordFile;
import org.daylight.web.Words;

/**
 * The files of a packet, each original beside the copy that was given: page by page where they have pages, by name, size and hash always.
 * Only so many pages are shown, for a packet must be made in one go; the files themselves are whole in the ZIP.
 */
final class PacketSides {

    static final int MOST_OF_A_FILE = 12;
    static final int MOST_IN_ALL = 80;

    private final Files files;
    private final Words words;
    private final PaperBody paper;
    private int left = MOST_IN_ALL;

    PacketSides(Files files, Words words, PaperBody paper) {
        this.files = files;
        this.words = words;
        this.paper = paper;
    }

    void write(String part, List<Packet.Pair> pairs) {
        paper.part(part);
        if (pairs.isEmpty()) {
            paper.say(words.say("casefile.noFiles"));
        }
        pairs.forEach(this::pair);
    }

    private void pair(Packet.Pair pair) {
        RecordFile first = pair.original() == null ? pair.copy() : pair.original();
        paper.piece(first.name().text());
        paper.facts(words.say("packet.original"), pair.original() == null ? words.say("packet.noOriginal") : told(pair.original()),
                words.say("packet.copy"), pair.copy() == null ? words.say("packet.noCopy") : told(pair.copy()),
                words.say("packet.matched"), pair.byName() ? words.say("packet.byName") : null);
        PageImages original = pages(pair.original());
        PageImages copy = pages(pair.copy());
        int shown = Math.max(original.jpegs().size(), copy.jpegs().size());
        for (int i = 0; i < shown; i++) {
            paper.pictures(words.say("packet.original"), at(original, i), words.say("packet.copy"), at(copy, i), words.say("packet.page", i + 1, first.name().text()));
        }
        int total = Math.max(original.total(), copy.total());
        paper.small(total == 0 ? words.say("packet.noPages") : total > shown ? words.say("packet.morePages", shown, total) : null);
    }

    private PageImages pages(RecordFile file) {
        PageImages pages = file == null ? new PageImages(0, List.of()) : files.pages(file, Math.min(MOST_OF_A_FILE, left));
        left -= pages.jpegs().size();
        return pages;
    }

    private String told(RecordFile file) {
        return file.name().text() + "\n" + words.size(file.size()) + " – " + words.of("given", file.audience()) + "\nSHA-256 " + file.sha256();
    }

    private static byte[] at(PageImages pages, int index) {
        return index < pages.jpegs().size() ? pages.jpegs().get(index) : null;
    }
}
