package org.bongsu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;

/** Writes incidents as GeoJSON (RFC 7946): a feature each, with a null geometry where no point is known. */
public final class IncidentGeoJson {
    private IncidentGeoJson() { }

    /** A feature collection. */
    public static String write(List<CodedIncident> incidents) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (CodedIncident each : incidents) {
            ObjectNode feature = features.addObject().put("type", "Feature").put("id", each.incident().id());
            Place where = each.incident().where();
            GeoPoint point = where == null ? null : where.point();
            if (point == null) {
                feature.putNull("geometry");
            } else {
                feature.putObject("geometry").put("type", "Point").putArray("coordinates").add(point.lon()).add(point.lat());
            }
            feature.set("properties", IncidentJson.node(each.incident(), each.claims()));
        }
        return IncidentJson.pretty(root);
    }
}
