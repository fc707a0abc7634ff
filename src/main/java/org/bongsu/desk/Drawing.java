package org.bongsu.desk;

import java.util.Map;
import java.util.TreeMap;
import org.bongsu.figure.map.MapSight;
import org.bongsu.figure.map.overlay.LayersText;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.figure.timeline.TimelineSight;

/** A figure that is wanted, how it counts, what is laid over it when it is a map, and how much of it is seen. */
public record Drawing(FigureKind kind, ChartOptions options, MapLayers layers, Sight sight) {
    private static final double FLATTEST = 0.4;
    private static final double TALLEST = 1.6;

    /** A chart that counts in some way. */
    public Drawing(FigureKind kind, ChartOptions options) {
        this(kind, options, MapLayers.NONE, Sight.WHOLE);
    }

    /** The whole map with something laid over it. */
    public static Drawing map(MapLayers layers) {
        return new Drawing(FigureKind.MAP, ChartOptions.DEFAULT, layers, Sight.WHOLE);
    }

    /** A part of the map with something laid over it. */
    public static Drawing map(MapLayers layers, MapSight seen) {
        return map(layers).with(Sight.of(seen));
    }

    /** A stretch of the timeline. */
    public static Drawing timeline(TimelineSight seen) {
        return of(FigureKind.TIMELINE).with(Sight.of(seen));
    }

    /** As it usually counts. */
    public static Drawing of(FigureKind kind) {
        return new Drawing(kind, ChartOptions.DEFAULT);
    }

    /** The same with more or less of it seen. */
    public Drawing with(Sight other) {
        return new Drawing(kind, options, layers, other);
    }

    /** The same with something else laid over it. */
    public Drawing with(MapLayers other) {
        return new Drawing(kind, options, other, sight);
    }

    /** Whether it is a part of a map that was seen. */
    public boolean partOfMap() {
        return sight.map() != null;
    }

    /** How much higher than wide it is drawn when nothing else is asked for: as the part of a map that is seen, else as its kind. */
    public double ratio() {
        MapSight seen = sight.map();
        return seen == null ? kind.sides().height() / kind.sides().width() : Math.clamp(seen.down() / seen.across(), FLATTEST, TALLEST);
    }

    /** All of this but the kind, as short texts by name, for a manifest. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(kind == FigureKind.MAP ? LayersText.write(layers) : options.of(kind));
        texts.putAll(sight.texts());
        return texts;
    }

    /**
     * What a manifest says was drawn; names that mean nothing to a kind are passed over.
     *
     * @throws IllegalArgumentException       when it says what cannot be
     * @throws java.time.DateTimeException when a day or a zone is none
     */
    static Drawing read(FigureKind kind, Map<String, String> texts) {
        return switch (kind) {
            case MAP -> new Drawing(kind, ChartOptions.DEFAULT, LayersText.read(texts), new Sight(MapSight.read(texts), null));
            case TIMELINE -> new Drawing(kind, ChartOptions.DEFAULT, MapLayers.NONE, new Sight(null, TimelineSight.read(texts)));
            default -> new Drawing(kind, ChartOptions.read(texts));
        };
    }
}
