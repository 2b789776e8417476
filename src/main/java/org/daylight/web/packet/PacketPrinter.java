package org.daylight.web.packet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.daylight.docket.Packet;
import org.daylight.notice.Paper;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** Prints a packet: one tagged PDF with bookmarks, in the language of whoever takes it. At most two are made at a time, each within its bounds. */
@RequestScoped
public class PacketPrinter {

    private static final Semaphore PRESSES = new Semaphore(2);
    private static final String CSS = read();

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    org.daylight.document.Files files;

    /** The PDF in a file of its own, which the caller removes. */
    public Path print(Packet packet) throws IOException {
        PRESSES.acquireUninterruptibly();
        try {
            Path pdf = Files.createTempFile("daylight-packet", ".pdf");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
                write(packet, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(pdf);
                throw e;
            }
            return pdf;
        } finally {
            PRESSES.release();
        }
    }

    private void write(Packet packet, OutputStream out) {
        String number = packet.file().request().number();
        String title = words.say("packet.title", number);
        PaperBody paper = new PaperBody();
        PacketPaper writer = new PacketPaper(packet, visit.city(), words, paper).cover(title).request(words.say("packet.request")).clock(words.say("packet.clock"))
                .timeline(words.say("packet.timeline")).searches(words.say("packet.searches")).decisions(words.say("packet.decisions")).log(words.say("packet.log"));
        new PacketSides(files, words, paper).write(words.say("packet.files"), packet.pairs());
        writer.reviews(words.say("packet.reviews")).court(words.say("packet.court")).letters(words.say("packet.letters")).proof(words.say("packet.chain"));
        String mark = number + " · " + packet.headNumber() + " · " + packet.headHash().substring(0, 16);
        Paper.write(paper.xhtml(visit.language(), title, Paper.css(visit.language(), mark) + CSS), visit.language(), title, mark, packet.takenAt(), out);
    }

    private static String read() {
        try (var in = PacketPrinter.class.getResourceAsStream("/org/daylight/letters/paper/packet.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
