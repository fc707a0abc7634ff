package org.bongsu.view.situation.map;

import java.io.IOException;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.desk.MapMemory;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.figure.map.overlay.Measured;
import org.bongsu.figure.map.overlay.MissileClass;
import org.bongsu.figure.map.overlay.PlaceMark;
import org.bongsu.figure.map.overlay.RangeRings;
import org.bongsu.job.Jobs;
import org.bongsu.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/** What an analyst lays over the map, kept for the next time: rings, lines, a mark, flights, and the ranges that rings are drawn by. */
final class Laid {
    private final @Nullable MapMemory memory;
    private final Jobs jobs;
    private final ObjectProperty<MapLayers> layers;
    private final ObjectProperty<List<MissileClass>> ranges;
    private Runnable notKept = () -> { };

    /**
     * What was kept.
     *
     * @param memory where it is kept, or null to keep nothing
     */
    Laid(@Nullable MapMemory memory, Jobs jobs) {
        this.memory = memory;
        this.jobs = jobs;
        layers = new SimpleObjectProperty<>(memory == null ? MapLayers.NONE : memory.layers());
        ranges = new SimpleObjectProperty<>(memory == null ? MissileClass.delivered() : memory.ranges());
        layers.subscribe((before, after) -> keep());
        ranges.subscribe((before, after) -> keep());
    }

    ObjectProperty<MapLayers> layers() {
        return layers;
    }

    /** The estimated ranges of missiles, which the analyst may change. */
    ObjectProperty<List<MissileClass>> ranges() {
        return ranges;
    }

    /** Told on the JavaFX thread when it could not be kept. */
    void onNotKept(Runnable action) {
        notKept = action;
    }

    void add(Measured line) {
        layers.set(layers.get().with(line));
    }

    /** Lays rings about a place, in place of those that were about it; no rings take them away. */
    void onRings(RangeRings rings) {
        layers.set(layers.get().with(rings));
    }

    /** The rings about a place that are drawn; none of them when there are none. */
    RangeRings ringsAbout(GeoPoint center, String name) {
        return layers.get().rings().stream().filter(each -> each.center().equals(center)).findFirst().orElse(new RangeRings(center, name, List.of()));
    }

    /** Lays a line straight from one point to another. */
    void onLine(GeoPoint from, GeoPoint to) {
        add(new Measured(List.of(from, to)));
    }

    void onMark(@Nullable PlaceMark mark) {
        layers.set(layers.get().withMark(mark));
    }

    void onFlights() {
        layers.set(layers.get().withFlights(!layers.get().flights()));
    }

    /** Takes rings, lines and the mark off the map. */
    void onClear() {
        layers.set(layers.get().cleared());
    }

    private void keep() {
        MapMemory file = memory;
        if (file != null) {
            MapLayers now = layers.get();
            List<MissileClass> table = ranges.get();
            jobs.run("map", progress -> {
                file.keep(now, table);
                return now;
            }).failed(IOException.class, e -> notKept.run()).start();
        }
    }
}
