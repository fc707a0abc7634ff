package org.bongsu.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Polygon;
import org.bongsu.model.Unplaced;
import org.jspecify.annotations.Nullable;

/**
 * Areas in manifests: a box as [west, south, east, north], a circle as its middle and kilometres, a polygon as rings of corners, what has no point as {"unplaced": true}; points
 * are [longitude, latitude], as in GeoJSON (RFC 7946).
 */
final class AreaJson {
    private static final int MOST_CORNERS = 20_000;

    private AreaJson() { }

    static void write(ObjectNode into, String name, @Nullable Area area) {
        switch (area) {
            case null -> { }
            case Unplaced none -> into.putObject(name).put("unplaced", true);
            case Box box -> into.putArray(name).add(box.west()).add(box.south()).add(box.east()).add(box.north());
            case Circle circle -> {
                ObjectNode node = into.putObject(name).put("km", circle.km()).put("name", circle.name());
                point(node.putArray("center"), circle.center());
            }
            case Polygon polygon -> {
                ArrayNode rings = into.putObject(name).put("name", polygon.name()).putArray("rings");
                for (List<GeoPoint> ring : polygon.rings()) {
                    ArrayNode corners = rings.addArray();
                    ring.forEach(corner -> point(corners.addArray(), corner));
                }
            }
        }
    }

    /**
     * The area that a node holds, or null for none.
     *
     * @throws IllegalArgumentException when it is none that can be
     */
    static @Nullable Area read(JsonNode node) {
        if (node.isArray() && node.size() == 4) {
            return new Box(node.get(0).asDouble(), node.get(1).asDouble(), node.get(2).asDouble(), node.get(3).asDouble());
        }
        if (node.has("unplaced")) {
            return Unplaced.AREA;
        }
        if (node.has("center")) {
            return new Circle(point(node.get("center")), node.path("km").asDouble(), node.path("name").asText());
        }
        if (node.has("rings")) {
            List<List<GeoPoint>> rings = new ArrayList<>();
            int corners = 0;
            for (JsonNode ring : node.get("rings")) {
                List<GeoPoint> points = new ArrayList<>();
                for (JsonNode corner : ring) {
                    if (++corners > MOST_CORNERS) {
                        throw new IllegalArgumentException("an area has at most " + MOST_CORNERS + " corners");
                    }
                    points.add(point(corner));
                }
                rings.add(points);
            }
            return new Polygon(rings, node.path("name").asText());
        }
        return null;
    }

    private static void point(ArrayNode into, GeoPoint point) {
        into.add(point.lon()).add(point.lat());
    }

    private static GeoPoint point(JsonNode node) {
        return new GeoPoint(node.path(1).asDouble(Double.NaN), node.path(0).asDouble(Double.NaN));
    }
}
