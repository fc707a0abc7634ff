package org.bongsu.intake;

import java.time.Instant;
import java.util.List;
import org.bongsu.intake.text.Shown;
import org.bongsu.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Where bytes from outside come in and articles come out; serves any number of threads. */
public interface Gate {
    /**
     * Reads a file, or a part of one that encloses many.
     *
     * @param fileName  the name that it came under, without folders; it is shown, never believed
     * @param retrieved when it was imported
     * @param from      0, or where {@link Outcome.Taken#next} says that the rest begins
     */
    Outcome read(String fileName, byte[] bytes, Instant retrieved, int from);

    /** Reads a file from its beginning. */
    default Outcome read(String fileName, byte[] bytes, Instant retrieved) {
        return read(fileName, bytes, retrieved, 0);
    }

    /**
     * Reads what was copied elsewhere.
     *
     * @param text as plain text
     * @param html the same with its markup, where the clipboard has it
     */
    Outcome readPasted(String text, @Nullable String html, Instant retrieved);

    /**
     * All of a file as words that do nothing.
     *
     * @param kind    of the file, as its users call it; empty where its parts say so
     * @param refusal why it cannot be shown; null where it can
     */
    record Original(String kind, List<Shown> parts, @Nullable Refusal refusal) {
        public Original {
            parts = List.copyOf(parts);
        }
    }

    /** Shows what a file holds. */
    Original show(String fileName, byte[] bytes);

    /** How many files are worth reading at the same time. */
    default int atOnce() {
        return 1;
    }
}
