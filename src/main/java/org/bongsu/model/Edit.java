package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/** One record before and after: null before when it is new, null after when it goes. */
public record Edit(@Nullable Stored before, @Nullable Stored after) {
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an edit changes something");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("an edit keeps the id");
        }
    }

    /** A new record. */
    public static Edit add(Stored record) {
        return new Edit(null, record);
    }

    /** Another version of a record. */
    public static Edit replace(Stored before, Stored after) {
        return new Edit(before, after);
    }

    /** A record that goes. */
    public static Edit remove(Stored record) {
        return new Edit(record, null);
    }

    /** What takes this edit back. */
    public Edit reversed() {
        return new Edit(after, before);
    }
}
