package org.bongsu.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Published;
import org.bongsu.model.Source;

/** All incidents of a store in the order of time, with what is claimed of them and by whom: an immutable value. */
public final class Situation {
    /** By first day, clock time, then id; drafts without a date at the end. */
    public static final Comparator<Incident> ORDER = Comparator.comparing(Situation::start)
            .thenComparing(Situation::clock).thenComparing(Incident::id);

    /** Nothing known. */
    public static final Situation EMPTY = new Situation(List.of(), List.of(), List.of(), List.of());

    private static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    private final List<Incident> incidents;
    private final Map<String, Incident> byId = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final CoveredDays covered;
    private final boolean sample;

    public Situation(List<Incident> incidents, List<Claim> claims, List<Source> sources, List<Coverage> coverage) {
        this.incidents = incidents.stream().sorted(ORDER).toList();
        this.incidents.forEach(i -> byId.put(i.id(), i));
        claims.forEach(c -> this.claims.computeIfAbsent(c.incident(), k -> new ArrayList<>()).add(c));
        sources.forEach(s -> this.sources.put(s.id(), s));
        this.covered = new CoveredDays(sources, coverage);
        this.sample = coverage.stream().anyMatch(c -> c.reason().equals(Coverage.SAMPLE));
    }

    private static LocalDate start(Incident incident) {
        DateSpan when = incident.when();
        return when == null ? NO_DATE : when.start();
    }

    private static int clock(Incident incident) {
        DateSpan when = incident.when();
        var clock = when == null ? null : when.clock();
        return clock == null ? -1 : clock.time().toSecondOfDay();
    }

    /** Every incident, earliest first. */
    public List<Incident> incidents() {
        return incidents;
    }

    public Optional<Incident> incident(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What sources say of an incident. */
    public List<Claim> claims(String incident) {
        return claims.getOrDefault(incident, List.of());
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Every source: articles, rows of tables, notes. */
    public Collection<Source> sources() {
        return Collections.unmodifiableCollection(sources.values());
    }

    /** Whether this is a curated sample, whose index is not a measure. */
    public boolean sample() {
        return sample;
    }

    /** The days that there is data for. */
    public CoveredDays covered() {
        return covered;
    }

    /** What a filter lets through, earliest first. */
    public List<Incident> shown(Filter filter) {
        if (filter.equals(Filter.ALL)) {
            return incidents;
        }
        FilterTest test = new FilterTest(filter, this);
        return incidents.stream().filter(test).toList();
    }

    /** The day on which an incident became known: the first publication among its sources, or nothing where none is dated. */
    public Optional<LocalDate> knownSince(String incident) {
        return claims(incident).stream().map(c -> sources.get(c.evidence().source())).filter(s -> s != null)
                .map(Source::published).filter(p -> p != null).map(Published::day).min(Comparator.naturalOrder());
    }

    /** All words of an incident that a search looks through, in lower case. */
    synchronized String text(Incident incident) {
        return texts.computeIfAbsent(incident.id(), id -> {
            StringBuilder text = new StringBuilder(incident.title()).append('\n').append(incident.detail().notes());
            Place where = incident.where();
            if (where != null) {
                text.append('\n').append(where.name());
            }
            incident.detail().tags().forEach(tag -> text.append('\n').append(tag));
            incident.detail().fields().values().forEach(value -> text.append('\n').append(value));
            claims(id).forEach(claim -> text.append('\n').append(claim.evidence().quote()));
            return text.toString().toLowerCase(Locale.ROOT);
        });
    }
}
