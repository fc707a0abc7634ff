package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that say something of its article, all found in one walk, each sort in the order of the page. */
final class Landmarks implements NodeVisitor {
    private final Map<String, String> metas = new HashMap<>();
    private final List<Element> linkedData = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private @Nullable Element canonical;

    private Landmarks() { }

    static Landmarks of(Document document) {
        Landmarks landmarks = new Landmarks();
        document.traverse(landmarks);
        return landmarks;
    }

    /** Contents of meta elements by name, property or itemprop in lower case; the first of each. */
    Map<String, String> metas() {
        return metas;
    }

    /** Scripts that hold linked data (JSON-LD). */
    List<Element> linkedData() {
        return linkedData;
    }

    /** All other scripts. */
    List<Element> scripts() {
        return scripts;
    }

    /** Headings of the first rank. */
    List<Element> headings() {
        return headings;
    }

    /** Times that are marked as such. */
    List<Element> times() {
        return times;
    }

    /** What may name an author, by its class, relation or property. */
    List<Element> bylines() {
        return bylines;
    }

    /** The address that the page calls its own; null where it names none. */
    @Nullable String canonical() {
        return canonical == null ? null : canonical.attr("href");
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        switch (tag) {
            case "meta" -> meta(element);
            case "h1" -> headings.add(element);
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                    linkedData.add(element);
                } else {
                    scripts.add(element);
                }
            }
            case "link" -> {
                if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical") && element.hasAttr("href")) {
                    canonical = element;
                }
            }
            default -> { }
        }
        if (element.attributesSize() > 0 || tag.equals("time")) {
            marked(element, tag);
        }
    }

    private void meta(Element meta) {
        String content = Cleaning.line(meta.attr("content"));
        if (!content.isEmpty()) {
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                for (String key : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
                    metas.putIfAbsent(key, content);
                }
            }
        }
    }

    private void marked(Element element, String tag) {
        String property = element.attr("itemprop");
        if (tag.equals("time") || property.equalsIgnoreCase("datePublished") || property.equalsIgnoreCase("dateModified")) {
            times.add(element);
        }
        String style = element.attr("class");
        if (property.equalsIgnoreCase("author") || element.attr("rel").equalsIgnoreCase("author") || !style.isEmpty() && names(style)) {
            bylines.add(element);
        }
    }

    private static boolean names(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        return lower.contains("byline") || lower.contains("author") || lower.contains("writer") || lower.contains("journalist") || oneOf(lower, "reporter");
    }

    private static boolean oneOf(String names, String name) {
        int at = names.indexOf(name);
        return at >= 0 && (at == 0 || names.charAt(at - 1) == ' ') && (at + name.length() == names.length() || names.charAt(at + name.length()) == ' ');
    }
}
