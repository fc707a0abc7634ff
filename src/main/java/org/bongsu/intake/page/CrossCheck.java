package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Checks what was found in a page against the article's words in its linked data, where it has them. */
final class CrossCheck {
    private static final int ENOUGH = 500;
    private static final int RUN = 4;
    private static final double SAME = 0.5;
    private static final Pattern MARKUP = Pattern.compile("(?i)</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|li|ul|blockquote|figure|img|section)\\b");

    private CrossCheck() { }

    /** The blocks, without those before and after the article; the linked data's own words where the page shows others or none. */
    static List<Block> mend(List<Block> blocks, StructuredData data) {
        String body = data.body() == null ? "" : data.body();
        if (Prose.weight(body) < ENOUGH) {
            return blocks;
        }
        List<String> said = paragraphs(body);
        Set<Integer> expected = new HashSet<>();
        said.forEach(paragraph -> expected.addAll(runs(paragraph)));
        Set<Integer> found = new HashSet<>();
        blocks.forEach(block -> found.addAll(runs(block.text())));
        if (share(expected, found) < SAME) {
            return said.stream().map(paragraph -> new Block(paragraph, Block.Shape.PARAGRAPH, 0, 0)).toList();
        }
        int first = 0;
        int last = blocks.size();
        while (first < last && share(runs(blocks.get(first).text()), expected) == 0) {
            first++;
        }
        while (last > first && share(runs(blocks.get(last - 1).text()), expected) == 0) {
            last--;
        }
        boolean complete = share(expected, found) > 0.9;
        return complete ? blocks.subList(first, last) : blocks;
    }

    /** The paragraphs of words that may have markup in them. */
    static List<String> paragraphs(String body) {
        String plain = body.indexOf('<') >= 0 && MARKUP.matcher(body).find()
                ? String.join("\n", BlockTexts.of(Jsoup.parse(body).body())) : body;
        return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static double share(Set<Integer> part, Set<Integer> of) {
        return part.isEmpty() ? 0 : part.stream().filter(of::contains).count() / (double) part.size();
    }

    /** Hashes of every four letters-and-digits words in a row. */
    private static Set<Integer> runs(String text) {
        List<Integer> words = new ArrayList<>();
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                hash = hash * 31 + text.charAt(i);
            } else if (hash != 0) {
                words.add(hash);
                hash = 0;
            }
        }
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + Math.min(RUN, words.size()) <= words.size() && !words.isEmpty(); i++) {
            runs.add(words.subList(i, i + Math.min(RUN, words.size())).hashCode());
        }
        return runs;
    }
}
