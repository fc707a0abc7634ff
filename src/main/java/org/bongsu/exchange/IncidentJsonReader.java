package org.bongsu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coded;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Link;
import org.bongsu.model.LinkKind;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Source;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads incidents from the JSON that {@link IncidentJson} and {@link IncidentGeoJson} write, alone or wrapped with the rows that their claims quote. */
public final class IncidentJsonReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Source> sources = new HashMap<>();

    private IncidentJsonReader() { }

    /** Reads a whole file; a value that cannot be understood is named with the incident it stands in. */
    public static IncidentFile read(String json) throws UnreadableTable {
        try {
            return new IncidentJsonReader().file(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new UnreadableTable("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private IncidentFile file(JsonNode root) throws UnreadableTable {
        List<Source> rows = new ArrayList<>();
        for (JsonNode node : root.path("sources")) {
            TableRow row = new TableRow(node.path("id").asText(), node.path("table").asText(), node.path("row").asInt(),
                    node.path("text").asText(), null, false);
            rows.add(row);
            sources.put(row.id(), row);
        }
        JsonNode features = root.path("features");
        JsonNode array = root.isArray() ? root : features.isArray() ? features : root.path("incidents");
        if (!array.isArray()) {
            throw new UnreadableTable("holds no incidents");
        }
        List<CodedIncident> incidents = new ArrayList<>();
        for (JsonNode each : array) {
            JsonNode node = features.isArray() ? each.path("properties") : each;
            String id = node.path("id").asText();
            try {
                incidents.add(new CodedIncident(incident(id, node), claims(id, node.path("claims"))));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new UnreadableTable(id + ": " + e.getMessage(), e);
            }
        }
        return new IncidentFile(incidents, rows);
    }

    private static Incident incident(String id, JsonNode node) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an incident has an id");
        }
        Judgement judgement = new Judgement(Coded.of(Status.class, node.path("status").asText("reported")),
                Coded.of(Attribution.class, node.path("attribution").asText("unknown")), node.path("clarity").asInt(1),
                Coded.of(Review.class, node.path("review").asText("coded")));
        List<Link> links = new ArrayList<>();
        for (JsonNode link : node.path("links")) {
            links.add(new Link(Coded.of(LinkKind.class, link.path("kind").asText()), link.path("incident").asText()));
        }
        return new Incident(id, new Subject(node.path("type").asText(), node.path("title").asText(), node.path("severity").asInt()),
                when(node), place(node.path("place")), new Incident.Facts(judgement, detail(node)),
                new Relations(text(node, "parent"), links));
    }

    private static @Nullable DateSpan when(JsonNode node) {
        LocalDate start = day(node, "start");
        if (start == null) {
            return null;
        }
        LocalDate end = day(node, "end");
        String time = text(node, "time");
        String zone = text(node, "zone");
        ClockTime clock = time == null || zone == null ? null : new ClockTime(LocalTime.parse(time), ZoneId.of(zone));
        return new DateSpan(start, end == null ? start : end, DatePrecision.of(node.path("datePrecision").asInt(1)), clock);
    }

    private static @Nullable Place place(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        GeoPoint point = node.path("lat").isNumber() && node.path("lon").isNumber()
                ? new GeoPoint(node.path("lat").asDouble(), node.path("lon").asDouble()) : null;
        return new Place(node.path("name").asText(), text(node, "admin1"), text(node, "admin2"), point,
                PlacePrecision.of(node.path("precision").asInt()));
    }

    private static Detail detail(JsonNode node) {
        List<ActorLink> actors = new ArrayList<>();
        for (JsonNode actor : node.path("actors")) {
            actors.add(new ActorLink(actor.path("from").asText(), text(actor, "to"),
                    Coded.of(Role.class, actor.path("role").asText("actor"))));
        }
        List<Quantity> quantities = new ArrayList<>();
        for (JsonNode quantity : node.path("quantities")) {
            quantities.add(new Quantity(quantity.path("name").asText(), number(quantity, "low"), number(quantity, "best"),
                    number(quantity, "high"), quantity.path("unit").asText("")));
        }
        Map<String, String> fields = new TreeMap<>();
        node.path("fields").properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        List<String> tags = new ArrayList<>();
        node.path("tags").forEach(tag -> tags.add(tag.asText()));
        return new Detail(actors, quantities, fields,
                new InForce(day(node, "announced"), day(node, "effective"), day(node, "expires")), tags, node.path("notes").asText(""));
    }

    private List<Claim> claims(String incident, JsonNode array) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode node : array) {
            claims.add(new Claim(node.path("id").asText(incident + "." + (claims.size() + 1)), incident,
                    new Claim.Assertion(node.path("field").asText(), node.path("value").asText(),
                            Coded.of(Stance.class, node.path("stance").asText("asserts")), text(node, "by")),
                    evidence(node)));
        }
        return claims;
    }

    private Evidence evidence(JsonNode node) {
        int start = node.path("start").asInt();
        int end = node.path("end").asInt();
        String quote = node.path("quote").asText();
        String id = node.path("source").asText();
        Source source = sources.get(id);
        if (source == null) {
            return new Evidence(id, start, end, quote, node.path("before").asText(""), node.path("after").asText(""));
        }
        if (start < 0 || end > source.text().length() || start > end || !source.text().substring(start, end).equals(quote)) {
            throw new IllegalArgumentException("the quote does not stand in " + id + " at " + start + ": " + quote);
        }
        return Evidence.of(id, source.text(), start, end);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static @Nullable Double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? (Double) node.path(field).asDouble() : null;
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : LocalDate.parse(text);
    }
}
