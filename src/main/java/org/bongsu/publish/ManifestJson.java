package org.bongsu.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bongsu.figure.PlateChoice;
import org.bongsu.model.Coded;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.publish.UnreadableFigure.Why;
import org.jspecify.annotations.Nullable;

/** A manifest as JSON: the same manifest always gives the same text. */
public final class ManifestJson {
    private static final String FAMILY = "bongsu-manifest-";
    private static final String FORMAT = FAMILY + 1;
    private static final int LONGEST = 64 << 20;
    private static final int MOST_ROWS = 2_000_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ManifestJson() { }

    /** One line, in characters that XML may hold, too. */
    public static String write(Manifest manifest) {
        try {
            return escaped(MAPPER.writeValueAsString(node(manifest)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** On lines of its own, to be read by people before the figure leaves. */
    public static String pretty(Manifest manifest) {
        return node(manifest).toPrettyString();
    }

    /** Lone surrogates and what is no character stand escaped in the JSON: they can only be within its strings. */
    private static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xFFFE) == 0xFFFE && c <= 0xFFFF) {
                text.append(String.format("\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    /**
     * The manifest that a text holds.
     *
     * @throws UnreadableFigure when it holds none, with the reason
     */
    public static Manifest read(String json) throws UnreadableFigure {
        if (json.length() > LONGEST) {
            throw new UnreadableFigure(Why.TOO_LARGE, json.length() + " characters");
        }
        try {
            JsonNode node = MAPPER.readTree(json);
            String format = node.path("format").asText();
            if (!format.equals(FORMAT)) {
                throw new UnreadableFigure(format.startsWith(FAMILY) ? Why.NEWER : Why.DAMAGED, format);
            }
            JsonNode codebook = node.path("codebook");
            return new Manifest(node.path("application").asText(), drawn(node.path("drawn")), FilterJson.read(node.path("filter")),
                    new Manifest.Basis(codebook.path("version").asText(), codebook.path("hash").asText()), FilterJson.index(node.path("index")),
                    new Manifest.Data(rows(node.path("rows")), strings(node.path("beside")), tables(node.path("datasets"))));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new UnreadableFigure(Why.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static Manifest.Drawn drawn(JsonNode drawn) {
        return new Manifest.Drawn(drawn.path("figure").asText(), strings(drawn.path("options")), Coded.of(Theme.class, drawn.path("theme").asText()),
                Coded.of(Language.class, drawn.path("language").asText()), Coded.of(NameUsage.class, drawn.path("names").asText()), sheet(drawn.path("sheet")));
    }

    private static Manifest.@Nullable Sheet sheet(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        PlateChoice.Own own = new PlateChoice.Own(text(node.path("title")), text(node.path("subtitle")), text(node.path("caption")));
        PlateChoice.Parts parts = new PlateChoice.Parts(node.path("legend").asBoolean(true), node.path("scaleBar").asBoolean(true),
                node.path("note").asBoolean(true), node.path("source").asBoolean(true));
        return new Manifest.Sheet(new Manifest.Page(node.path("width").asDouble(), node.path("height").asDouble(), node.path("scale").asDouble()),
                new PlateChoice(own, parts, FilterJson.texts(node.path("numbered"))));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static Map<String, String> strings(JsonNode node) {
        Map<String, String> strings = new TreeMap<>();
        node.properties().forEach(each -> strings.put(each.getKey(), each.getValue().asText()));
        return strings;
    }

    private static Manifest.Rows rows(JsonNode node) {
        SortedMap<String, String> each = new TreeMap<>();
        node.path("ids").forEach(id -> each.put(id.asText(), ""));
        node.path("each").properties().forEach(row -> each.put(row.getKey(), row.getValue().asText()));
        if (each.size() > MOST_ROWS) {
            throw new IllegalArgumentException(each.size() + " rows");
        }
        return new Manifest.Rows(each, node.path("hash").asText());
    }

    private static List<Manifest.Table> tables(JsonNode array) {
        List<Manifest.Table> tables = new ArrayList<>();
        array.forEach(t -> tables.add(new Manifest.Table(t.path("id").asText(), t.path("name").asText(), t.path("hash").asText(), t.path("rows").asInt())));
        return tables;
    }

    private static ObjectNode node(Manifest manifest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", FORMAT).put("application", manifest.application());
        Manifest.Drawn was = manifest.drawn();
        ObjectNode drawn = node.putObject("drawn");
        drawn.put("figure", was.figure()).put("theme", was.theme().code()).put("language", was.language().code()).put("names", was.names().code());
        if (!was.options().isEmpty()) {
            put(drawn.putObject("options"), was.options());
        }
        Manifest.Sheet sheet = was.sheet();
        if (sheet != null) {
            write(drawn.putObject("sheet"), sheet);
        }
        FilterJson.write(node.putObject("filter"), manifest.filter());
        node.putObject("codebook").put("version", manifest.codebook().version()).put("hash", manifest.codebook().hash());
        IndexSettings index = manifest.index();
        if (index != null) {
            FilterJson.write(node.putObject("index"), index);
        }
        Manifest.Data data = manifest.data();
        if (!data.beside().isEmpty()) {
            put(node.putObject("beside"), data.beside());
        }
        if (!data.tables().isEmpty()) {
            ArrayNode tables = node.putArray("datasets");
            data.tables().forEach(t -> tables.addObject().put("id", t.id()).put("name", t.name()).put("hash", t.hash()).put("rows", t.rows()));
        }
        ObjectNode rows = node.putObject("rows").put("hash", data.rows().hash());
        put(rows.putObject("each"), data.rows().each());
        return node;
    }

    private static void write(ObjectNode node, Manifest.Sheet sheet) {
        node.put("width", sheet.page().width()).put("height", sheet.page().height()).put("scale", sheet.page().scale());
        PlateChoice.Own own = sheet.plate().own();
        PlateChoice.Parts parts = sheet.plate().parts();
        node.put("title", own.title()).put("subtitle", own.subtitle()).put("caption", own.caption());
        node.put("legend", parts.legend()).put("scaleBar", parts.scale()).put("note", parts.note()).put("source", parts.source());
        if (!sheet.plate().numbered().isEmpty()) {
            FilterJson.texts(node.putArray("numbered"), sheet.plate().numbered());
        }
    }

    private static void put(ObjectNode node, Map<String, String> strings) {
        strings.forEach(node::put);
    }
}
