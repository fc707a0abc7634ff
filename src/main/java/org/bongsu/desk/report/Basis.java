package org.bongsu.desk.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.bongsu.model.Source;
import org.bongsu.situation.Counted;
import org.bongsu.situation.Situation;
import org.bongsu.words.Words;

/**
 * What a report is made of.
 *
 * @param situation without drafts
 * @param filter    with both ends of its period, and no machine-coded rows
 * @param drafts    how many the filter would show beside the others
 */
record Basis(Situation situation, Codebook codebook, Filter filter, IndexSettings index, Words words, int drafts) {
    /** So many days until the newest incident are the period where none is asked for. */
    private static final int DAYS = 28;

    /** The days that a report of a filter is about: its own where it names them, else the four weeks until the newest incident, or until the end that it names. */
    static Period period(Situation situation, Filter filter) {
        LocalDate from = filter.period().from();
        LocalDate to = filter.period().to();
        if (from != null && to != null) {
            return filter.period();
        }
        List<DateSpan> days = situation.shown(filter).own().stream().filter(i -> !i.draft()).map(Counted::days).flatMap(Optional::stream).toList();
        LocalDate last = to != null ? to : days.stream().map(DateSpan::end).max(Comparator.naturalOrder()).orElse(from != null ? from : LocalDate.of(2000, 1, DAYS));
        LocalDate first = from != null ? from : last.minusDays(DAYS - 1L);
        return new Period(first, last.isBefore(first) ? first : last);
    }

    LocalDate first() {
        return Objects.requireNonNull(filter.period().from());
    }

    LocalDate last() {
        return Objects.requireNonNull(filter.period().to());
    }

    /** The incidents of the period, earliest first. */
    List<Incident> incidents() {
        return situation.shown(filter).own();
    }

    /** What is said of an incident by sources that may be quoted. */
    List<Claim> claims(Incident incident) {
        return situation.claims(incident.id()).stream().filter(claim -> situation.source(claim.evidence().source()).filter(source -> !source.restricted()).isPresent()).toList();
    }

    /** Whether an incident has a source that must not be named. */
    boolean restricted(Incident incident) {
        return situation.claims(incident.id()).stream().anyMatch(claim -> situation.source(claim.evidence().source()).filter(Source::restricted).isPresent());
    }
}
