package org.bongsu.view.situation.map;

import java.util.Locale;
import org.bongsu.model.GeoPoint;
import org.bongsu.words.Words;

/** Says a point in decimal degrees and in degrees and minutes. */
final class Degrees {
    private static final double MINUTES = 60;

    private Degrees() { }

    static String say(GeoPoint point, Words words) {
        return words.say("desk.map.where", decimal(point.lat()), point.lat() < 0 ? "S" : "N", decimal(point.lon()), point.lon() < 0 ? "W" : "E",
                minutes(point.lat()), minutes(point.lon()));
    }

    private static String decimal(double degrees) {
        return String.format(Locale.ROOT, "%.4f", Math.abs(degrees));
    }

    /** Whole degrees and minutes to a hundredth, which is 19 metres. */
    static String minutes(double degrees) {
        long hundredths = Math.round(Math.abs(degrees) * MINUTES * 100);
        return String.format(Locale.ROOT, "%d°%05.2f′", hundredths / 6000, hundredths % 6000 / 100.0);
    }
}
