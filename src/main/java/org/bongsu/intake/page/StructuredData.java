package org.bongsu.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Cleaning;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article as linked data (schema.org in JSON-LD); null where it says nothing.
 *
 * @param authors names, joined by commas
 * @param body    the article's words, be they with markup
 */
record StructuredData(@Nullable String headline, @Nullable String authors, @Nullable String publisher,
                      @Nullable String published, @Nullable String modified, @Nullable String body) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern ARTICLE = Pattern.compile("\\w*(?:Article|Posting|Report|Review)|Report|Review");
    private static final int MOST_NODES = 20_000;

    static StructuredData of(List<Element> scripts) {
        JsonNode best = null;
        for (Element script : scripts) {
            JsonNode article = article(script.data());
            if (article != null && (best == null || article.size() > best.size())) {
                best = article;
            }
        }
        return best == null ? new StructuredData(null, null, null, null, null, null)
                : new StructuredData(text(best.get("headline"), best.get("name")), names(best.get("author")),
                        names(best.get("publisher")), text(best.get("datePublished"), best.get("dateCreated")),
                        text(best.get("dateModified"), null),
                        text(best.get("articleBody"), null));
    }

    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(json.strip().replaceFirst("^(?://)?<!\\[CDATA\\[", "").replaceFirst("(?://)?\\]\\]>$", "")));
        } catch (JsonProcessingException e) {
            return null;
        }
        JsonNode best = null;
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.get("@type")) && (best == null || node.size() > best.size())) {
                best = node;
            }
            if (node.isContainerNode()) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.addLast(child);
                    }
                });
            }
        }
        return best;
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLE.matcher(one.asText()).matches()) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    private static @Nullable String names(@Nullable JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node == null ? List.<JsonNode>of() : node.isArray() ? node : List.of(node)) {
            String name = one.isObject() ? text(one.get("name"), null) : text(one, null);
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String text(@Nullable JsonNode node, @Nullable JsonNode other) {
        JsonNode value = node != null && node.isArray() && !node.isEmpty() ? node.get(0) : node;
        if (value != null && value.isTextual() && !value.asText().isBlank()) {
            return Cleaning.text(Parser.unescapeEntities(value.asText(), false)).strip();
        }
        return other == null ? null : text(other, null);
    }
}
