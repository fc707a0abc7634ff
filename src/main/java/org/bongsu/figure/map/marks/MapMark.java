package org.bongsu.figure.map.marks;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Set;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/**
 * One incident, or several that stand too close together or are known to the same province only, at a place of the surface.
 *
 * @param members the gravest first
 * @param foot    the place itself, from which a fanned-out mark stands off
 * @param size    across, in units of the surface
 * @param area    what it stands for when no point is known
 */
public record MapMark(List<Incident> members, Point2D.Double at, Point2D.Double foot, double size, @Nullable KnownArea area) {
    public Incident first() {
        return members.getFirst();
    }

    /** Whether it stands for several. */
    public boolean cluster() {
        return members.size() > 1;
    }

    /** The gravest of its severities. */
    public int severity() {
        return first().severity();
    }

    public boolean holds(Set<String> ids) {
        return !ids.isEmpty() && members.stream().anyMatch(m -> ids.contains(m.id()));
    }

    public boolean holds(@Nullable String id) {
        return id != null && members.stream().anyMatch(m -> m.id().equals(id));
    }
}
