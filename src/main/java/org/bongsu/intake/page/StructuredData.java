package org.bongsu.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
    private static final int MOST_ARTICLES = 200;
    private static final int DEEPEST = 3;

    static StructuredData of(List<Element> scripts) {
        List<JsonNode> articles = new ArrayList<>();
        scripts.forEach(script -> gather(script.data(), articles));
        JsonNode best = articles.stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElse(null);
        if (best == null) {
            return new StructuredData(null, null, null, null, null, null);
        }
        List<JsonNode> same = new ArrayList<>(List.of(best));
        articles.stream().filter(each -> each != best && same(best, each)).forEach(same::add);
        return new StructuredData(first(same, each -> text(each.get("headline"), each.get("name"))), first(same, each -> names(each.get("author"))),
                first(same, each -> names(each.get("publisher"))), first(same, each -> text(each.get("datePublished"), each.get("dateCreated"))),
                first(same, each -> text(each.get("dateModified"), null)), first(same, each -> body(each, 0)));
    }

    private static @Nullable String first(List<JsonNode> nodes, Function<JsonNode, @Nullable String> of) {
        for (JsonNode node : nodes) {
            String said = of.apply(node);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** Whether two nodes tell of one article: they name the same, or one of them has no name of its own. */
    private static boolean same(JsonNode one, JsonNode other) {
        boolean named = false;
        for (String key : List.of("@id", "url", "mainEntityOfPage", "headline")) {
            String a = text(one.get(key), null);
            String b = text(other.get(key), null);
            if (a != null && a.equals(b)) {
                return true;
            }
            named |= a != null && b != null;
        }
        return !named;
    }

    /** The words of an article: whole, as a list, or over its parts and the reports of a running story. */
    private static @Nullable String body(JsonNode node, int depth) {
        List<String> parts = new ArrayList<>();
        JsonNode said = node.get("articleBody");
        for (JsonNode each : said == null ? List.<JsonNode>of() : said.isArray() ? said : List.of(said)) {
            String words = text(each, null);
            if (words != null) {
                parts.add(words);
            }
        }
        for (String key : List.of("hasPart", "liveBlogUpdate")) {
            JsonNode list = node.get(key);
            for (JsonNode each : list == null || depth == DEEPEST ? List.<JsonNode>of() : list.isArray() ? list : List.of(list)) {
                String words = each.isObject() ? Objects.requireNonNullElse(body(each, depth + 1), "") : "";
                String own = each.isObject() && words.isEmpty() ? Objects.requireNonNullElse(text(each.get("text"), null), "") : words;
                String head = each.isObject() ? text(each.get("headline"), each.get("name")) : null;
                if (!own.isEmpty()) {
                    parts.add(head == null || own.startsWith(head) ? own : head + "\n\n" + own);
                }
            }
        }
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private static void gather(String json, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(json.strip().replaceFirst("^(?://)?<!\\[CDATA\\[", "").replaceFirst("(?://)?\\]\\]>$", "")));
        } catch (JsonProcessingException e) {
            return;
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.get("@type")) && articles.size() < MOST_ARTICLES) {
                articles.add(node);
            }
            if (node.isContainerNode()) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.addLast(child);
                    }
                });
            }
        }
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
