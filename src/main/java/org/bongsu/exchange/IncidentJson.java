package org.bongsu.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Link;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes incidents, their parts and their claims as JSON, by the field names that the user guide lists. */
public final class IncidentJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private IncidentJson() { }

    /** An array of incidents, each with its claims, two spaces a level. */
    public static String write(List<CodedIncident> incidents) {
        StringWriter out = new StringWriter();
        try {
            write(incidents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes the same, one incident after another, so that no more than one is held as a tree. */
    public static void write(List<CodedIncident> incidents, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartArray();
            for (CodedIncident each : incidents) {
                MAPPER.writeTree(json, node(each.incident(), each.claims()));
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    /** Writes on lines of its own, two spaces a level, and leaves the writer open. */
    static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator json = MAPPER.createGenerator(out);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        return json;
    }

    static ObjectMapper mapper() {
        return MAPPER;
    }

    /** One line of JSON. */
    public static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** An incident with its claims. */
    public static ObjectNode node(Incident incident, List<Claim> claims) {
        ObjectNode node = NODES.objectNode();
        node.put("id", incident.id());
        node.put("parent", incident.relations().parent());
        ArrayNode links = node.putArray("links");
        for (Link link : incident.relations().links()) {
            links.addObject().put("kind", link.kind().code()).put("incident", link.incident());
        }
        node.put("type", incident.type()).put("title", incident.title());
        when(node, incident.when());
        ClockTime clock = incident.when() == null ? null : incident.when().clock();
        node.put("time", clock == null ? null : clock.time().toString());
        node.put("zone", clock == null ? null : clock.zone().getId());
        node.set("place", place(incident.where()));
        node.put("severity", incident.severity());
        node.put("status", incident.status().code());
        node.put("attribution", incident.judgement().attribution().code());
        node.put("clarity", incident.judgement().clarity());
        detail(node, incident.detail());
        node.put("review", incident.judgement().review().code());
        ArrayNode array = node.putArray("claims");
        claims.forEach(claim -> array.add(claim(claim)));
        return node;
    }

    /** The first and last day, and the precision from 1 to 5; null where no date is known. */
    public static void when(ObjectNode node, @Nullable DateSpan when) {
        node.put("start", when == null ? null : when.start().toString());
        node.put("end", when == null ? null : when.end().toString());
        node.put("datePrecision", when == null ? null : (Integer) when.precision().code());
    }

    /** A place, or null. */
    public static JsonNode place(@Nullable Place place) {
        if (place == null) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        GeoPoint point = place.point();
        node.put("name", place.name());
        if (place.admin1() != null) {
            node.put("admin1", place.admin1());
        }
        if (place.admin2() != null) {
            node.put("admin2", place.admin2());
        }
        node.put("lat", point == null ? null : (Double) point.lat());
        node.put("lon", point == null ? null : (Double) point.lon());
        return node.put("precision", place.precision().code());
    }

    /** Quantities with their unit. */
    public static ArrayNode quantities(List<Quantity> quantities) {
        ArrayNode array = NODES.arrayNode();
        for (Quantity quantity : quantities) {
            array.addObject().put("name", quantity.name()).put("low", quantity.low()).put("best", quantity.best())
                    .put("high", quantity.high()).put("unit", quantity.unit());
        }
        return array;
    }

    private static void detail(ObjectNode node, Detail detail) {
        ArrayNode actors = node.putArray("actors");
        for (ActorLink link : detail.actors()) {
            actors.addObject().put("from", link.from()).put("to", link.to()).put("role", link.role().code());
        }
        node.set("quantities", quantities(detail.quantities()));
        ObjectNode fields = node.putObject("fields");
        detail.fields().forEach(fields::put);
        node.put("announced", text(detail.inForce().announced()));
        node.put("effective", text(detail.inForce().effective()));
        node.put("expires", text(detail.inForce().expires()));
        ArrayNode tags = node.putArray("tags");
        detail.tags().forEach(tags::add);
        node.put("notes", detail.notes());
    }

    private static ObjectNode claim(Claim claim) {
        return NODES.objectNode().put("id", claim.id()).put("field", claim.what().field()).put("value", claim.what().value())
                .put("stance", claim.what().stance().code()).put("by", claim.what().by())
                .put("source", claim.evidence().source()).put("quote", claim.evidence().quote())
                .put("start", claim.evidence().start()).put("end", claim.evidence().end())
                .put("before", claim.evidence().before()).put("after", claim.evidence().after());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
