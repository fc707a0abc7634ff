package org.bongsu.figure.map;

import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.map.dots.Dots;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;
import org.bongsu.situation.Shown;

/**
 * What a map shows.
 *
 * @param shown the analyst's own incidents that the filter let through, in any order
 * @param dots  events in bulk under them
 */
public record MapScene(MapView view, List<Incident> shown, Codebook codebook, Selection selection, List<Dots> dots, MapMode mode) {
    public MapScene {
        dots = List.copyOf(dots);
    }

    /** A map without events in bulk. */
    public MapScene(MapView view, List<Incident> shown, Codebook codebook, Selection selection) {
        this(view, shown, codebook, selection, List.of(), MapMode.MARKS);
    }

    /** What a filter shows: the analyst's own incidents, and the rows of datasets as dots. */
    public static MapScene of(MapView view, Shown shown, Codebook codebook, Selection selection) {
        return new MapScene(view, shown.own(), codebook, selection,
                shown.layers().stream().map(layer -> new Dots(layer.columns(), layer.rows())).toList(), MapMode.MARKS);
    }

    /** The same incidents seen otherwise. */
    public MapScene withView(MapView other) {
        return new MapScene(other, shown, codebook, selection, dots, mode);
    }

    /** The same with another incident lit. */
    public MapScene withSelection(Selection other) {
        return new MapScene(view, shown, codebook, other, dots, mode);
    }

    /** The same with other events in bulk. */
    public MapScene withDots(List<Dots> other) {
        return new MapScene(view, shown, codebook, selection, other, mode);
    }

    /** The same incidents shown otherwise. */
    public MapScene withMode(MapMode other) {
        return new MapScene(view, shown, codebook, selection, dots, other);
    }
}
