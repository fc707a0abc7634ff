package org.bongsu.figure.map.overlay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst has laid over the map, kept until it is taken away.
 *
 * @param flights whether the ground tracks of launches are drawn
 * @param mark    the place that was looked up last, or null
 */
public record MapLayers(List<RangeRings> rings, List<Measured> measured, boolean flights, @Nullable PlaceMark mark) {
    /** Nothing but the flights. */
    public static final MapLayers NONE = new MapLayers(List.of(), List.of(), true, null);

    public MapLayers {
        rings = List.copyOf(rings);
        measured = List.copyOf(measured);
    }

    /** Whether there is anything to take away. */
    public boolean empty() {
        return rings.isEmpty() && measured.isEmpty() && mark == null;
    }

    /** The same with rings about a place, in place of those that were about it. */
    public MapLayers with(RangeRings others) {
        List<RangeRings> all = new ArrayList<>(rings.stream().filter(each -> !each.center().equals(others.center())).toList());
        if (!others.rings().isEmpty()) {
            all.add(others);
        }
        return new MapLayers(all, measured, flights, mark);
    }

    /** The same with one more measured line. */
    public MapLayers with(Measured line) {
        List<Measured> all = new ArrayList<>(measured);
        all.add(line);
        return new MapLayers(rings, all, flights, mark);
    }

    public MapLayers withMark(@Nullable PlaceMark other) {
        return new MapLayers(rings, measured, flights, other);
    }

    public MapLayers withFlights(boolean drawn) {
        return new MapLayers(rings, measured, drawn, mark);
    }

    /** The same with nothing but the flights, if they were drawn. */
    public MapLayers cleared() {
        return new MapLayers(List.of(), List.of(), flights, null);
    }

    /** All of it, what lies lowest first; flights are another's to find. */
    public List<MapOverlay> overlays() {
        List<MapOverlay> all = new ArrayList<>(rings);
        all.addAll(measured);
        if (mark != null) {
            all.add(mark);
        }
        return all;
    }
}
