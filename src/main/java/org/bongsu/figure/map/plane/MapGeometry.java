package org.bongsu.figure.map.plane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapLayer;
import org.bongsu.gazetteer.BasemapLevel;
import org.bongsu.gazetteer.BasemapRegion;

/** The basemap projected: each level, feature and province once, when it is first seen. */
public final class MapGeometry {
    private static final Map<Double, Map<BasemapLayer, List<MapLine>>> LEVELS = new ConcurrentHashMap<>();
    private static final Map<String, List<MapLine>> OTHERS = new ConcurrentHashMap<>();
    /** How far a thinned line may lie from its source, in pixels. */
    private static final double TOLERANCE = 0.5;

    private MapGeometry() { }

    /** The lines of a layer, fine enough for a scale in kilometres a pixel. */
    public static List<MapLine> lines(BasemapLayer layer, double kmPerPixel) {
        BasemapLevel level = Basemap.load().level(kmPerPixel * TOLERANCE);
        return LEVELS.computeIfAbsent(level.toleranceKm(), key -> projected(level)).getOrDefault(layer, List.of());
    }

    /** A line of the division: {@code mdl}, {@code dmz} or {@code nll}. */
    public static List<MapLine> feature(String id) {
        return OTHERS.computeIfAbsent(id, key -> List.of(MapLine.of(Basemap.load().feature(id).line())));
    }

    /** The outline of a province. */
    public static List<MapLine> region(BasemapRegion region) {
        return OTHERS.computeIfAbsent(region.code(), key -> MapLine.of(region.rings()));
    }

    private static Map<BasemapLayer, List<MapLine>> projected(BasemapLevel level) {
        Map<BasemapLayer, List<MapLine>> layers = new EnumMap<>(BasemapLayer.class);
        for (BasemapLayer layer : BasemapLayer.values()) {
            layers.put(layer, MapLine.of(level.lines(layer)));
        }
        return layers;
    }
}
