package org.bongsu.figure.map.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.GeoPoint;
import org.junit.jupiter.api.Test;

/** Moving about on the map. */
class MapViewTest {
    private static final double W = 1280;
    private static final double H = 800;

    @Property
    void zoomKeepsThePlaceUnderThePointer(@ForAll @DoubleRange(min = 34, max = 42) double lat, @ForAll @DoubleRange(min = 125, max = 131) double lon,
            @ForAll @DoubleRange(min = 0.3, max = 3) double factor, @ForAll @DoubleRange(min = 0, max = 1280) double x,
            @ForAll @DoubleRange(min = 0, max = 800) double y) {
        MapView view = new MapView(new GeoPoint(lat, lon), 0.5);
        GeoPoint under = view.at(x, y, W, H);
        Point2D after = view.zoomed(factor, x, y, W, H).xy(under, W, H);
        assertEquals(0, after.distance(x, y), 0.01);
    }

    @Property
    void panningCarriesThePaperAlong(@ForAll @DoubleRange(min = -300, max = 300) double dx, @ForAll @DoubleRange(min = -300, max = 300) double dy) {
        MapView view = MapView.home(W, H);
        GeoPoint held = view.at(500, 400, W, H);
        assertEquals(0, view.panned(dx, dy, W, H).xy(held, W, H).distance(500 + dx, 400 + dy), 0.01);
    }

    @Test
    void fitShowsTheWholeAreaAndLittleElse() {
        Area area = new Box(125, 37, 128, 39);
        MapView view = MapView.fit(area, W, H);
        double least = Double.MAX_VALUE;
        for (double lon : new double[] {125, 126.5, 128}) {
            for (double lat : new double[] {37, 39}) {
                Point2D p = view.xy(new GeoPoint(lat, lon), W, H);
                assertTrue(p.getX() >= 0 && p.getX() <= W && p.getY() >= 0 && p.getY() <= H, p::toString);
                least = Math.min(least, Math.min(p.getY(), H - p.getY()));
            }
        }
        assertTrue(least < 30, "air around the area: " + least);
    }

    @Test
    void zoomEndsAtTheRegionAndAtTheRooftops() {
        MapView view = MapView.home(W, H);
        assertEquals(MapView.CLOSEST, view.zoomed(1e6, 640, 400, W, H).kmPerUnit(), 1e-12);
        MapView widest = view.zoomed(1e-6, 640, 400, W, H);
        assertTrue(widest.kmPerUnit() * W > 4000 && widest.kmPerUnit() * W < 6000, widest::toString);
    }
}
