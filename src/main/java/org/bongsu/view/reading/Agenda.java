package org.bongsu.view.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bongsu.model.ArticleState;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do in the inbox.
 *
 * @param drafts   unfinished incidents
 * @param doubtful incidents, suggested or stored, with something to check
 * @param day      on which the last articles were imported; null when there are none
 * @param done     of those: how many were worked on
 * @param all      of those: how many there are
 */
record Agenda(int drafts, int doubtful, @Nullable LocalDate day, int done, int all) {
    static final Agenda NOTHING = new Agenda(0, 0, null, 0, 0);

    static Agenda of(List<Entry> entries, ZoneId zone) {
        LocalDate last = entries.stream().map(entry -> imported(entry, zone)).max(Comparator.naturalOrder()).orElse(null);
        List<Entry> today = entries.stream().filter(entry -> Objects.equals(imported(entry, zone), last)).toList();
        int done = (int) today.stream().filter(entry -> entry.article().state() != ArticleState.INBOX).count();
        return new Agenda((int) entries.stream().flatMap(e -> e.standing().incidents().stream()).distinct().filter(i -> i.draft()).count(),
                entries.stream().mapToInt(entry -> entry.standing().doubtful()).sum(), last, done, today.size());
    }

    private static LocalDate imported(Entry entry, ZoneId zone) {
        return entry.article().original().retrieved().atZone(zone).toLocalDate();
    }
}
