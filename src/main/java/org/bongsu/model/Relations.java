package org.bongsu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The salvo that an incident is a round of, and its links to others. */
public record Relations(@Nullable String parent, List<Link> links) {
    /** Stands alone. */
    public static final Relations NONE = new Relations(null, List.of());

    public Relations {
        links = List.copyOf(links);
    }
}
