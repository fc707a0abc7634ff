package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/** The incident that is chosen and the one under the pointer, by id; every view shows the same. */
public record Selection(@Nullable String chosen, @Nullable String hovered) {
    /** Neither. */
    public static final Selection NONE = new Selection(null, null);

    public Selection choose(@Nullable String id) {
        return new Selection(id, hovered);
    }

    public Selection hover(@Nullable String id) {
        return new Selection(chosen, id);
    }
}
