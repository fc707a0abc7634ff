package org.bongsu.intake.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.intake.page.PartNames.Hint;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells what of a page is there around an article: navigation, advertisements, comments, shares. */
final class Furniture {
    private static final Set<String> TAGS = Set.of("script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button",
            "input", "select", "textarea", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "figcaption", "dialog", "menu",
            "head", "math", "map", "label");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final int SENTENCE = 20;
    private static final int SHORT_TEXT = 250;

    /** How far the names that a page gives to its parts are believed. */
    enum Trust {
        /** Whatever calls itself furniture is. */
        FULL,
        /** Not what holds a large part of the page's words. */
        GUARDED,
        /** Not at all. */
        NONE
    }

    private final Outline outline;
    private final Trust trust;

    private Furniture(Outline outline, Trust trust) {
        this.outline = outline;
        this.trust = trust;
    }

    /** Marks the topmost elements that are furniture, by index. */
    static boolean[] mark(Outline outline, Trust trust) {
        Furniture furniture = new Furniture(outline, trust);
        boolean[] marked = new boolean[outline.size()];
        int i = 0;
        while (i < outline.size()) {
            marked[i] = furniture.is(i);
            i = marked[i] ? outline.end(i) : i + 1;
        }
        return marked;
    }

    private boolean is(int i) {
        Element element = outline.element(i);
        String tag = element.normalName();
        if (KEPT.contains(tag)) {
            return false;
        }
        boolean most = outline.all(i) * 5L > outline.all(0) * 2L;
        if (TAGS.contains(tag)) {
            return !(most && (tag.equals("form") || tag.equals("aside")));
        }
        if (trust == Trust.NONE || element.attributesSize() == 0) {
            return false;
        }
        if (!most && isHidden(element)) {
            return true;
        }
        if (most && trust == Trust.GUARDED) {
            return false;
        }
        Set<Hint> hints = outline.hints(i);
        if (!hints.isEmpty() && withinSentence(i, element)) {
            return false;
        }
        return !hints.contains(Hint.BODY)
                && (hints.contains(Hint.NEVER) || outline.all(i) < SHORT_TEXT && hints.contains(Hint.SHORT));
    }

    /** Whether an element is a few words of a longer text, which would be torn without them: a term that opens a note, a dateline. */
    private boolean withinSentence(int i, Element element) {
        int up = outline.parent(i);
        return up >= 0 && Inline.is(element) && outline.own(up) >= SENTENCE
                && (words(element.previousSibling()) || words(element.nextSibling()));
    }

    private static boolean words(@Nullable Node beside) {
        return beside instanceof TextNode text && !text.isBlank();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find();
    }
}
