package org.bongsu.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Coverage;
import org.bongsu.model.Published;
import org.bongsu.model.Source;

/** The days that there is data for: an article published within the following week was read, or a coverage record spans them. */
public final class CoveredDays implements Predicate<LocalDate> {
    private static final int WEEK = 7;

    /** Last covered day by first, joined so that no two touch. */
    private final TreeMap<LocalDate, LocalDate> spans = new TreeMap<>();

    public CoveredDays(List<? extends Source> sources, List<Coverage> coverage) {
        for (Source source : sources) {
            Published published = source.published();
            if (source instanceof Article article && published != null
                    && (article.state() == ArticleState.TAGGED || article.state() == ArticleState.EMPTY)) {
                add(published.day().minusDays(WEEK), published.day());
            }
        }
        coverage.forEach(c -> add(c.span().start(), c.span().end()));
    }

    @Override
    public boolean test(LocalDate day) {
        var before = spans.floorEntry(day);
        return before != null && !before.getValue().isBefore(day);
    }

    /** The first covered day, or nothing. */
    public Optional<LocalDate> first() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.firstKey());
    }

    /** All of them as first and last days, the same text for the same days. */
    @Override
    public String toString() {
        return spans.toString();
    }

    private void add(LocalDate from, LocalDate to) {
        LocalDate first = from;
        LocalDate last = to;
        for (var near = spans.floorEntry(last.plusDays(1)); near != null && !near.getValue().isBefore(first.minusDays(1));
                near = spans.floorEntry(last.plusDays(1))) {
            first = near.getKey().isBefore(first) ? near.getKey() : first;
            last = near.getValue().isAfter(last) ? near.getValue() : last;
            spans.remove(near.getKey());
        }
        spans.put(first, last);
    }
}
