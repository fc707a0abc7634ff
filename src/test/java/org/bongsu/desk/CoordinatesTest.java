package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.bongsu.model.GeoPoint;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
    private static final double SECOND = 1.0 / 3600;

    @Property
    void everyPointIsReadHoweverItIsWritten(@ForAll @DoubleRange(min = -90, max = 90) double lat, @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        String ns = lat < 0 ? "S" : "N";
        String ew = lon < 0 ? "W" : "E";
        double a = Math.abs(lat);
        double o = Math.abs(lon);
        for (String typed : List.of(
                String.format(Locale.ROOT, "%.5f%s %.5f%s", a, ns, o, ew),
                String.format(Locale.ROOT, "%s%.5f, %s%.5f", ns, a, ew, o),
                String.format(Locale.ROOT, "%.5f°%s,%.5f°%s", o, ew, a, ns),
                String.format(Locale.ROOT, "%.5f, %.5f", lat, lon),
                String.format(Locale.ROOT, "%.5f %.5f", lat, lon),
                sexagesimal(a, "°", "′", "″") + ns + " " + sexagesimal(o, "°", "′", "″") + ew,
                (lat < 0 ? "남위 " : "북위 ") + sexagesimal(a, "도 ", "분 ", "초") + " " + (lon < 0 ? "서경 " : "동경 ") + sexagesimal(o, "도 ", "분 ", "초"))) {
            GeoPoint read = Coordinates.read(typed).orElseThrow(() -> new AssertionError(typed));
            assertEquals(lat, read.lat(), SECOND, typed);
            assertEquals(lon, read.lon(), SECOND, typed);
        }
    }

    private static String sexagesimal(double angle, String degree, String minute, String second) {
        int degrees = (int) angle;
        int minutes = (int) ((angle - degrees) * 60);
        double seconds = Math.min(59.999, ((angle - degrees) * 60 - minutes) * 60);
        return String.format(Locale.ROOT, "%d%s%02d%s%.3f%s", degrees, degree, minutes, minute, seconds, second);
    }

    @Property
    void whatIsSaidIsReadAgain(@ForAll @DoubleRange(min = -90, max = 90) double lat, @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        assertTrue(Coordinates.read(Coordinates.say(new GeoPoint(lat, lon))).orElseThrow().kmTo(new GeoPoint(lat, lon)) < 0.1);
    }

    @Test
    void whatIsNoPointOfTheEarthIsNotRead() {
        for (String typed : List.of("", "Wonsan", "39.1", "91, 10", "39N 125N", "N39N 125E", "10, 181", "39.1N", "12 km east")) {
            assertEquals(Optional.empty(), Coordinates.read(typed), typed);
        }
    }

    @Test
    void theUsualWaysOfWritingOnePointMeanIt() {
        for (String typed : List.of("39.1N 125.7E", "39°06′N 125°42′E", "39°06'N, 125°42'E", "n39.1 e125.7", "북위 39도 6분 동경 125도 42분", "125.7E 39.1N")) {
            GeoPoint read = Coordinates.read(typed).orElseThrow(() -> new AssertionError(typed));
            assertEquals(39.1, read.lat(), 1e-9, typed);
            assertEquals(125.7, read.lon(), 1e-9, typed);
        }
    }
}
