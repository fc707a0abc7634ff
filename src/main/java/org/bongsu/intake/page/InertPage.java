package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Shown;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A whole page as words with their shapes: menus, advertisements and comments too, but nothing that is fetched, run or sent. */
public final class InertPage implements NodeFilter {
    private static final int MOST = 5_000;
    private static final Set<String> HIDDEN = Set.of("script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas", "select");
    private static final Set<String> BREAKING = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
            "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br");

    private final List<Shown> shown = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Shown.Shape shape = Shown.Shape.PARAGRAPH;
    private int quoted;

    private InertPage() { }

    /** The parts of a page in their order, at most some thousands. */
    public static List<Shown> of(String html) {
        Page page = Page.parse(html);
        InertPage inert = new InertPage();
        String title = Cleaning.line(page.document().title());
        if (!title.isEmpty()) {
            inert.shown.add(new Shown(Shown.Shape.HEADING, title));
        }
        page.document().body().filter(inert);
        inert.flush();
        return inert.shown;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (shown.size() >= MOST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (tag.equals("img")) {
            picture(element);
        } else if (BREAKING.contains(tag)) {
            flush();
            quoted += tag.equals("blockquote") ? 1 : 0;
            shape = tag.matches("h[1-6]") ? Shown.Shape.HEADING : tag.equals("li") ? Shown.Shape.ITEM : quoted > 0 ? Shown.Shape.QUOTE : Shown.Shape.PARAGRAPH;
            String table = tag.equals("table") ? table(element) : "";
            if (!table.isEmpty()) {
                shown.add(new Shown(Shown.Shape.TABLE, table));
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BREAKING.contains(element.normalName())) {
            flush();
            quoted -= element.normalName().equals("blockquote") && quoted > 0 ? 1 : 0;
            shape = quoted > 0 ? Shown.Shape.QUOTE : Shown.Shape.PARAGRAPH;
        }
        return FilterResult.CONTINUE;
    }

    private void picture(Element element) {
        String says = Cleaning.line(element.attr("alt"));
        if (!says.isEmpty()) {
            flush();
            shown.add(new Shown(Shown.Shape.PICTURE, says));
        }
    }

    /** A table of data by its rows; empty for one that lays out a page. */
    private static String table(Element table) {
        Outline outline = Outline.of(table);
        String text = TableText.of(outline, 0);
        return text == null ? "" : text;
    }

    private void flush() {
        String line = Cleaning.line(words.toString());
        if (!line.isEmpty()) {
            shown.add(new Shown(shape, line));
        }
        words.setLength(0);
    }
}
