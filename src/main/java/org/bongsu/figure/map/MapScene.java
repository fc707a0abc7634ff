package org.bongsu.figure.map;

import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;

/**
 * What a map shows.
 *
 * @param shown the incidents that the filter let through, in any order
 */
public record MapScene(MapView view, List<Incident> shown, Codebook codebook, Selection selection) {
    /** The same incidents seen otherwise. */
    public MapScene withView(MapView other) {
        return new MapScene(other, shown, codebook, selection);
    }

    /** The same with another incident lit. */
    public MapScene withSelection(Selection other) {
        return new MapScene(view, shown, codebook, other);
    }
}
