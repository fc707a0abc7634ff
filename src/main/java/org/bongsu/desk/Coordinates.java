package org.bongsu.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Reads coordinates as people type them: {@code 39.1N 125.7E}, {@code 39°06′N 125°42′E}, {@code 39.1, 125.7}, 북위 39도 6분 동경 125도 42분. */
public final class Coordinates {
    private static final String ANGLE = "([+-]?\\d{1,3}(?:\\.\\d+)?)(?![\\d.])\\s*°?\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*′)?\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*″)?";
    private static final String SIDE = "\\s*([NSEW])\\s*";
    private static final Pattern BEFORE = Pattern.compile(SIDE + ANGLE + "[,;/ ]*" + SIDE + ANGLE);
    private static final Pattern BEHIND = Pattern.compile(ANGLE + SIDE + "[,;/ ]*" + ANGLE + SIDE);
    private static final Pattern BARE = Pattern.compile(ANGLE + "[,;/ ]+" + ANGLE);

    private Coordinates() { }

    /** The point that words name, latitude before longitude unless letters say otherwise; empty when they name none, or one off the earth. */
    public static Optional<GeoPoint> read(String typed) {
        String words = plain(typed);
        Matcher m = BEFORE.matcher(words);
        if (m.matches()) {
            return of(m.group(1), degrees(m, 2), m.group(5), degrees(m, 6));
        }
        m = BEHIND.matcher(words);
        if (m.matches()) {
            return of(m.group(4), degrees(m, 1), m.group(8), degrees(m, 5));
        }
        m = BARE.matcher(words);
        return m.matches() ? of("N", degrees(m, 1), "E", degrees(m, 4)) : Optional.empty();
    }

    private static Optional<GeoPoint> of(String first, double one, String second, double two) {
        if (east(first) == east(second)) {
            return Optional.empty();
        }
        double a = first.equals("S") || first.equals("W") ? -one : one;
        double b = second.equals("S") || second.equals("W") ? -two : two;
        double lat = east(first) ? b : a;
        double lon = east(first) ? a : b;
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? Optional.of(new GeoPoint(lat, lon)) : Optional.empty();
    }

    /** A point as {@code 39.100°N 125.700°E}. */
    public static String say(GeoPoint point) {
        return String.format(Locale.ROOT, "%.3f°%s %.3f°%s", Math.abs(point.lat()), point.lat() < 0 ? "S" : "N",
                Math.abs(point.lon()), point.lon() < 0 ? "W" : "E");
    }

    private static String plain(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replace("북위", "N").replace("남위", "S").replace("동경", "E").replace("서경", "W")
                .replaceAll("도|º|˚", "°").replaceAll("분|'(?!')|’|ʹ", "′").replaceAll("초|\"|''|”|′′", "″").replaceAll("\\s+", " ");
    }

    private static boolean east(String side) {
        return side.equals("E") || side.equals("W");
    }

    /** Degrees, minutes and seconds from a group on; minus stands for all three. */
    private static double degrees(Matcher m, int group) {
        double whole = Double.parseDouble(m.group(group));
        double part = part(m.group(group + 1)) / 60 + part(m.group(group + 2)) / 3600;
        return m.group(group).startsWith("-") ? whole - part : whole + part;
    }

    private static double part(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
