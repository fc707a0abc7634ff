package org.bongsu.situation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.CrossFilter;
import org.bongsu.situation.columns.Dimension;
import org.bongsu.situation.machine.MachineTable;
import org.jspecify.annotations.Nullable;

/** Rows of one origin under a filter that changes: of a change, only what differs is done. Belongs to one thread. */
final class Sieve {
    private CrossFilter rows;
    /** The same rows with the days on which they became known, which takes what is quoted; null when the rows have these. */
    private @Nullable Supplier<Columns> known;
    private final Function<String, int[]> saying;
    private Filter filter = Filter.ALL;

    /**
     * All rows.
     *
     * @param known  the same with the days on which they became known; null when they have these
     * @param saying the rows that hold what was typed
     */
    private Sieve(Columns columns, @Nullable Supplier<Columns> known, Function<String, int[]> saying) {
        this.rows = new CrossFilter(columns);
        this.known = known;
        this.saying = saying;
    }

    /** The analyst's own incidents. */
    static Sieve of(Situation situation) {
        return new Sieve(columns(situation, false), () -> columns(situation, true), text -> rows(situation, situation.saying(text)));
    }

    /** The rows of a machine-coded table. */
    static Sieve of(MachineTable table) {
        return new Sieve(table.columns(), null, text -> table.saying(words(text)));
    }

    /** The words of what was typed; rows of tables are few words each, so that quotes and fields make no difference to them. */
    private static List<String> words(String typed) {
        return Stream.of(typed.toLowerCase(Locale.ROOT).replaceAll("[\"“”]", " ").strip().split("\\s+")).map(word -> word.replaceFirst("^(-?)\\p{L}+:(?=.)", "$1"))
                .filter(word -> !word.equals("-")).toList();
    }

    CrossFilter rows() {
        return rows;
    }

    /** Looks through another filter. */
    void look(Filter other) {
        Supplier<Columns> better = known;
        if (other.asKnownOn() != null && better != null) {
            rows = new CrossFilter(better.get());
            known = null;
            filter = Filter.ALL;
        }
        facets(filter.facets(), other.facets());
        if (!other.period().equals(filter.period())) {
            rows.period(other.period());
        }
        if (!Objects.equals(other.area(), filter.area())) {
            rows.area(other.area());
        }
        if (!Objects.equals(other.asKnownOn(), filter.asKnownOn())) {
            rows.knownOn(other.asKnownOn());
        }
        if (!other.text().strip().equals(filter.text().strip())) {
            rows.only(Dimension.WORDS, other.text().isBlank() ? null : saying.apply(other.text()));
        }
        filter = other;
    }

    private void facets(Filter.Facets before, Filter.Facets facets) {
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
    }

    /** The rows of incidents, each found by its place in the order. */
    private static int[] rows(Situation situation, Set<String> ids) {
        List<Incident> all = situation.incidents();
        return ids.stream().flatMap(id -> situation.own(id).stream()).mapToInt(incident -> Collections.binarySearch(all, incident, Situation.ORDER))
                .filter(row -> row >= 0).toArray();
    }

    private static Columns columns(Situation situation, boolean withKnown) {
        Columns.Builder builder = new Columns.Builder(situation.incidents().size());
        for (Incident incident : situation.incidents()) {
            DateSpan when = incident.when();
            int start = when == null ? Columns.NO_DAY : (int) when.start().toEpochDay();
            int known = withKnown ? situation.knownSince(incident.id()).map(LocalDate::toEpochDay).map(Long::intValue).orElse(start) : start;
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
}
