package org.bongsu.situation.columns;

import java.util.List;
import org.bongsu.model.Area;
import org.bongsu.model.GeoPoint;

/**
 * An area drawn by hand: a ring of at least three corners, straight in degrees, which may cross itself (then what is enclosed an
 * odd number of times lies in it).
 */
public record Lasso(List<GeoPoint> ring, Area bounds) implements Shape {
    /**
     * The area within a ring, the last corner joined to the first.
     *
     * @throws IllegalArgumentException with fewer than three corners, or when they all lie on one meridian or parallel
     */
    public static Lasso of(List<GeoPoint> ring) {
        if (ring.size() < 3) {
            throw new IllegalArgumentException("an area has at least three corners");
        }
        return new Lasso(List.copyOf(ring), new Area(
                ring.stream().mapToDouble(GeoPoint::lon).min().orElseThrow(), ring.stream().mapToDouble(GeoPoint::lat).min().orElseThrow(),
                ring.stream().mapToDouble(GeoPoint::lon).max().orElseThrow(), ring.stream().mapToDouble(GeoPoint::lat).max().orElseThrow()));
    }

    /** By the even-odd rule: a ray to the east crosses the ring an odd number of times. */
    @Override
    public boolean contains(GeoPoint point) {
        boolean in = false;
        GeoPoint a = ring.getLast();
        for (GeoPoint b : ring) {
            if (a.lat() > point.lat() != b.lat() > point.lat()
                    && point.lon() < (b.lon() - a.lon()) * (point.lat() - a.lat()) / (b.lat() - a.lat()) + a.lon()) {
                in = !in;
            }
            a = b;
        }
        return in;
    }
}
