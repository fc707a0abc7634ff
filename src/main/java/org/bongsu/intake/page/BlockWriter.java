package org.bongsu.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.bongsu.intake.text.Passages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the words inside an element as blocks, leaving furniture out. */
final class BlockWriter implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div",
            "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav",
            "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Outline outline;
    private final boolean[] furniture;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Block.Shape shape = Block.Shape.PARAGRAPH;
    private int next;
    private int breaks;
    private int links;
    private int verbatim;
    private int quoted;
    private int linked;
    private int home;
    private String mark = Passages.ITEM;
    private final Deque<ListNumbers> lists = new ArrayDeque<>();

    private BlockWriter(Outline outline, boolean[] furniture, int root) {
        this.outline = outline;
        this.furniture = furniture;
        this.next = root;
        this.home = root;
    }

    static List<Block> write(Outline outline, boolean[] furniture, int root) {
        BlockWriter writer = new BlockWriter(outline, furniture, root);
        outline.element(root).filter(writer);
        writer.flush();
        return writer.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        int index = next++;
        if (furniture[index]) {
            if (element.nameIs("li") && !lists.isEmpty()) {
                lists.getFirst().next(element);
            }
            next = outline.end(index);
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            breaks++;
        } else if (BLOCKS.contains(tag)) {
            flush();
            home = index;
            shape = HEADINGS.contains(tag) ? Block.Shape.HEADING : tag.equals("li") ? Block.Shape.ITEM : shape;
            String table = tag.equals("table") ? TableText.of(outline, index) : null;
            if (table != null) {
                blocks.add(new Block(table, Block.Shape.TABLE, outline.linked(index), index));
                next = outline.end(index);
                return FilterResult.SKIP_ENTIRELY;
            }
            verbatim += tag.equals("pre") ? 1 : 0;
            if (tag.equals("ol") || tag.equals("ul")) {
                lists.push(new ListNumbers(element));
            } else if (tag.equals("li")) {
                mark = Passages.indent(lists.size() - 1) + (lists.isEmpty() ? Passages.ITEM : lists.getFirst().next(element));
            }
            quoted += tag.equals("blockquote") ? 1 : 0;
        } else if (tag.equals("a")) {
            links++;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (BLOCKS.contains(tag)) {
                flush();
                verbatim -= tag.equals("pre") ? 1 : 0;
                quoted -= tag.equals("blockquote") ? 1 : 0;
                shape = Block.Shape.PARAGRAPH;
                if ((tag.equals("ol") || tag.equals("ul")) && !lists.isEmpty()) {
                    lists.pop();
                }
            } else if (tag.equals("a")) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(String text) {
        if (breaks > 0 && !text.isBlank()) {
            if (breaks > 1 && verbatim == 0) {
                flush();
            } else {
                trimSpace();
                words.append("\n".repeat(words.isEmpty() ? 0 : breaks));
            }
            breaks = 0;
        }
        if (verbatim > 0) {
            words.append(text);
            return;
        }
        int before = words.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u3000') {
                words.append(c);
            } else if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
        }
        if (links > 0) {
            linked += Prose.weight(words.substring(before));
        }
    }

    private void trimSpace() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
    }

    private void flush() {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            Block.Shape as = shape();
            blocks.add(new Block(text, as, linked, home, as == Block.Shape.ITEM ? mark : ""));
        }
        words.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private Block.Shape shape() {
        return shape != Block.Shape.PARAGRAPH ? shape : verbatim > 0 ? Block.Shape.VERBATIM : quoted > 0 ? Block.Shape.QUOTE : shape;
    }
}
