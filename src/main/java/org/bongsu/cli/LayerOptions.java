package org.bongsu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.figure.map.overlay.Measured;
import org.bongsu.figure.map.overlay.MissileClass;
import org.bongsu.figure.map.overlay.RangeRings;
import org.bongsu.model.GeoPoint;
import picocli.CommandLine.Option;

/** The options that lay something over the map. */
final class LayerOptions {
    @Option(names = "--ring", paramLabel = "LON,LAT,RANGE",
            description = "On the map: a range ring about a point; RANGE is kilometres or a missile, such as KN-23 or Hwasong-12. May be given several times.")
    private List<String> rings = new ArrayList<>();

    @Option(names = "--measure", paramLabel = "\"LON,LAT LON,LAT …\"", description = "On the map: a line to be measured. May be given several times.")
    private List<String> measured = new ArrayList<>();

    @Option(names = "--no-flights", description = "On the map: no ground tracks of launches.")
    private boolean noFlights;

    /**
     * What is to be laid over the map.
     *
     * @throws IllegalArgumentException when the words of an option are off
     */
    MapLayers layers() {
        Map<GeoPoint, List<RangeRings.Ring>> about = new LinkedHashMap<>();
        for (String ring : rings) {
            String[] cell = ring.split(",", 3);
            if (cell.length != 3) {
                throw new IllegalArgumentException("a ring is LON,LAT,RANGE, not " + ring);
            }
            about.computeIfAbsent(point(cell[0], cell[1], ring), key -> new ArrayList<>()).add(ring(cell[2].strip()));
        }
        MapLayers layers = MapLayers.NONE.withFlights(!noFlights);
        for (Map.Entry<GeoPoint, List<RangeRings.Ring>> each : about.entrySet()) {
            layers = layers.with(new RangeRings(each.getKey(), "", each.getValue()));
        }
        for (String line : measured) {
            List<GeoPoint> points = new ArrayList<>();
            for (String pair : line.strip().split("\\s+")) {
                String[] cell = pair.split(",", -1);
                points.add(point(cell[0], cell.length == 2 ? cell[1] : "", line));
            }
            layers = layers.with(new Measured(points));
        }
        return layers;
    }

    private static RangeRings.Ring ring(String range) {
        return MissileClass.delivered().stream().filter(each -> each.name().equalsIgnoreCase(range)).findFirst()
                .map(each -> new RangeRings.Ring(each.name(), each.km())).orElseGet(() -> {
                    try {
                        return new RangeRings.Ring("", Double.parseDouble(range));
                    } catch (NumberFormatException e) {
                        throw new IllegalArgumentException("a range is kilometres, or one of "
                                + String.join(", ", MissileClass.delivered().stream().map(MissileClass::name).toList()) + ", not " + range, e);
                    }
                });
    }

    private static GeoPoint point(String lon, String lat, String text) {
        try {
            return new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a point is LON,LAT in degrees: " + text, e);
        }
    }
}
