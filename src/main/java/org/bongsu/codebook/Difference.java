package org.bongsu.codebook;

import java.util.List;

/**
 * What became of one type, family or favourite from one version of a codebook to another.
 *
 * @param key    in the later version where it is there, else in the earlier
 * @param other  the key that it had before, or that of the type it was merged into; else empty
 * @param fields what it says otherwise, field by field
 */
public record Difference(Kind kind, String key, String other, List<Field> fields) {
    public Difference {
        fields = List.copyOf(fields);
    }

    /** What became of it. */
    public enum Kind { ADDED, RENAMED, MERGED, RETIRED, OFFERED, CHANGED, GONE, MOVED, FAMILY_ADDED, FAMILY_CHANGED, FAMILY_GONE, FAVOURITES }

    /** A field before and after, as it is written. */
    public record Field(String name, String before, String after) { }
}
