package org.daylight.web.packet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.daylight.docket.Packet;
import org.daylight.notice.Paper;
import org.daylight.web.Visit;
import org.daylight.web.Words;

/** Prints a packet: one tagged PDF with bookmarks, in the language of whoever takes it. At most two are made at a time, each within its bounds. */
@RequestScoped
public class PacketPrinter {

    private static final Presses PRESSES = new Presses(2, 6, Duration.ofMinutes(2));
    static final String CSS = read();

    @Inject
    Visit visit;
    @Inject
    Words words;
    @Inject
    org.daylight.document.Files files;

    /** Takes a packet and prints it onto the tray; empty when others are being made for too long, and then none was taken. */
    Optional<Packet> print(Supplier<Packet> taking, PacketTray tray) throws IOException {
        return PRESSES.at(() -> {
            Packet packet = taking.get();
            write(packet, tray);
            return packet;
        });
    }

    private void write(Packet packet, PacketTray tray) throws IOException {
        String number = packet.file().request().number();
        String title = words.say("packet.title", number);
        PaperBody paper = new PaperBody();
        PacketPaper writer = new PacketPaper(packet, visit.city(), words, paper).cover(title).request(words.say("packet.request")).clock(words.say("packet.clock"))
                .timeline(words.say("packet.timeline")).searches(words.say("packet.searches")).decisions(words.say("packet.decisions")).log(words.say("packet.log"));
        PacketSides sides = new PacketSides(files::pages, words, paper, tray, PacketSides.MOST);
        sides.write(words.say("packet.files"), packet.pairs(), Packet.fromRequester(packet.file()).stream().filter(sent -> sent.appealId() == null).toList());
        writer.reviews(words.say("packet.reviews"), sides).court(words.say("packet.court")).letters(words.say("packet.letters")).proof(words.say("packet.chain"));
        String mark = number + " · " + packet.headNumber() + " · " + packet.headHash().substring(0, 16);
        String xhtml = paper.xhtml(visit.language(), title, Paper.css(visit.language(), mark) + CSS);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(tray.pdf()))) {
            Paper.write(xhtml, new Paper.Imprint(visit.language(), title, mark, packet.takenAt()), tray, out);
        }
    }

    private static String read() {
        try (var in = PacketPrinter.class.getResourceAsStream("/org/daylight/letters/paper/packet.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
