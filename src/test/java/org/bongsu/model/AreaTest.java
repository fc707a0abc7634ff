package org.bongsu.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Boxes, circles and polygons hold what lies in them, and know how large they are. */
class AreaTest {
    private static final GeoPoint WONSAN = new GeoPoint(39.1528, 127.4436);

    @Property
    void aCircleHoldsWhatIsNearerThanItsRadiusAndLiesInItsBounds(@ForAll @DoubleRange(min = -89, max = 89) double lat,
            @ForAll @DoubleRange(min = -179, max = 179) double lon, @ForAll @DoubleRange(min = 1, max = 9000) double km, @ForAll @DoubleRange(min = 0, max = 359) double bearing) {
        Circle circle = new Circle(new GeoPoint(lat, lon), km);
        GeoPoint within = circle.center().moved(km * 0.99, bearing);
        assertTrue(circle.contains(within));
        assertTrue(circle.bounds().contains(within), circle.bounds() + " has not " + within);
        assertFalse(circle.contains(circle.center().moved(km * 1.01, bearing)));
    }

    @Property(tries = 100)
    void aPolygonAroundACircleIsAsLargeAsTheCircle(@ForAll @DoubleRange(min = 20, max = 55) double lat, @ForAll @DoubleRange(min = 1, max = 300) double km) {
        Circle circle = new Circle(new GeoPoint(lat, 127), km);
        List<GeoPoint> ring = new ArrayList<>();
        for (int bearing = 0; bearing < 360; bearing++) {
            ring.add(circle.center().moved(km, bearing));
        }
        assertEquals(1, Polygon.of(ring).km2() / circle.km2(), 0.002);
        assertEquals(1, Polygon.of(ring.reversed()).km2() / circle.km2(), 0.002);
    }

    @Test
    void aBoxIsAsLargeAsItsCornersEnclose() {
        Box box = new Box(124, 37, 130, 39);
        List<GeoPoint> corners = List.of(new GeoPoint(37, 124), new GeoPoint(37, 130), new GeoPoint(39, 130), new GeoPoint(39, 124));
        assertEquals(box.km2(), Polygon.of(corners).km2(), 1e-6);
        assertEquals(116_750, box.km2(), 500, "six degrees of 87 km by two of 111 km");
    }

    @Test
    void aHoleAndAnIslandGoByTheEvenOddRule() {
        Polygon land = new Polygon(List.of(ring(2), ring(1), ring(0.2)), "");
        assertTrue(land.contains(new GeoPoint(39.1528 + 1.5, 127.4436)));
        assertFalse(land.contains(new GeoPoint(39.1528 + 0.5, 127.4436)));
        assertTrue(land.contains(WONSAN));
    }

    private static List<GeoPoint> ring(double half) {
        return List.of(new GeoPoint(WONSAN.lat() - half, WONSAN.lon() - half), new GeoPoint(WONSAN.lat() - half, WONSAN.lon() + half),
                new GeoPoint(WONSAN.lat() + half, WONSAN.lon() + half), new GeoPoint(WONSAN.lat() + half, WONSAN.lon() - half));
    }

    @Test
    void aCornerMovesAndNothingElseDoes() {
        Polygon moved = Polygon.of(ring(1)).moved(0, 2, new GeoPoint(42, 130));
        assertEquals(new GeoPoint(42, 130), moved.rings().getFirst().get(2));
        assertEquals(Polygon.of(ring(1)).rings().getFirst().get(1), moved.rings().getFirst().get(1));
    }

    @Test
    void whatEnclosesNothingIsNoArea() {
        assertThrows(IllegalArgumentException.class, () -> Polygon.of(List.of(WONSAN, WONSAN)));
        assertThrows(IllegalArgumentException.class, () -> Polygon.of(List.of(WONSAN, WONSAN, WONSAN)), "all on one meridian");
        assertThrows(IllegalArgumentException.class, () -> new Circle(WONSAN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Circle(WONSAN, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Box(130, 37, 124, 39));
    }
}
