package org.bongsu.figure.map.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bongsu.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is laid over a map as short texts by name, for settings and for the manifests of figures, and reads it again. Points are
 * {@code lat,lon}; words stand percent-encoded where they would be taken for signs.
 */
public final class LayersText {
    private static final int MOST = 200;

    private LayersText() { }

    /** The texts by name; none for what is not there. */
    public static Map<String, String> write(MapLayers layers) {
        Map<String, String> texts = new TreeMap<>();
        if (!layers.rings().isEmpty()) {
            texts.put("rings", layers.rings().stream().map(each -> point(each.center()) + ";" + escaped(each.name()) + ";"
                    + each.rings().stream().map(ring -> ring.km() + ":" + escaped(ring.label())).collect(Collectors.joining("/"))).collect(Collectors.joining(" ")));
        }
        if (!layers.measured().isEmpty()) {
            texts.put("measured", layers.measured().stream().map(line -> line.points().stream().map(LayersText::point).collect(Collectors.joining(";")))
                    .collect(Collectors.joining(" ")));
        }
        PlaceMark mark = layers.mark();
        if (mark != null) {
            texts.put("mark", point(mark.at()) + ";" + escaped(mark.name()));
        }
        texts.put("flights", Boolean.toString(layers.flights()));
        return texts;
    }

    /**
     * What texts by name say is laid over a map; names that are not its own are passed over.
     *
     * @throws IllegalArgumentException when a text says nothing that can be
     */
    public static MapLayers read(Map<String, String> texts) {
        return new MapLayers(parts(texts.get("rings"), " ").stream().map(LayersText::rings).toList(),
                parts(texts.get("measured"), " ").stream().map(line -> new Measured(parts(line, ";").stream().map(LayersText::point).toList())).toList(),
                Boolean.parseBoolean(texts.getOrDefault("flights", "true")), mark(texts.get("mark")));
    }

    private static RangeRings rings(String text) {
        String[] cell = text.split(";", -1);
        if (cell.length != 3) {
            throw new IllegalArgumentException("no rings: " + text);
        }
        return new RangeRings(point(cell[0]), plain(cell[1]), parts(cell[2], "/").stream().map(LayersText::ring).toList());
    }

    private static RangeRings.Ring ring(String text) {
        int colon = text.indexOf(':');
        return new RangeRings.Ring(colon < 0 ? "" : plain(text.substring(colon + 1)), Double.parseDouble(colon < 0 ? text : text.substring(0, colon)));
    }

    private static @Nullable PlaceMark mark(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int end = text.indexOf(';');
        return new PlaceMark(point(end < 0 ? text : text.substring(0, end)), end < 0 ? "" : plain(text.substring(end + 1)));
    }

    private static List<String> parts(@Nullable String text, String by) {
        List<String> parts = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            parts.addAll(List.of(text.strip().split(by)));
        }
        if (parts.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " are laid over the map");
        }
        return parts;
    }

    private static String point(GeoPoint point) {
        return point.lat() + "," + point.lon();
    }

    private static GeoPoint point(String text) {
        String[] cell = text.split(",", -1);
        if (cell.length != 2) {
            throw new IllegalArgumentException("no point: " + text);
        }
        return new GeoPoint(Double.parseDouble(cell[0]), Double.parseDouble(cell[1]));
    }

    private static final Map<String, String> SIGNS = signs();

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        for (char sign : "% ;:/\n\r\t".toCharArray()) {
            signs.put(String.valueOf(sign), "%" + "%02x".formatted((int) sign));
        }
        return signs;
    }

    private static String escaped(String words) {
        String text = words;
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        return text;
    }

    private static String plain(String text) {
        String words = text;
        for (Map.Entry<String, String> sign : List.copyOf(SIGNS.entrySet()).reversed()) {
            words = words.replace(sign.getValue(), sign.getKey());
        }
        return words;
    }
}
