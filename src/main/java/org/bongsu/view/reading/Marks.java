package org.bongsu.view.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Mention;
import org.bongsu.view.reading.card.Card;
import org.bongsu.view.reading.card.Page;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Which words of an article are marked how: expressions by their kind, the sentences of incidents, the words of claims.
 * Where two expressions overlap, the shorter one shows; grounds lie beneath.
 */
final class Marks {
    private record Mark(int start, int end, String style, boolean ground) {
        int length() {
            return end - start;
        }
    }

    private final int length;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(int length) {
        this.length = length;
    }

    /** The styles of an article's text, whole. */
    static StyleSpans<Collection<String>> of(Article article, Page page) {
        Marks marks = new Marks(article.text().length());
        for (Mention mention : page.reading().mentions()) {
            marks.add(mention.start(), mention.end(), mention.kind().code(), false);
        }
        for (Card card : page.deck().cards()) {
            boolean chosen = card.key().equals(page.deck().chosen());
            marks.add(card.lead().start(), card.lead().end(), chosen ? "lead" : card.open() ? "proposed" : "coded", true);
            for (Claim claim : card.claims()) {
                boolean within = claim.evidence().end() - claim.evidence().start() < card.lead().end() - card.lead().start();
                if (claim.evidence().source().equals(article.id()) && (chosen ? within : card.suggestion() == null)) {
                    marks.add(claim.evidence().start(), claim.evidence().end(), chosen ? "claim" : "coded", true);
                }
            }
        }
        return marks.spans();
    }

    private void add(int start, int end, String style, boolean ground) {
        int from = Math.clamp(start, 0, length);
        int to = Math.clamp(end, 0, length);
        if (from < to) {
            marks.add(new Mark(from, to, style, ground));
        }
    }

    private StyleSpans<Collection<String>> spans() {
        marks.sort(Comparator.comparingInt(Mark::start));
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, length));
        marks.forEach(mark -> {
            edges.add(mark.start());
            edges.add(mark.end());
        });
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(edges.size());
        List<Mark> active = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : edges) {
            if (to > from || length == 0) {
                while (next < marks.size() && marks.get(next).start() <= from) {
                    active.add(marks.get(next++));
                }
                int at = from;
                active.removeIf(mark -> mark.end() <= at);
                spans.add(styles(active), to - from);
            }
            from = to;
        }
        return spans.create();
    }

    private static List<String> styles(List<Mark> active) {
        List<String> styles = new ArrayList<>();
        active.stream().filter(Mark::ground).map(Mark::style).distinct().forEach(styles::add);
        active.stream().filter(mark -> !mark.ground()).min(Comparator.comparingInt(Mark::length)).map(Mark::style).ifPresent(styles::add);
        return styles;
    }
}
