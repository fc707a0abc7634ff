package org.bongsu.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;

/** Writes incidents as GeoJSON (RFC 7946): a feature each, with a null geometry where no point is known. */
public final class IncidentGeoJson {
    private IncidentGeoJson() { }

    /** A feature collection. */
    public static String write(List<CodedIncident> incidents) {
        StringWriter out = new StringWriter();
        try {
            write(incidents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes a feature collection, one feature after another. */
    public static void write(List<CodedIncident> incidents, Writer out) throws IOException {
        try (JsonGenerator json = IncidentJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (CodedIncident each : incidents) {
                IncidentJson.mapper().writeTree(json, feature(each));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static ObjectNode feature(CodedIncident each) {
        ObjectNode feature = JsonNodeFactory.instance.objectNode().put("type", "Feature").put("id", each.incident().id());
        Place where = each.incident().where();
        GeoPoint point = where == null ? null : where.point();
        if (point == null) {
            feature.putNull("geometry");
        } else {
            feature.putObject("geometry").put("type", "Point").putArray("coordinates").add(point.lon()).add(point.lat());
        }
        feature.set("properties", IncidentJson.node(each.incident(), each.claims()));
        return feature;
    }
}
