package org.bongsu.cli;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Polygon;
import org.bongsu.model.Unplaced;

/** Reads an area as it is given on the command line: {@code W,S,E,N}, {@code LON,LAT,KM}, or {@code "LON,LAT LON,LAT LON,LAT …"}, or
 * {@code none} for what has no point. */
final class AreaWords {
    private static final String NONE = "none";

    private AreaWords() { }

    /**
     * The area that a text gives.
     *
     * @throws IllegalArgumentException when it gives none, with what would be one
     */
    static Area read(String text) {
        if (text.strip().equals(NONE)) {
            return Unplaced.AREA;
        }
        String[] parts = text.strip().split("\\s+");
        if (parts.length > 1) {
            List<GeoPoint> corners = new ArrayList<>();
            for (String part : parts) {
                double[] n = numbers(part, text);
                if (n.length != 2) {
                    throw wrong(text);
                }
                corners.add(new GeoPoint(n[1], n[0]));
            }
            if (corners.getFirst().equals(corners.getLast())) {
                corners.removeLast();
            }
            return Polygon.of(corners);
        }
        double[] n = numbers(parts[0], text);
        return switch (n.length) {
            case 3 -> new Circle(new GeoPoint(n[1], n[0]), n[2]);
            case 4 -> new Box(n[0], n[1], n[2], n[3]);
            default -> throw wrong(text);
        };
    }

    private static double[] numbers(String part, String text) {
        String[] each = part.split(",", -1);
        double[] numbers = new double[each.length];
        for (int i = 0; i < each.length; i++) {
            try {
                numbers[i] = Double.parseDouble(each[i]);
            } catch (NumberFormatException e) {
                throw wrong(text);
            }
        }
        return numbers;
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("an area is W,S,E,N or LON,LAT,KM or \"LON,LAT LON,LAT LON,LAT …\" in degrees, or none, not " + text);
    }
}
