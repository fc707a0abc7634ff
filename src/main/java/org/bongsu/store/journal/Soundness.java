package org.bongsu.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bongsu.store.disk.StoreException;

/** How far a file of a journal can be read, whatever stands behind. */
public final class Soundness {
    private Soundness() { }

    /**
     * How many bytes of a segment are whole records from its start on; 0 when not even its first line is what was written.
     *
     * @throws StoreException {@code newer} when a later version of Bongsu wrote it
     */
    public static long of(Path segment) throws StoreException {
        long[] end = {0};
        try {
            Segment opened = Segment.open(segment);
            end[0] = opened.start();
            opened.scan(true, (offset, json) -> end[0] = offset + Frame.EXTRA + json.length);
        } catch (StoreException e) {
            if (!e.reason().equals(StoreException.DAMAGED)) {
                throw e;
            }
        } catch (IOException e) {
            throw StoreException.of(StoreException.IO, List.of(Segment.label(segment), String.valueOf(e.getMessage())), e);
        }
        return end[0];
    }
}
