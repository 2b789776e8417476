package org.daylight.web.packet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.daylight.docket.Packet;
import org.daylight.determination.WithholdingLog;
import org.daylight.docket.Packets;
import org.daylight.document.Files;
import org.daylight.web.Route;
import org.daylight.web.Visit;
import org.daylight.web.Words;
import org.daylight.web.determination.WithholdingTable;

/** Hands out the packet of a case, as one PDF or as a ZIP with all of it. Reached through the router alone; each taking is a link in the chain. */
@WebServlet("/door/packet")
public class PacketDoor extends HttpServlet {

    @Inject
    transient Visit visit;
    @Inject
    transient Packets packets;
    @Inject
    transient PacketPrinter printer;
    @Inject
    transient Files files;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zipped = visit.route() == Route.PACKET_ZIP;
        try (PacketTray tray = PacketTray.make()) {
            Optional<Packet> packet = printer.print(() -> packets.take(visit.number(), zipped ? Packet.Form.ZIP : Packet.Form.PDF, visit.actor()), tray);
            if (packet.isEmpty()) {
                visit.go(visit.within("/staff/requests/" + visit.number() + "/packet?" + PacketPage.BUSY + "=1"), null);
                return;
            }
            hand(packet.get(), zipped, tray.pdf(), response);
        }
    }

    private void hand(Packet packet, boolean zipped, Path pdf, HttpServletResponse response) throws IOException {
        response.setContentType(zipped ? "application/zip" : "application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + packet.file().request().number() + "-packet." + (zipped ? "zip" : "pdf") + "\"");
        if (zipped) {
            new PacketZip(packet, files, WithholdingTable.csv(packet.log(), PacketDoor::file, visit.zone(), words)).write(pdf, response.getOutputStream());
        } else {
            response.setContentLengthLong(java.nio.file.Files.size(pdf));
            java.nio.file.Files.copy(pdf, response.getOutputStream());
        }
    }

    /** The file that an item is or was taken out of: whoever gets a packet gets the files. */
    private static String file(WithholdingLog.Entry entry) {
        return entry.file() == null ? null : entry.file().name().text();
    }
}
