package org.bongsu.figure.map.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a direction as sources give it: degrees from north, a point of the compass in English or Korean. */
final class Bearing {
    private static final Pattern DEGREES = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*(?:°|deg(?:rees?)?|도)?");
    private static final List<String> POINTS = List.of("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW");
    private static final Map<String, String> WORDS = Map.of("NORTH", "N", "EAST", "E", "SOUTH", "S", "WEST", "W", "북", "N", "동", "E", "남", "S", "서", "W");
    private static final double POINT = 22.5;

    private Bearing() { }

    /** Degrees from north, clockwise, 0 up to 360; empty for words that are no direction. */
    static OptionalDouble read(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        Matcher degrees = DEGREES.matcher(plain.toLowerCase(Locale.ROOT));
        if (degrees.matches()) {
            double value = Double.parseDouble(degrees.group(1));
            return value <= 360 ? OptionalDouble.of(value % 360) : OptionalDouble.empty();
        }
        String letters = plain.replaceAll("(?:ERN|WARDS?|ERLY)\\b", "").replaceAll("쪽|방향|방|으로|\\s|-", "");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            letters = letters.replace(word.getKey(), word.getValue());
        }
        // Korean says 북동 and 동북 alike; the compass names north and south first.
        int at = POINTS.indexOf(letters);
        if (at < 0 && letters.length() == 2) {
            at = POINTS.indexOf("" + letters.charAt(1) + letters.charAt(0));
        }
        return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(at * POINT);
    }
}
