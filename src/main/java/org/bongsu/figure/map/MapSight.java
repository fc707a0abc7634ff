package org.bongsu.figure.map;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a map, so that it can be seen again on a surface of another size.
 *
 * @param center what lay in the middle
 * @param across kilometres from left to right, above 0
 * @param down   kilometres from top to bottom, above 0
 */
public record MapSight(GeoPoint center, double across, double down, MapMode mode) {
    private static final double WIDEST = 50_000;
    private static final int MOST = 10_000;

    public MapSight {
        if (!(across > 0 && across <= WIDEST && down > 0 && down <= WIDEST)) {
            throw new IllegalArgumentException("a map is up to 50000 km wide and high, not " + across + " x " + down);
        }
    }

    /** What a view shows on a surface of some size. */
    public static MapSight of(MapView view, double width, double height, MapMode mode) {
        return new MapSight(view.center(), view.kmPerUnit() * width, view.kmPerUnit() * height, mode);
    }

    /** The closest view that shows all of it on a surface of some size. */
    public MapView in(double width, double height) {
        return new MapView(center, Math.max(MapView.CLOSEST, Math.max(across / width, down / height)));
    }

    /** It as short texts by name, for a manifest. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("center", center.lat() + "," + center.lon());
        texts.put("km", across + "," + down);
        if (mode.heat()) {
            texts.put("heat", "true");
        }
        if (!mode.opened().isEmpty()) {
            texts.put("opened", String.join(" ", new TreeSet<>(mode.opened())));
        }
        return texts;
    }

    /**
     * What texts by name say was seen; null where they say nothing of it.
     *
     * @throws IllegalArgumentException when they say what cannot be
     */
    public static @Nullable MapSight read(Map<String, String> texts) {
        String center = texts.get("center");
        String km = texts.get("km");
        if (center == null || km == null) {
            return null;
        }
        double[] at = two(center);
        double[] sides = two(km);
        String opened = texts.getOrDefault("opened", "");
        String[] ids = opened.isBlank() ? new String[0] : opened.split(" ", MOST);
        return new MapSight(new GeoPoint(at[0], at[1]), sides[0], sides[1], new MapMode(Boolean.parseBoolean(texts.get("heat")), new TreeSet<>(Set.of(ids))));
    }

    private static double[] two(String text) {
        String[] cells = text.split(",", -1);
        if (cells.length != 2) {
            throw new IllegalArgumentException("not two numbers: " + text);
        }
        return new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])};
    }
}
