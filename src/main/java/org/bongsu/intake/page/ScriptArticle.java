package org.bongsu.intake.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the words of an article in the values of a page's scripts: as one text, or as a list of its paragraphs. */
final class ScriptArticle {
    private static final int MOST_NODES = 60_000;
    /** Less is a summary. */
    private static final int ENOUGH = 500;
    private static final int DEEPEST = 12;
    private static final Set<String> TITLES = Set.of("headline", "headlines", "title", "subject", "newstitle", "articletitle");
    /** What no paragraph stands under. */
    private static final Set<String> BESIDE = Set.of("description", "summary", "caption", "captions", "credit", "credits", "alt", "url", "href", "src", "subtitle", "promo", "related", "relatedarticles",
            "related_content", "comments", "seo", "keywords", "tags", "image", "images", "author", "authors", "byline", "bylines", "type", "id", "key", "slug", "__typename", "copyright", "style", "rel");
    private static final Pattern MARKUP = Pattern.compile("</?(?:p|br|div|h[1-6]|li|strong|span)\\b[^>]*>");
    private static final Pattern SENTENCE = Pattern.compile("[.!?。][\"'”’」』)\\]]*(?:\\s|<|$)");
    private static final int FEWEST_SENTENCES = 3;

    private final String title;
    private @Nullable List<String> best;
    private int most;

    private ScriptArticle(String title) {
        this.title = letters(title);
    }

    /** The largest text there is, an article's of this title before others; blocks of it, empty where there is none. */
    static List<Block> find(List<Element> scripts, String title) {
        ScriptArticle finder = new ScriptArticle(title);
        ScriptData.of(scripts).forEach(finder::look);
        List<String> found = finder.best;
        return found == null ? List.of() : found.stream().flatMap(ScriptArticle::blocks).toList();
    }

    private void look(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            boolean titled = titled(node);
            if (node.isArray() && node.size() > 1) {
                offer(parts(node), false);
            }
            node.properties().forEach(entry -> {
                JsonNode value = entry.getValue();
                if (value.isTextual() && !BESIDE.contains(entry.getKey().toLowerCase(Locale.ROOT))) {
                    offer(List.of(value.textValue()), titled);
                } else if (value.isArray() && value.size() > 1) {
                    offer(parts(value), titled);
                }
            });
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.addLast(child);
                }
            });
        }
    }

    private void offer(List<String> parts, boolean titled) {
        int weight = 0;
        int sentences = 0;
        for (String part : parts) {
            String plain = MARKUP.matcher(part).replaceAll(" ");
            weight += Prose.weight(plain);
            sentences += weight < ENOUGH || sentences < FEWEST_SENTENCES ? (int) SENTENCE.matcher(part).results().count() : 0;
        }
        int score = titled ? 4 * weight : weight;
        if (weight >= ENOUGH && sentences >= FEWEST_SENTENCES && score > most) {
            most = score;
            best = parts;
        }
    }

    /** The words of each element of a list; nothing where the list is one of articles. */
    private static List<String> parts(JsonNode list) {
        List<String> parts = new ArrayList<>();
        int articles = 0;
        for (JsonNode each : list) {
            articles += each.isObject() && each.properties().stream().anyMatch(entry -> TITLES.contains(entry.getKey().toLowerCase(Locale.ROOT)) && entry.getValue().isTextual()
                    && !entry.getValue().textValue().isBlank()) ? 1 : 0;
            StringBuilder words = new StringBuilder();
            gather(each, words, 0);
            parts.add(words.toString().strip());
        }
        return articles > 1 ? List.of() : parts;
    }

    private static void gather(JsonNode node, StringBuilder words, int depth) {
        if (node.isTextual()) {
            words.append(node.textValue());
        } else if (depth < DEEPEST) {
            if (node.isArray()) {
                node.forEach(child -> gather(child, words, depth + 1));
            } else {
                node.properties().stream().filter(entry -> !BESIDE.contains(entry.getKey().toLowerCase(Locale.ROOT)) && (entry.getValue().isContainerNode() || isWords(entry.getKey())))
                        .forEach(entry -> gather(entry.getValue(), words, depth + 1));
            }
        }
    }

    private static boolean isWords(String key) {
        return Set.of("content", "text", "html", "value", "body", "paragraph", "data", "txt", "insert").contains(key.toLowerCase(Locale.ROOT));
    }

    private boolean titled(JsonNode node) {
        return !title.isEmpty() && node.isObject() && node.properties().stream().filter(entry -> TITLES.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .anyMatch(entry -> says(entry.getValue()) || entry.getValue().isObject() && entry.getValue().properties().stream().anyMatch(inner -> says(inner.getValue())));
    }

    private boolean says(JsonNode value) {
        String said = value.isTextual() ? letters(value.textValue()) : "";
        return said.length() > 3 && (said.contains(title) || title.contains(said));
    }

    private static Stream<Block> blocks(String part) {
        return CrossCheck.paragraphs(part).stream().map(paragraph -> new Block(paragraph, Block.Shape.PARAGRAPH, 0, 0));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
