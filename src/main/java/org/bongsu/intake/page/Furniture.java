package org.bongsu.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what of a page is there around an article: navigation, advertisements, comments, shares. */
final class Furniture {
    private static final Set<String> TAGS = Set.of("script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button",
            "input", "select", "textarea", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "figcaption", "dialog", "menu",
            "head", "math", "map", "label");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "#root");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern WORD = Pattern.compile("[^a-z]+");
    private static final Set<String> NEVER = words("never");
    private static final Set<String> SHORT = words("short");
    private static final Set<String> BODY = words("body");
    private static final int SHORT_TEXT = 250;

    private Furniture() { }

    /** Marks the topmost elements that are furniture, by index. */
    static boolean[] mark(Outline outline) {
        boolean[] marked = new boolean[outline.size()];
        int whole = outline.all(0);
        int i = 0;
        while (i < outline.size()) {
            marked[i] = is(outline, i, whole);
            i = marked[i] ? outline.end(i) : i + 1;
        }
        return marked;
    }

    /** Whether the class or id says that this holds the words of the article. */
    static boolean isBody(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return true;
        }
        for (String name : (element.className() + " " + element.id()).split("\\s+")) {
            if (BODY.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Outline outline, int i, int whole) {
        Element element = outline.element(i);
        String tag = element.normalName();
        if (KEPT.contains(tag)) {
            return false;
        }
        boolean most = outline.all(i) * 5L > whole * 2L;
        if (TAGS.contains(tag)) {
            return !(most && (tag.equals("form") || tag.equals("aside")));
        }
        if (most) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || HIDDEN.matcher(element.attr("style")).find()) {
            return true;
        }
        if (isBody(element)) {
            return false;
        }
        boolean brief = outline.all(i) < SHORT_TEXT;
        for (String name : (element.className() + " " + element.id() + " " + element.attr("role")).split("\\s+")) {
            String lower = name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
            for (String word : WORD.split(lower)) {
                if (NEVER.contains(word) || brief && SHORT.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        try (InputStream in = Furniture.class.getResourceAsStream("furniture-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: furniture-words.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(section + " "))
                    .forEach(line -> words.addAll(Set.of(line.substring(section.length() + 1).split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
