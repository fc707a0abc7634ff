package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The elements below one, in document order, with how much they say: flat arrays, so that no depth of nesting needs a deep stack. */
final class Outline {
    private final List<Element> elements = new ArrayList<>();
    private int[] parent = new int[256];
    private int[] end = new int[256];
    private int[] own = new int[256];
    private int[] all = new int[0];
    private int[] linked = new int[0];
    private final PartNames names = new PartNames();

    private Outline() { }

    static Outline of(Element root) {
        Outline outline = new Outline();
        root.traverse(outline.new Walk());
        outline.addUp();
        return outline;
    }

    int size() {
        return elements.size();
    }

    Element element(int i) {
        return elements.get(i);
    }

    /** The index of the parent, -1 for the root. */
    int parent(int i) {
        return parent[i];
    }

    /** The index after the last element inside this one. */
    int end(int i) {
        return end[i];
    }

    /** How much text is directly in it, in Latin letters' worth (see {@link Prose#weight}). */
    int own(int i) {
        return own[i];
    }

    /** How much text is in it and in all inside. */
    int all(int i) {
        return all[i];
    }

    /** How much of that is links. */
    int linked(int i) {
        return linked[i];
    }

    double linkDensity(int i) {
        return all[i] == 0 ? 0 : linked[i] / (double) all[i];
    }

    /** What its class, id and role say that it is. */
    Set<PartNames.Hint> hints(int i) {
        return names.hints(elements.get(i));
    }

    private void addUp() {
        all = new int[size()];
        linked = new int[size()];
        for (int i = size() - 1; i >= 0; i--) {
            all[i] += own[i];
            if (elements.get(i).nameIs("a")) {
                linked[i] = elements.get(i).attr("href").startsWith("#") ? linked[i] : all[i];
            }
            if (parent[i] >= 0) {
                all[parent[i]] += all[i];
                linked[parent[i]] += linked[i];
            }
        }
    }

    private final class Walk implements NodeVisitor {
        private int open = -1;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                int i = elements.size();
                elements.add(element);
                if (i == parent.length) {
                    parent = java.util.Arrays.copyOf(parent, 2 * i);
                    end = java.util.Arrays.copyOf(end, 2 * i);
                    own = java.util.Arrays.copyOf(own, 2 * i);
                }
                parent[i] = open;
                open = i;
            } else if (node instanceof TextNode text && open >= 0) {
                own[open] += Prose.weight(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                end[open] = elements.size();
                open = parent[open];
            }
        }
    }
}
