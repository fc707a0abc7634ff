package org.bongsu.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapRegion;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The province of either Korea that a place lies in; elsewhere the sea, the country, or whether it is near or far. Safe to use from several threads. */
public final class Regions implements Function<Place, String> {
    private static final double SOUTH = 30;
    private static final double NORTH = 47;
    private static final double WEST = 118;
    private static final double EAST = 146;

    private final Words words;
    private final Map<Place, String> known = new ConcurrentHashMap<>();

    /** Regions in the language of words. */
    public Regions(Words words) {
        this.words = words;
    }

    /** Its name; empty for a place that is no more than a name. */
    @Override
    public String apply(Place where) {
        return known.computeIfAbsent(where, this::find);
    }

    private String find(Place where) {
        GeoPoint point = where.point();
        String province = where.admin1();
        if (province != null && !province.isBlank()) {
            return name(province, point);
        }
        if (where.precision() == PlacePrecision.SEA || where.precision() == PlacePrecision.COUNTRY || where.precision() == PlacePrecision.LINE
                || where.precision() == PlacePrecision.PROVINCE) {
            return PlaceNames.name(where, words);
        }
        if (point == null) {
            return "";
        }
        Optional<BasemapRegion> region = Basemap.load().regions().stream().filter(each -> each.contains(point)).findFirst();
        if (region.isPresent()) {
            return name(region.get().names().get(Math.min(1, region.get().names().size() - 1)), point);
        }
        boolean near = point.lat() > SOUTH && point.lat() < NORTH && point.lon() > WEST && point.lon() < EAST;
        return words.say(near ? "timeline.lane.near" : "timeline.lane.far");
    }

    private String name(String kept, @Nullable GeoPoint point) {
        return words.place(kept, point == null ? Double.NaN : point.lat(), point == null ? Double.NaN : point.lon());
    }
}
