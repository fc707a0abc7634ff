package org.bongsu.view.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.bongsu.model.ArticleState;
import org.bongsu.model.InboxOrder;
import org.bongsu.model.Published;

/** The orders of the inbox; those that are equal stay newest first. */
final class Ordering {
    private static final Comparator<Entry> OLDEST = Comparator.comparing((Entry entry) -> {
        Published published = entry.article().published();
        return published == null ? Instant.MIN : published.instant();
    });
    private static final Comparator<Entry> NEWEST = OLDEST.reversed();

    private Ordering() { }

    static Comparator<Entry> of(InboxOrder order) {
        return switch (order) {
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case UNREAD -> Comparator.comparing((Entry entry) -> entry.article().state() != ArticleState.INBOX).thenComparing(NEWEST);
            case PUBLISHER -> Comparator.comparing((Entry entry) -> {
                String publisher = entry.article().about().publisher();
                return publisher == null ? "\uFFFF" : publisher.toLowerCase(Locale.ROOT);
            }).thenComparing(NEWEST);
            case SUGGESTIONS -> Comparator.comparing((Entry entry) -> -entry.standing().open().size()).thenComparing(NEWEST);
        };
    }
}
