package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks into files before they are released. What was found of a content is kept in memory under the content's hash: the same bytes always
 * say the same. Originals are only read.
 */
@ApplicationScoped
public class Inspections {

    private static final long LARGEST = 50_000_000;
    private static final int MOST_KEPT = 500;
    private static final Map<String, Examiner> EXAMINERS = Map.of(MediaType.PDF.text(), new PdfExaminer(), MediaType.JPEG.text(), new JpegExaminer(),
            MediaType.PNG.text(), new PngExaminer(), MediaType.DOCX.text(), new OfficeExaminer(), MediaType.XLSX.text(), new OfficeExaminer(),
            MediaType.PPTX.text(), new OfficeExaminer());

    @Inject
    FileStore store;

    private final Map<String, Inspection> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Inspection> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** What a file of the current city carries beside what it shows. */
    public Inspection of(RecordFile file) {
        Inspection known = kept.get(key(file));
        if (known == null) {
            known = look(file);
            kept.put(key(file), known);
        }
        return known;
    }

    /** A copy without what can be left out rightly, in a file of its own that the caller removes; empty where no copy can be made. */
    Optional<Path> scrubbed(RecordFile file) {
        if (!of(file).offersCopy()) {
            return Optional.empty();
        }
        try {
            Path copy = Files.createTempFile("daylight-copy", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
                EXAMINERS.get(file.mediaType()).scrub(place(file), out);
            } catch (IOException | RuntimeException e) {
                FileStore.remove(copy);
                throw e;
            }
            return Optional.of(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether files of this media type are looked into. */
    static boolean know(String mediaType) {
        return EXAMINERS.containsKey(mediaType);
    }

    private Inspection look(RecordFile file) {
        Examiner examiner = EXAMINERS.get(file.mediaType());
        if (examiner == null) {
            return Inspection.none(Inspection.State.NOT_EXAMINED);
        }
        if (file.size() > LARGEST) {
            return Inspection.none(Inspection.State.TOO_LARGE);
        }
        try {
            return examiner.look(place(file));
        } catch (IOException | RuntimeException e) {
            // a damaged or locked file is told as such; whoever releases it looks with their own eyes
            return Inspection.none(Inspection.State.UNREADABLE);
        }
    }

    private Path place(RecordFile file) {
        return store.at(file.city(), file.storedAs());
    }

    private static String key(RecordFile file) {
        return file.mediaType() + " " + file.sha256();
    }
}
