package org.bongsu.gazetteer;

import java.util.List;
import java.util.Map;

/**
 * The basemap thinned for one range of zooms.
 *
 * @param toleranceKm how far a thinned line may lie from its source, in kilometres; 0 for the source itself
 */
public record BasemapLevel(double toleranceKm, Map<BasemapLayer, List<BasemapLine>> layers) {
    /** The lines of a layer. */
    public List<BasemapLine> lines(BasemapLayer layer) {
        return layers.getOrDefault(layer, List.of());
    }
}
