package org.bongsu.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bongsu.model.Coded;
import org.bongsu.model.Filter;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;

/** A manifest as JSON: the same manifest always gives the same text. */
public final class ManifestJson {
    private static final String FORMAT = "bongsu-manifest-1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ManifestJson() { }

    /** One line. */
    public static String write(Manifest manifest) {
        try {
            return MAPPER.writeValueAsString(node(manifest));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** On lines of its own, to be read by people before the figure leaves. */
    public static String pretty(Manifest manifest) {
        return node(manifest).toPrettyString();
    }

    /** The manifest that a text holds; what is not one is refused with the reason. */
    public static Manifest read(String json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        if (!node.path("format").asText().equals(FORMAT)) {
            throw new IOException("not a manifest that this version reads: " + node.path("format").asText());
        }
        try {
            JsonNode drawn = node.path("drawn");
            JsonNode codebook = node.path("codebook");
            return new Manifest(node.path("application").asText(),
                    new Manifest.Drawn(drawn.path("figure").asText(), options(drawn.path("options")), Coded.of(Theme.class, drawn.path("theme").asText()),
                            Coded.of(Language.class, drawn.path("language").asText()), Coded.of(NameUsage.class, drawn.path("names").asText())),
                    filter(node.path("filter")), new Manifest.Basis(codebook.path("version").asText(), codebook.path("hash").asText()),
                    index(node.path("index")), new Manifest.Rows(texts(node.path("rows").path("ids")), node.path("rows").path("hash").asText()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("not a manifest: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> options(JsonNode node) {
        Map<String, String> options = new TreeMap<>();
        node.properties().forEach(each -> options.put(each.getKey(), each.getValue().asText()));
        return options;
    }

    private static ObjectNode node(Manifest manifest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", FORMAT).put("application", manifest.application());
        ObjectNode drawn = node.putObject("drawn");
        drawn.put("figure", manifest.drawn().figure()).put("theme", manifest.drawn().theme().code())
                .put("language", manifest.drawn().language().code()).put("names", manifest.drawn().names().code());
        if (!manifest.drawn().options().isEmpty()) {
            ObjectNode options = drawn.putObject("options");
            manifest.drawn().options().forEach(options::put);
        }
        filter(node.putObject("filter"), manifest.filter());
        node.putObject("codebook").put("version", manifest.codebook().version()).put("hash", manifest.codebook().hash());
        IndexSettings index = manifest.index();
        if (index != null) {
            ObjectNode settings = node.putObject("index").put("halfLife", index.halfLife());
            Period reference = index.reference();
            if (reference != null) {
                period(settings.putObject("reference"), reference);
            }
        }
        ObjectNode rows = node.putObject("rows").put("hash", manifest.rows().hash());
        texts(rows.putArray("ids"), manifest.rows().ids());
        return node;
    }

    private static void filter(ObjectNode node, Filter filter) {
        texts(node.putArray("types"), filter.facets().types());
        texts(node.putArray("actors"), filter.facets().actors());
        ArrayNode severities = node.putArray("severities");
        filter.facets().severities().forEach(severities::add);
        texts(node.putArray("statuses"), filter.facets().statuses().stream().map(Coded::code).toList());
        period(node.putObject("period"), filter.period());
        AreaJson.write(node, "area", filter.area());
        node.put("text", filter.text());
        LocalDate known = filter.asKnownOn();
        node.put("asKnownOn", known == null ? null : known.toString());
        if (!filter.datasets().isEmpty()) {
            texts(node.putArray("datasets"), filter.datasets());
        }
    }

    private static Filter filter(JsonNode node) {
        Set<Integer> severities = new TreeSet<>();
        node.path("severities").forEach(s -> severities.add(s.asInt()));
        Set<Status> statuses = new TreeSet<>();
        node.path("statuses").forEach(s -> statuses.add(Coded.of(Status.class, s.asText())));
        return new Filter(new Filter.Facets(new TreeSet<>(texts(node.path("types"))), new TreeSet<>(texts(node.path("actors"))), severities, statuses),
                period(node.path("period")), AreaJson.read(node.path("area")), node.path("text").asText(), day(node.path("asKnownOn")),
                new TreeSet<>(texts(node.path("datasets"))));
    }

    private static @Nullable IndexSettings index(JsonNode node) {
        return node.isObject() ? new IndexSettings(node.path("halfLife").asDouble(),
                node.path("reference").isObject() ? period(node.path("reference")) : null) : null;
    }

    private static void period(ObjectNode node, Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        node.put("from", from == null ? null : from.toString()).put("to", to == null ? null : to.toString());
    }

    private static Period period(JsonNode node) {
        return new Period(day(node.path("from")), day(node.path("to")));
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }

    private static void texts(ArrayNode array, Iterable<String> texts) {
        texts.forEach(array::add);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }
}
