package org.daylight.document;

import java.util.List;
import org.daylight.request.RecordsRequest;

/**
 * Files are about to be given out, in the transaction of the release: whoever knows what was decided about them observes it, and refuses.
 *
 * @param request   the case they are of
 * @param files     what is to be given out and is not yet with those people
 * @param part      the part of a request in parts to which they belong; null: not said
 * @param knowingly whether the clerk has confirmed what a release may mean (7921.505)
 */
public record Releasing(RecordsRequest request, List<RecordFile> files, Integer part, boolean knowingly) {

    public Releasing {
        files = List.copyOf(files);
    }
}
