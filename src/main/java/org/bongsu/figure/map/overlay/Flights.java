package org.bongsu.figure.map.overlay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.codebook.Type;
import org.bongsu.figure.map.plane.Geodesy;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;

/**
 * Finds the flights of launches: to the landing point where the field {@code landing} gives one ("40.9, 134.6", or the name of a place
 * that has a point), else by the quantity {@code range} and the field {@code bearing}. A launch whose landing is known as a sea only,
 * or as a distance only, has none: its direction is not known.
 */
public final class Flights {
    private static final Pattern POINT = Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");
    private static final Map<String, Double> KM = Map.of("km", 1.0, "mi", 1.609344, "nmi", 1.852, "m", 0.001);
    private static final double FARTHEST_KM = 20_000;

    private final Function<String, Optional<GeoPoint>> places;

    /**
     * Flights that end at places by name.
     *
     * @param places the point of a place, where the name is that of a place with one; empty for seas and other areas
     */
    public Flights(Function<String, Optional<GeoPoint>> places) {
        this.places = places;
    }

    /** Those that are known of some incidents, in their order. */
    public List<Flight> of(List<Incident> incidents) {
        return incidents.stream().filter(incident -> Type.isA(incident.type(), "launch")).flatMap(incident -> of(incident).stream()).toList();
    }

    private Optional<Flight> of(Incident incident) {
        Place where = incident.where();
        GeoPoint from = where == null || where.precision().code() > PlacePrecision.COUNTY.code() ? null : where.point();
        if (from == null) {
            return Optional.empty();
        }
        String landing = incident.detail().fields().getOrDefault("landing", "");
        Optional<GeoPoint> to = point(landing).or(() -> landing.isBlank() ? Optional.empty() : places.apply(landing.strip()));
        if (to.isPresent()) {
            return Optional.of(new Flight(from, to.get(), incident.severity(), false));
        }
        OptionalDouble bearing = Bearing.read(incident.detail().fields().getOrDefault("bearing", ""));
        return bearing.isEmpty() ? Optional.empty() : kilometres(incident).map(km ->
                new Flight(from, Geodesy.reached(from, bearing.getAsDouble(), km), incident.severity(), true));
    }

    private static Optional<GeoPoint> point(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        double lat = Double.parseDouble(m.group(1));
        double lon = Double.parseDouble(m.group(2));
        return Math.abs(lat) < 90 && Math.abs(lon) <= 180 ? Optional.of(new GeoPoint(lat, lon)) : Optional.empty();
    }

    private static Optional<Double> kilometres(Incident incident) {
        return Stream.of("range", "distance").flatMap(name -> incident.detail().quantities().stream().filter(q -> q.name().equals(name)))
                .map(q -> value(q) * KM.getOrDefault(q.unit(), 0.0)).filter(km -> km > 0 && km <= FARTHEST_KM).findFirst();
    }

    private static double value(Quantity quantity) {
        Double best = quantity.best();
        Double low = quantity.low();
        Double high = quantity.high();
        return best != null ? best : low != null && high != null ? (low + high) / 2 : low != null ? low : high != null ? high : 0;
    }
}
