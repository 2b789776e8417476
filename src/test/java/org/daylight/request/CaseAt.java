package org.daylight.request;

import java.lang.reflect.Field;
import java.time.Instant;

/** A case that stands in a status without having lived, for tests of rooms whose verbs only need its steps. */
public final class CaseAt {

    private CaseAt() {
    }

    public static RecordsRequest status(Status status) {
        RecordsRequest request = new RecordsRequest();
        set(request, "status", status);
        set(request, "number", "TUS-2026-000001");
        return request;
    }

    /** That came then. */
    public static RecordsRequest received(Instant at) {
        RecordsRequest request = status(Status.RECEIVED);
        set(request, "receivedAt", at);
        return request;
    }

    private static void set(RecordsRequest request, String name, Object value) {
        try {
            Field field = RecordsRequest.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(request, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
