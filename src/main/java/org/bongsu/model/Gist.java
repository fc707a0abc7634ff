package org.bongsu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a change was about, in short.
 *
 * @param title     of the one incident or, where there is none, the one source that it touched; empty when there were several
 * @param day       of the one incident, where known
 * @param incidents that it touched
 * @param sources   that it touched
 * @param others    claims and other records that it touched
 */
public record Gist(String title, @Nullable LocalDate day, int incidents, int sources, int others) {
    /** Nothing. */
    public static final Gist NONE = new Gist("", null, 0, 0, 0);

    /** What two changes of one action were about together. */
    public Gist with(Gist other) {
        return new Gist("", null, incidents + other.incidents, sources + other.sources, others + other.others);
    }
}
