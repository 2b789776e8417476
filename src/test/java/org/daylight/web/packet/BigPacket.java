package org.daylight.web.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daylight.docket.Packet;
import org.daylight.document.RecordFile;
import org.daylight.document.SampleFiles;
import org.daylight.document.SamplePdf;

/**
 * Measures what the pages of a packet take: {@code BigPacket <folder> <pages>}, with the heap of the machine that runs it. The folder keeps the
 * pair of files between runs, so that making them is not measured, and has the packet to be looked at. Figures are in docs/decisions/016.
 */
final class BigPacket {

    private BigPacket() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        Path original = made(folder.resolve("original-" + pages + ".pdf"), pages, false);
        Path copy = made(folder.resolve("copy-" + pages + ".pdf"), pages, true);
        SampleFiles files = new SampleFiles(folder.resolve("store"));
        RecordFile first = files.keep("lease.pdf", Files.readAllBytes(original));
        RecordFile second = files.keep("lease-redacted.pdf", Files.readAllBytes(copy));
        long begun = System.nanoTime();
        try (PacketTray tray = PacketTray.make()) {
            PaperBody paper = new PaperBody().title("Packet");
            new PacketSides(files::pages, new PacketSidesTest.Said(), paper, tray, PacketSides.MOST).write("Files", List.of(new Packet.Pair(first, second, false)), List.of());
            long drawn = System.nanoTime();
            Path pdf = PacketSidesTest.set(paper, tray);
            long set = System.nanoTime();
            Files.copy(pdf, folder.resolve("packet-" + pages + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
                System.out.printf("%d pages of each: drawn in %.1f s, set in %.1f s; PDF of %d pages, %.1f MB; heap of %d MB%n", pages,
                        (drawn - begun) / 1e9, (set - drawn) / 1e9, read.getNumberOfPages(), Files.size(pdf) / 1e6, Runtime.getRuntime().maxMemory() >> 20);
            }
        }
    }

    private static Path made(Path file, int pages, boolean redacted) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, SamplePdf.text(pages, redacted));
        }
        return file;
    }
}
