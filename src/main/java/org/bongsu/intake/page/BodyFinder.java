package org.bongsu.intake.page;

import java.util.Set;

/** Finds the smallest element that holds the article: the one whose running text outweighs the most what else it holds. */
final class BodyFinder {
    private static final int SENTENCE = 40;
    private static final Set<String> PROSE = Set.of("p", "pre", "blockquote", "td", "div", "section", "article", "dd", "li");

    private BodyFinder() { }

    /** The index of that element in the outline. */
    static int find(Outline outline, boolean[] furniture) {
        double[] value = values(outline, furniture);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < outline.size(); i++) {
            double worth = value[i] * (Furniture.isBody(outline.element(i)) ? 1.2 : 1);
            // Of two that are worth the same the inner one comes later.
            if (worth >= most) {
                best = i;
                most = worth;
            }
        }
        return best;
    }

    private static double[] values(Outline outline, boolean[] furniture) {
        double[] value = new double[outline.size()];
        int i = 0;
        int[] text = new int[outline.size()];
        int[] linked = new int[outline.size()];
        boolean[] left = new boolean[outline.size()];
        while (i < outline.size()) {
            if (furniture[i]) {
                for (int k = i; k < outline.end(i); k++) {
                    left[k] = true;
                }
                i = outline.end(i);
            } else {
                i++;
            }
        }
        // Inline elements lend their text to the block that they stand in.
        for (int k = outline.size() - 1; k >= 0; k--) {
            if (left[k]) {
                continue;
            }
            text[k] += outline.own(k);
            boolean link = outline.element(k).nameIs("a");
            linked[k] = link ? text[k] : linked[k];
            int up = outline.parent(k);
            if (PROSE.contains(outline.element(k).normalName()) || !Inline.is(outline.element(k))) {
                int plain = text[k] - linked[k];
                double good = plain >= SENTENCE ? plain : -0.5 * plain;
                value[k] += good - 1.5 * linked[k];
            } else if (up >= 0) {
                text[up] += text[k];
                linked[up] += linked[k];
            }
            if (up >= 0) {
                value[up] += value[k];
            }
        }
        return value;
    }
}
