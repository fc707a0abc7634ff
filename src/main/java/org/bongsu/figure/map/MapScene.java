package org.bongsu.figure.map;

import java.util.List;
import java.util.Set;
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
 * @param dots   events in bulk under them
 * @param opened the incidents of a cluster that was fanned out, or none
 */
public record MapScene(MapView view, List<Incident> shown, Codebook codebook, Selection selection, List<Dots> dots, Set<String> opened) {
    public MapScene {
        dots = List.copyOf(dots);
        opened = Set.copyOf(opened);
    }

    /** A map without events in bulk. */
    public MapScene(MapView view, List<Incident> shown, Codebook codebook, Selection selection) {
        this(view, shown, codebook, selection, List.of(), Set.of());
    }

    /** What a filter shows: the analyst's own incidents, and the rows of datasets as dots. */
    public static MapScene of(MapView view, Shown shown, Codebook codebook, Selection selection) {
        return new MapScene(view, shown.own(), codebook, selection,
                shown.layers().stream().map(layer -> new Dots(layer.columns(), layer.rows())).toList(), Set.of());
    }

    /** The same incidents seen otherwise. */
    public MapScene withView(MapView other) {
        return new MapScene(other, shown, codebook, selection, dots, opened);
    }

    /** The same with another incident lit. */
    public MapScene withSelection(Selection other) {
        return new MapScene(view, shown, codebook, other, dots, opened);
    }

    /** The same with other events in bulk. */
    public MapScene withDots(List<Dots> other) {
        return new MapScene(view, shown, codebook, selection, other, opened);
    }

    /** The same with a cluster fanned out, in place of any other. */
    public MapScene withOpened(Set<String> other) {
        return new MapScene(view, shown, codebook, selection, dots, other);
    }
}
