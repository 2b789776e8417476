package org.daylight.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many pages files have. What was counted is kept in memory under the content's hash. */
@ApplicationScoped
public class PageCounts {

    private static final int MOST_KEPT = 5_000;

    @Inject
    Files files;

    private final Map<String, Integer> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** The pages of a file of the current city; 0 of what has none that could be drawn, and of no file (null). */
    public int of(RecordFile file) {
        if (file == null) {
            return 0;
        }
        String key = file.mediaType() + " " + file.sha256();
        Integer known = kept.get(key);
        if (known == null) {
            try (PageImages pages = files.pages(file)) {
                known = pages.total();
            }
            kept.put(key, known);
        }
        return known;
    }
}
