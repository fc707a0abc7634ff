package org.bongsu.intake.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Marks what stands between the paragraphs of an article and is not of it: lists of links, boxes that lead elsewhere. */
final class Clutter {
    private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "dl", "table", "header", "p", "fieldset", "details", "center", "blockquote", "article", "figure");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** Names of a frame around a picture, where that is no box of its own. */
    private static final Pattern PICTURE = Pattern.compile("(?i)(?:^|[\\s_-])(?:photo|img|image|pic|figure)");
    private static final int LONG = 1500;
    private static final int CAPTION = 160;
    private static final int PICTURE_BOX = 20;

    private Clutter() { }

    /** Adds to the furniture inside a body. */
    static void mark(Outline outline, boolean[] furniture, int body) {
        Densities densities = Densities.of(outline, furniture);
        int i = body + 1;
        while (i < outline.end(body)) {
            furniture[i] |= is(outline, densities, i, body);
            i = furniture[i] ? outline.end(i) : i + 1;
        }
    }

    private static boolean is(Outline outline, Densities densities, int i, int body) {
        Element element = outline.element(i);
        int whole = densities.whole()[i];
        if (element.nameIs("span") && whole > 0 && PICTURE.matcher(element.className()).find()) {
            return isCaption(outline, densities, i);
        }
        if (!BOXES.contains(element.normalName()) || whole == 0 || whole * 3 > densities.whole()[body]) {
            return false;
        }
        double links = densities.linkDensity(i);
        if (LISTS.contains(element.normalName())) {
            return links > 0.6 && densities.prose()[i] == 0 && !continues(outline, i);
        }
        if (element.nameIs("p")) {
            return false;
        }
        if (isCaption(outline, densities, i)) {
            return true;
        }
        boolean prose = densities.prose()[i] * 2 > whole;
        return links > 0.5 && whole < LONG && !prose || announces(outline, i) && (links > 0.25 || whole < LONG && !prose);
    }

    /** Whether a list stands in an item that says something itself: links under a point that was made. */
    private static boolean continues(Outline outline, int i) {
        int up = outline.parent(i);
        return up >= 0 && outline.element(up).nameIs("li") && outline.own(up) > 0;
    }

    /** Whether a box holds a picture and a few words about it. */
    private static boolean isCaption(Outline outline, Densities densities, int i) {
        int limit = Math.min(outline.end(i), i + PICTURE_BOX);
        if (densities.whole()[i] > CAPTION || outline.end(i) > limit) {
            return false;
        }
        boolean picture = false;
        for (int k = i + 1; k < limit; k++) {
            String tag = outline.element(k).normalName();
            picture |= tag.equals("img") || tag.equals("picture");
            if (tag.equals("pre") || tag.equals("blockquote") || tag.equals("li") || HEADINGS.contains(tag)) {
                return false;
            }
        }
        return picture;
    }

    /** Whether a box begins by saying that it leads elsewhere. */
    private static boolean announces(Outline outline, int i) {
        for (int k = i + 1; k < Math.min(outline.end(i), i + 8); k++) {
            if (outline.all(k) > 0) {
                String text = outline.all(k) < 80 ? outline.element(k).text() : "";
                if (!text.isEmpty()) {
                    return Phrases.leadsElsewhere(text);
                }
            }
        }
        return false;
    }
}
