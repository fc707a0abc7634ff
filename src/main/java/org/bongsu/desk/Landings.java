package org.bongsu.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.figure.map.overlay.AreaOutline;
import org.bongsu.figure.map.overlay.Flights;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.figure.map.overlay.MapOverlay;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.Area;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** What is drawn over a map, with launches flown to the places that their landing is coded as. */
public final class Landings {
    /** No place is known by name. */
    public static final Landings NONE = new Landings(Optional::empty);

    private final Flights flights;

    private Landings(Supplier<Optional<Gazetteer>> gazetteer) {
        this.flights = new Flights(name -> gazetteer.get().flatMap(read -> point(read, name)));
    }

    /** Landings by the names of a gazetteer, which is read when the first is looked up. */
    public static Landings of(Supplier<Gazetteer> gazetteer) {
        return new Landings(() -> Optional.of(gazetteer.get()));
    }

    /** Landings by the names of a gazetteer once it is read; nothing waits for it. */
    public static Landings ready(Supplier<Optional<Gazetteer>> gazetteer) {
        return new Landings(gazetteer);
    }

    /** A range or an islet has a point to land on; a sea or a province has none. */
    private static Optional<GeoPoint> point(Gazetteer gazetteer, String name) {
        return gazetteer.named(name).stream().filter(place -> place.precision() == PlacePrecision.EXACT).findFirst().map(GazetteerPlace::point);
    }

    /**
     * All that lies over a map of some incidents, the lowest first.
     *
     * @param handles whether the area's corners are marked, to be taken hold of
     */
    public List<MapOverlay> over(List<Incident> shown, @Nullable Area area, MapLayers layers, boolean handles) {
        List<MapOverlay> all = new ArrayList<>();
        if (area != null) {
            all.add(new AreaOutline(area, handles));
        }
        if (layers.flights()) {
            all.addAll(flights.of(shown));
        }
        all.addAll(layers.overlays());
        return all;
    }
}
