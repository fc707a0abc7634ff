package org.bongsu.intake.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one around the densest cluster of paragraphs, and then as much around it as is
 * rather article than not. Paragraphs vote for the elements around them, the nearer the more, as in Arc90's Readability.
 */
final class BodyFinder {
    private static final int SHORTEST = 25;
    private static final int LEVELS = 6;
    private static final int MUCH = 1000;
    private static final double HINT = 25;
    private static final Set<String> LISTS = Set.of("ol", "ul", "dl", "dd", "dt", "li", "form", "address", "th");

    private final Outline outline;
    private final Densities densities;

    private BodyFinder(Outline outline, Densities densities) {
        this.outline = outline;
        this.densities = densities;
    }

    /** The index of that element in the outline. */
    static int find(Outline outline, boolean[] furniture) {
        BodyFinder finder = new BodyFinder(outline, Densities.of(outline, furniture));
        return finder.widen(finder.densest());
    }

    private int densest() {
        double[] votes = new double[outline.size()];
        for (int i = 0; i < outline.size(); i++) {
            int plain = densities.text()[i] - densities.links()[i];
            if (!Inline.is(outline.element(i)) && plain >= SHORTEST) {
                vote(votes, i, 1 + Math.min(plain / 100.0, 4));
            }
        }
        int best = 0;
        double most = 0;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > 0) {
                double list = LISTS.contains(outline.element(i).normalName()) ? 0.5 : 1;
                double score = (votes[i] + hint(i)) * (1 - densities.linkDensity(i)) * list;
                if (score >= most) {
                    most = score;
                    best = i;
                }
            }
        }
        return best;
    }

    private void vote(double[] votes, int paragraph, double score) {
        int up = outline.parent(paragraph);
        votes[paragraph] += outline.own(paragraph) > 0 && !outline.element(paragraph).nameIs("p") ? score : 0;
        for (int level = 0; level < LEVELS && up >= 0; level++) {
            votes[up] += level < 2 ? score / (level + 1) : score / (level * 3);
            up = outline.parent(up);
        }
    }

    private boolean isBody(int i) {
        return outline.hints(i).contains(PartNames.Hint.BODY);
    }

    private double hint(int i) {
        if (isBody(i)) {
            return 2 * HINT;
        }
        Element element = outline.element(i);
        if (element.nameIs("article") || element.nameIs("main")) {
            return HINT / 2;
        }
        return 0;
    }

    /**
     * Goes up as long as that adds paragraphs, and hardly anything that is none. What would add more than is there already is a
     * stream of other articles, unless what is there is hardly anything.
     */
    private int widen(int start) {
        int body = start;
        for (int up = outline.parent(start); up >= 0; up = outline.parent(up)) {
            int gain = densities.prose()[up] - densities.prose()[body];
            int rest = densities.whole()[up] - densities.whole()[body] - gain;
            boolean inPart = gain * 10 > densities.prose()[body] && gain < Math.max(MUCH, densities.prose()[body]);
            boolean whole = isBody(body) && densities.prose()[body] > MUCH && !outline.element(up).nameIs("article");
            if (inPart && gain > 2 * rest && !whole) {
                body = up;
            }
        }
        return body;
    }
}
