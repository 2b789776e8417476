package org.daylight.document;

import java.time.Instant;
import org.daylight.request.RecordsRequest;
import org.daylight.request.SampleCase;

/** Files of tests that have no database. */
public final class SampleFile {

    private SampleFile() {
    }

    public static RecordFile of(RecordsRequest request, long id, String name, String sha256) {
        RecordFile file = new RecordFile(request, FileName.clean(name), MediaType.of(FileName.clean(name).extension()).orElseThrow(), new FileStore.Kept("stored" + id, 1, sha256, null),
                SampleCase.CLERK, Instant.EPOCH);
        try {
            var field = RecordFile.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(file, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** A copy of that file with parts taken out. */
    public static RecordFile redacted(RecordsRequest request, long id, String name, String sha256, RecordFile original) {
        RecordFile copy = of(request, id, name, sha256);
        copy.standFor(original);
        return copy;
    }
}
