package org.bongsu.intake.page;

/**
 * How an outline's elements are filled once furniture is out: with running text, or with links and scraps.
 *
 * @param text   weight of the words that stand in a block itself, those of its inline elements included
 * @param links  weight of the links among them
 * @param prose  weight of the paragraphs in an element and all inside, links not counted
 * @param whole  weight of all words in it and all inside
 * @param linked weight of all links in it and all inside
 */
record Densities(int[] text, int[] links, int[] prose, int[] whole, int[] linked) {
    /** Teasers of other articles are rarely this long, paragraphs rarely shorter. */
    private static final int PARAGRAPH = 100;

    static Densities of(Outline outline, boolean[] furniture) {
        int size = outline.size();
        Densities densities = new Densities(new int[size], new int[size], new int[size], new int[size], new int[size]);
        boolean[] out = spread(outline, furniture);
        for (int i = size - 1; i >= 0; i--) {
            if (!out[i]) {
                densities.add(outline, i);
            }
        }
        return densities;
    }

    double linkDensity(int i) {
        return whole[i] == 0 ? 0 : Math.min(1, linked[i] / (double) whole[i]);
    }

    private static boolean[] spread(Outline outline, boolean[] furniture) {
        boolean[] out = new boolean[furniture.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = furniture[i] || i > 0 && out[outline.parent(i)];
        }
        return out;
    }

    private void add(Outline outline, int i) {
        int up = outline.parent(i);
        boolean link = outline.element(i).nameIs("a") && !outline.element(i).attr("href").startsWith("#");
        text[i] += outline.own(i);
        whole[i] += outline.own(i);
        links[i] = link ? text[i] : links[i];
        linked[i] = link ? whole[i] : linked[i];
        if (Inline.is(outline.element(i)) && up >= 0) {
            text[up] += text[i];
            links[up] += links[i];
        } else if (text[i] - links[i] >= PARAGRAPH && links[i] < text[i] - links[i]) {
            prose[i] += text[i] - links[i];
        }
        if (up >= 0) {
            prose[up] += prose[i];
            whole[up] += whole[i];
            linked[up] += linked[i];
        }
    }
}
