package org.bongsu.figure.map.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.bongsu.model.GeoPoint;

/** The projection says where things are, both ways, and keeps distances and angles over Korea. */
class ProjectionTest {
    @Property
    void leadsBackToTheSamePoint(@ForAll @DoubleRange(min = -50, max = 85) double lat, @ForAll @DoubleRange(min = -52, max = 179) double lon) {
        GeoPoint point = new GeoPoint(lat, lon);
        Point2D.Double p = Projection.KOREA.project(point);
        assertTrue(Projection.KOREA.unproject(p.x, p.y).kmTo(point) < 0.001, point::toString);
    }

    @Property
    void keepsDistancesOverThePeninsula(@ForAll @DoubleRange(min = 33, max = 43) double lat, @ForAll @DoubleRange(min = 124, max = 132) double lon,
            @ForAll @DoubleRange(min = 0, max = 360) double bearing) {
        GeoPoint from = new GeoPoint(lat, lon);
        GeoPoint to = from.moved(10, bearing);
        double drawn = Projection.KOREA.project(from).distance(Projection.KOREA.project(to));
        assertEquals(10, drawn, 0.03);
        assertEquals(Projection.KOREA.scale(from.lat()), drawn / 10, 0.0003);
    }

    @Property
    void northIsUpOnTheMiddleMeridian(@ForAll @DoubleRange(min = 20, max = 55) double lat) {
        Point2D.Double p = Projection.KOREA.project(new GeoPoint(lat, 127.5));
        Point2D.Double north = Projection.KOREA.project(new GeoPoint(lat + 1, 127.5));
        assertEquals(0, p.x, 1e-9);
        assertTrue(north.y < p.y);
    }
}
