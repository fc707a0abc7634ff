package org.bongsu.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Says what lies at a point: the site itself, a place nearby, else its county, province, sea or country. */
final class Surroundings {
    private static final double THERE_KM = 2.5;
    private static final double NEAR_KM = 12;
    private static final double COUNTY_KM = 40;
    private static final double LAND_KM = 0.2;

    private final List<GazetteerPlace> places;
    private final Map<String, GazetteerPlace> byId;
    private final List<Water> waters = new ArrayList<>();

    /** A part of a sea: a point belongs to the sea of the part that it lies nearest to, less the part's reach. */
    private record Water(GazetteerPlace sea, GeoPoint middle, double reachKm) {
        double away(GeoPoint point) {
            return middle.kmTo(point) - reachKm;
        }
    }

    Surroundings(List<GazetteerPlace> places) {
        this.places = places;
        this.byId = places.stream().collect(Collectors.toMap(GazetteerPlace::id, Function.identity(), (first, second) -> first));
        for (String[] row : PlaceTables.rows("gazetteer_waters.tsv")) {
            GazetteerPlace sea = byId.get(row[0]);
            if (sea == null) {
                throw new IllegalStateException("no such sea: " + row[0]);
            }
            waters.add(new Water(sea, new GeoPoint(Double.parseDouble(row[1]), Double.parseDouble(row[2])), Double.parseDouble(row[3])));
        }
    }

    Nearby at(GeoPoint point) {
        Nearby close = nearest(point, place -> place.precision() == PlacePrecision.EXACT, PlacePrecision.NEAR).orElseThrow();
        if (close.km() <= THERE_KM) {
            return new Nearby(close.place(), PlacePrecision.EXACT, close.km(), point);
        }
        if (close.km() <= NEAR_KM) {
            return close;
        }
        Basemap ground = Basemap.load();
        if (mapped(point) && !land(ground, point)) {
            Water water = waters.stream().min(Comparator.comparingDouble(each -> each.away(point))).orElseThrow();
            return new Nearby(water.sea(), PlacePrecision.SEA, water.sea().point().kmTo(point), point);
        }
        Optional<BasemapRegion> region = ground.regions().stream().filter(each -> each.contains(point)).findFirst();
        if (region.isEmpty()) {
            return country(close.place().country(), point).orElse(close);
        }
        String country = region.get().country().equals("KP") ? "PRK" : "KOR";
        return nearest(point, place -> place.precision() == PlacePrecision.COUNTY && country.equals(place.country()), PlacePrecision.COUNTY)
                .filter(county -> county.km() <= COUNTY_KM)
                .or(() -> province(region.get(), country, point)).or(() -> country(country, point)).orElse(close);
    }

    private static boolean mapped(GeoPoint point) {
        return point.lon() >= BasemapFrame.WEST && point.lon() <= BasemapFrame.EAST && point.lat() >= BasemapFrame.SOUTH && point.lat() <= BasemapFrame.NORTH;
    }

    private static boolean land(Basemap ground, GeoPoint point) {
        return ground.level(LAND_KM).lines(BasemapLayer.LAND).stream().anyMatch(ring -> BasemapRing.contains(ring.lonLat(), point.lon(), point.lat()));
    }

    private Optional<Nearby> nearest(GeoPoint point, Predicate<GazetteerPlace> kind, PlacePrecision precision) {
        return places.stream().filter(kind).min(Comparator.comparingDouble(place -> place.point().kmTo(point) + bias(place)))
                .map(place -> new Nearby(place, precision, place.point().kmTo(point), point));
    }

    /** A site rather than the village beside it, a town rather than one of its buildings. */
    private static double bias(GazetteerPlace place) {
        return place.kind().equals("government") ? 1.5 : place.site() ? -1 : 0;
    }

    private Optional<Nearby> province(BasemapRegion region, String country, GeoPoint point) {
        return places.stream().filter(place -> place.precision() == PlacePrecision.PROVINCE && country.equals(place.country()))
                .filter(place -> Gazetteer.namesOf(place).stream().anyMatch(region.names()::contains)).findFirst()
                .map(place -> new Nearby(place, PlacePrecision.PROVINCE, place.point().kmTo(point), point));
    }

    private Optional<Nearby> country(@Nullable String code, GeoPoint point) {
        return places.stream().filter(place -> place.kind().equals("country") && place.country() != null && place.country().equals(code)).findFirst()
                .map(place -> new Nearby(place, PlacePrecision.COUNTRY, place.point().kmTo(point), point));
    }
}
