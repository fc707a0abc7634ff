package org.bongsu.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bongsu.model.Coded;
import org.bongsu.model.Filter;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.IndexWeights;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.jspecify.annotations.Nullable;

/** Filters and settings of the index in manifests. */
final class FilterJson {
    private static final int MOST = 100_000;

    private FilterJson() { }

    static void write(ObjectNode node, Filter filter) {
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

    static Filter read(JsonNode node) {
        Set<Integer> severities = new TreeSet<>();
        node.path("severities").forEach(s -> severities.add(s.asInt()));
        Set<Status> statuses = new TreeSet<>();
        node.path("statuses").forEach(s -> statuses.add(Coded.of(Status.class, s.asText())));
        return new Filter(new Filter.Facets(new TreeSet<>(texts(node.path("types"))), new TreeSet<>(texts(node.path("actors"))), severities, statuses),
                period(node.path("period")), AreaJson.read(node.path("area")), node.path("text").asText(), day(node.path("asKnownOn")),
                new TreeSet<>(texts(node.path("datasets"))));
    }

    static void write(ObjectNode node, IndexSettings index) {
        node.put("halfLife", index.halfLife());
        Period reference = index.reference();
        if (reference != null) {
            period(node.putObject("reference"), reference);
        }
        IndexWeights.Modes modes = index.weights().modes();
        node.putObject("modes").put("act", modes.act()).put("posture", modes.posture()).put("word", modes.word()).put("record", modes.record());
        node.put("step", index.weights().step());
        ObjectNode credence = node.putObject("statuses");
        for (Status status : Status.values()) {
            credence.put(status.code(), index.weights().credence().of(status));
        }
        texts(node.putArray("adversaries"), index.adversaries());
    }

    static @Nullable IndexSettings index(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        IndexSettings index = new IndexSettings(node.path("halfLife").asDouble(), node.path("reference").isObject() ? period(node.path("reference")) : null);
        if (!node.has("modes")) {
            return index;
        }
        JsonNode m = node.path("modes");
        JsonNode c = node.path("statuses");
        return index.withWeights(new IndexWeights(new IndexWeights.Modes(number(m, "act"), number(m, "posture"), number(m, "word"), number(m, "record")),
                number(node, "step"), new IndexWeights.Credence(number(c, "confirmed"), number(c, "reported"), number(c, "disputed"), number(c, "expected"),
                number(c, "refuted")))).withAdversaries(Set.copyOf(texts(node.path("adversaries"))));
    }

    private static double number(JsonNode node, String name) {
        return node.path(name).asDouble(Double.NaN);
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

    static void texts(ArrayNode array, Iterable<String> texts) {
        texts.forEach(array::add);
    }

    static List<String> texts(JsonNode array) {
        if (array.size() > MOST) {
            throw new IllegalArgumentException("a list of " + array.size());
        }
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }
}
