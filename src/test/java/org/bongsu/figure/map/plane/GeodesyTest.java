package org.bongsu.figure.map.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.bongsu.model.GeoPoint;
import org.junit.jupiter.api.Test;

class GeodesyTest {
    private static final GeoPoint PYONGYANG = new GeoPoint(39.03385, 125.75432);

    /** The example of Karney's own documentation: from Wellington to Salamanca. */
    @Test
    void isRightAroundHalfTheEarth() {
        Geodesy.Leg leg = Geodesy.leg(new GeoPoint(-41.32, 174.81), new GeoPoint(40.96, -5.50));
        assertEquals(19959.6792671, leg.km(), 1e-6);
        assertEquals(161.0676699862, leg.bearing(), 1e-8);
        assertEquals(18.825195123, leg.arrival(), 1e-8);
    }

    @Property(tries = 200)
    void whatIsReachedIsAsFarAwayAsWasGone(@ForAll @DoubleRange(min = 0, max = 359.9) double bearing, @ForAll @DoubleRange(min = 0.1, max = 15_000) double km) {
        GeoPoint reached = Geodesy.reached(PYONGYANG, bearing, km);
        assertEquals(km, Geodesy.leg(PYONGYANG, reached).km(), 1e-6);
        assertEquals(km, PYONGYANG.kmTo(reached), km * 0.006, "the sphere is within six parts in a thousand");
    }

    @Property(tries = 100)
    void aPathGoesBySmallStepsAndAsFarAsTheLine(@ForAll @DoubleRange(min = -60, max = 80) double lat, @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        GeoPoint to = new GeoPoint(lat, lon);
        List<GeoPoint> path = Geodesy.path(PYONGYANG, to);
        double km = 0;
        for (int i = 1; i < path.size(); i++) {
            double step = Geodesy.leg(path.get(i - 1), path.get(i)).km();
            assertTrue(step < 26, "a step of " + step + " km");
            km += step;
        }
        assertEquals(Geodesy.leg(PYONGYANG, to).km(), km, 1e-5);
    }
}
