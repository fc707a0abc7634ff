package org.bongsu.exchange.cite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSL-JSON. */
final class CslJson {
    private CslJson() { }

    static String write(List<Reference> references) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Reference each : references) {
            ObjectNode node = array.addObject().put("id", each.key()).put("type", switch (each.kind()) {
                case ARTICLE -> "article-newspaper";
                case PAGE -> "webpage";
                case TABLE -> "dataset";
                case NOTE -> "document";
            }).put("title", each.title());
            if (!each.people().authors().isEmpty()) {
                ArrayNode authors = node.putArray("author");
                for (Author author : each.people().authors()) {
                    if (author.whole()) {
                        authors.addObject().put("literal", author.family());
                    } else {
                        authors.addObject().put("family", author.family()).put("given", author.given());
                    }
                }
            }
            put(node, each.kind() == Reference.Kind.ARTICLE ? "container-title" : "publisher", each.people().publisher());
            put(node, "URL", each.url());
            put(node, "note", each.note());
            var published = each.published();
            if (published != null) {
                LocalDate day = published.day();
                node.putObject("issued").putArray("date-parts").addArray().add(day.getYear()).add(day.getMonthValue()).add(day.getDayOfMonth());
            }
        }
        return array.toPrettyString() + "\n";
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            node.put(name, value);
        }
    }
}
