package org.bongsu.situation;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Status;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.CrossFilter;
import org.bongsu.situation.columns.Dimension;
import org.bongsu.situation.columns.Shape;
import org.bongsu.situation.columns.ValueColumn;

/**
 * A situation under a filter that changes: what is shown, and how many incidents each value would show, kept right at every change.
 * Belongs to one thread.
 */
public final class Lens {
    private final Situation situation;
    private final CrossFilter rows;
    private Filter filter = Filter.ALL;

    /** The whole situation. */
    public Lens(Situation situation) {
        this.situation = situation;
        this.rows = new CrossFilter(columns(situation));
    }

    /** Looks through another filter; only what differs is done anew. */
    public void look(Filter other) {
        Filter.Facets facets = other.facets();
        Filter.Facets before = filter.facets();
        if (!facets.types().equals(before.types())) {
            rows.types(facets.types().isEmpty() ? null : type -> facets.types().stream().anyMatch(chosen -> Type.isA(type, chosen)));
        }
        if (!facets.actors().equals(before.actors())) {
            rows.actors(facets.actors());
        }
        if (!facets.severities().equals(before.severities())) {
            rows.severities(facets.severities());
        }
        if (!facets.statuses().equals(before.statuses())) {
            rows.statuses(facets.statuses());
        }
        if (!other.period().equals(filter.period())) {
            rows.period(other.period());
        }
        if (!Objects.equals(other.area(), filter.area())) {
            rows.area(other.area() == null ? null : Shape.of(other.area()));
        }
        if (!Objects.equals(other.asKnownOn(), filter.asKnownOn())) {
            rows.knownOn(other.asKnownOn());
        }
        if (!other.text().strip().equals(filter.text().strip())) {
            rows.only(Dimension.WORDS, other.text().isBlank() ? null : saying(other.text()));
        }
        filter = other;
    }

    /** What the filter lets through, earliest first; a value that later changes leave alone. */
    public List<Incident> shown() {
        return filter.equals(Filter.ALL) ? situation.incidents() : new Rows(situation.incidents(), rows.rows());
    }

    /** How many incidents of a type or its sub-types are let through by all but the choice of types. */
    public int ofType(String type) {
        return count(Dimension.TYPE, rows.columns().types(), each -> Type.isA(each, type));
    }

    /** How many incidents with an actor are let through by all but the choice of actors. */
    public int ofActor(String code) {
        return count(Dimension.ACTOR, rows.columns().actors(), code::equals);
    }

    /** How many incidents of a severity are let through by all but the choice of severities. */
    public int ofSeverity(int severity) {
        return count(Dimension.SEVERITY, rows.columns().severities(), each -> each == severity);
    }

    /** How many incidents of a status are let through by all but the choice of statuses. */
    public int ofStatus(Status status) {
        return count(Dimension.STATUS, rows.columns().statuses(), status::equals);
    }

    private <T> int count(Dimension dimension, ValueColumn<T> column, Predicate<T> wanted) {
        int[] counts = rows.counts(dimension);
        return IntStream.range(0, counts.length).filter(code -> wanted.test(column.values().get(code))).map(code -> counts[code]).sum();
    }

    private int[] saying(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<Incident> all = situation.incidents();
        return IntStream.range(0, all.size()).filter(row -> {
            String said = situation.text(all.get(row));
            for (String word : words) {
                if (!said.contains(word)) {
                    return false;
                }
            }
            return true;
        }).toArray();
    }

    private static Columns columns(Situation situation) {
        Columns.Builder builder = new Columns.Builder(situation.incidents().size());
        for (Incident incident : situation.incidents()) {
            DateSpan when = incident.when();
            int start = when == null ? Columns.NO_DAY : (int) when.start().toEpochDay();
            int known = situation.knownSince(incident.id()).map(LocalDate::toEpochDay).map(Long::intValue).orElse(start);
            Place where = incident.where();
            builder.days(start, when == null ? Columns.NO_DAY : (int) when.end().toEpochDay(), known)
                    .point(where == null ? null : where.point())
                    .coded(incident.type(), actors(incident), incident.severity(), incident.status());
        }
        return builder.build();
    }

    private static Set<String> actors(Incident incident) {
        Set<String> codes = new HashSet<>();
        for (ActorLink link : incident.detail().actors()) {
            codes.add(link.from());
            String to = link.to();
            if (to != null) {
                codes.add(to);
            }
        }
        return codes;
    }

    /** Some rows of a list, without copying them. */
    private static final class Rows extends AbstractList<Incident> implements RandomAccess {
        private final List<Incident> all;
        private final int[] rows;

        Rows(List<Incident> all, int[] rows) {
            this.all = all;
            this.rows = rows;
        }

        @Override
        public Incident get(int index) {
            return all.get(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }
}
