package org.daylight.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.request.Channel;
import org.daylight.request.Delivery;
import org.daylight.request.Filing;
import org.daylight.request.RequestKind;
import org.daylight.request.Requester;

/** One request of the demo town as written in {@code town-*.txt}: its plot, how it came, who asked, what, and which dataset if any. */
record DemoLine(DemoPlot plot, Channel channel, Requester requester, String text, String dataset) {

    /** Everyday requests first, then what this city's guide says people ask for. */
    static List<DemoLine> of(String city) {
        return Stream.concat(read("town-everyday.txt"), read("town-" + city + ".txt")).toList();
    }

    Filing filing(String key, String language) {
        RequestKind kind = dataset == null ? RequestKind.RECORDS : RequestKind.DATA;
        return new Filing(key, kind, null, text, dataset, null, null, null, null, null, null,
                dataset == null ? null : "CSV", plot.onPaper() ? Delivery.PAPER : Delivery.DOWNLOAD, null, null, requester, channel, null, language);
    }

    private static Stream<DemoLine> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoLine.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(DemoLine::parse).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoLine parse(String line) {
        String[] part = line.split(" \\| ");
        return new DemoLine(DemoPlot.valueOf(part[0]), Channel.valueOf(part[1]), DemoRequester.named(part[2]), part[3],
                part.length > 4 ? part[4] : null);
    }
}
