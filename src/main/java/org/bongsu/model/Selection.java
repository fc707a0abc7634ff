package org.bongsu.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The incident that is chosen, those that are chosen with it, and the one under the pointer, by id; every view shows the same.
 *
 * @param chosen the one that the inspector shows
 * @param picked all that are chosen, in the order in which they were; holds the chosen one
 */
public record Selection(@Nullable String chosen, @Nullable String hovered, Set<String> picked) {
    /** Neither. */
    public static final Selection NONE = new Selection(null, null);

    public Selection {
        Set<String> all = new LinkedHashSet<>(picked);
        if (chosen != null) {
            all.add(chosen);
        } else {
            all.clear();
        }
        picked = Collections.unmodifiableSet(all);
    }

    /** One that is chosen alone. */
    public Selection(@Nullable String chosen, @Nullable String hovered) {
        this(chosen, hovered, Set.of());
    }

    /** Chooses one alone. */
    public Selection choose(@Nullable String id) {
        return new Selection(id, hovered);
    }

    /** Chooses several, one of which the inspector shows. */
    public Selection pick(@Nullable String id, Collection<String> all) {
        return new Selection(id, hovered, new LinkedHashSet<>(all));
    }

    /** Chooses one more, or leaves it out when it is chosen. */
    public Selection toggle(String id) {
        Set<String> all = new LinkedHashSet<>(picked);
        if (all.remove(id)) {
            return new Selection(id.equals(chosen) ? all.stream().reduce((one, two) -> two).orElse(null) : chosen, hovered, all);
        }
        all.add(id);
        return new Selection(id, hovered, all);
    }

    public Selection hover(@Nullable String id) {
        return new Selection(chosen, id, picked);
    }
}
