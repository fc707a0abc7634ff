package org.bongsu.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Polygon;

/** The provinces of the Koreas as areas: mainland and islands, to within some hundred metres. */
final class Outlines {
    private static final double TOLERANCE_KM = 0.3;
    /** Rocks are left out: nothing is coded on them but what the islands beside them have. */
    private static final double SMALLEST_KM2 = 0.6;

    private Outlines() { }

    /** The province that a place is, under its English name; empty for any other place, and for a province that is not mapped. */
    static Optional<Polygon> of(GazetteerPlace place) {
        if (place.precision() != PlacePrecision.PROVINCE) {
            return Optional.empty();
        }
        String country = "PRK".equals(place.country()) ? "KP" : "KR";
        return Basemap.load().regions().stream().filter(region -> region.country().equals(country))
                .filter(region -> Gazetteer.namesOf(place).stream().anyMatch(region.names()::contains)).findFirst()
                .map(region -> new Polygon(rings(region), place.names().en()));
    }

    private static List<List<GeoPoint>> rings(BasemapRegion region) {
        BasemapThinning thinning = new BasemapThinning(TOLERANCE_KM);
        List<List<GeoPoint>> rings = new ArrayList<>();
        for (BasemapLine line : region.rings()) {
            double[] thin = thinning.thin(line.lonLat());
            int corners = thin.length / 2 - (thin[0] == thin[thin.length - 2] && thin[1] == thin[thin.length - 1] ? 1 : 0);
            if (corners >= 3 && Math.abs(BasemapRing.km2(line.lonLat())) >= SMALLEST_KM2) {
                List<GeoPoint> ring = new ArrayList<>(corners);
                for (int i = 0; i < corners; i++) {
                    ring.add(new GeoPoint(thin[2 * i + 1], thin[2 * i]));
                }
                rings.add(ring);
            }
        }
        return rings;
    }
}
