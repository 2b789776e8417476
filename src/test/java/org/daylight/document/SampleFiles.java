package org.daylight.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.daylight.account.Actor;

/** Files of a case that nobody filed, in a folder of a test. */
public final class SampleFiles {

    private static final String CITY = "sample";

    private final FileStore store;
    private final Map<RecordFile, Path> places = new HashMap<>();

    public SampleFiles(Path folder) {
        store = new FileStore(folder);
    }

    public RecordFile keep(String name, byte[] content) throws IOException {
        FileName called = FileName.clean(name);
        FileStore.Kept kept = store.keep(CITY, new ByteArrayInputStream(content), Long.MAX_VALUE);
        RecordFile file = new RecordFile(null, called, MediaType.of(called.extension()).orElseThrow(), kept, Actor.REQUESTER, Instant.parse("2026-06-01T17:00:00Z"));
        places.put(file, store.at(CITY, kept.name()));
        return file;
    }

    public PageImages pages(RecordFile file) {
        return PageImages.of(places.get(file), file.mediaType());
    }
}
