package org.bongsu.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are looked at. Empty sets let everything through.
 *
 * @param text      words that an incident must hold in its title, type, place, actors, notes or quotes, as they are typed for a search; empty for any
 * @param asKnownOn only what sources published by that day had said, or null
 * @param datasets  ids of the machine-coded datasets that are switched on; without any, only the analyst's own incidents are looked at
 */
public record Filter(Facets facets, Period period, @Nullable Area area, String text, @Nullable LocalDate asKnownOn, Set<String> datasets) {
    /** All of the analyst's own incidents. */
    public static final Filter ALL = new Filter(Facets.ANY, Period.ALWAYS, null, "", null, Set.of());

    @SuppressWarnings("RedundantNullCheck") // Views that an earlier version saved name no datasets.
    public Filter {
        datasets = datasets == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(datasets));
    }

    /** Without machine-coded rows. */
    public Filter(Facets facets, Period period, @Nullable Area area, String text, @Nullable LocalDate asKnownOn) {
        this(facets, period, area, text, asKnownOn, Set.of());
    }

    /**
     * The dimensions with values to choose from.
     *
     * @param types  keys of the codebook; a key with sub-types stands for all of them
     * @param actors codes, on either side
     */
    public record Facets(Set<String> types, Set<String> actors, Set<Integer> severities, Set<Status> statuses) {
        /** No choice made. */
        public static final Facets ANY = new Facets(Set.of(), Set.of(), Set.of(), Set.of());

        public Facets {
            types = Collections.unmodifiableSet(new TreeSet<>(types));
            actors = Collections.unmodifiableSet(new TreeSet<>(actors));
            severities = Collections.unmodifiableSet(new TreeSet<>(severities));
            statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
        }
    }

    public Filter withFacets(Facets other) {
        return new Filter(other, period, area, text, asKnownOn, datasets);
    }

    public Filter withTypes(Set<String> types) {
        return withFacets(new Facets(types, facets.actors, facets.severities, facets.statuses));
    }

    public Filter withActors(Set<String> actors) {
        return withFacets(new Facets(facets.types, actors, facets.severities, facets.statuses));
    }

    public Filter withSeverities(Set<Integer> severities) {
        return withFacets(new Facets(facets.types, facets.actors, severities, facets.statuses));
    }

    public Filter withStatuses(Set<Status> statuses) {
        return withFacets(new Facets(facets.types, facets.actors, facets.severities, statuses));
    }

    public Filter withPeriod(Period other) {
        return new Filter(facets, other, area, text, asKnownOn, datasets);
    }

    public Filter withArea(@Nullable Area other) {
        return new Filter(facets, period, other, text, asKnownOn, datasets);
    }

    public Filter withText(String other) {
        return new Filter(facets, period, area, other, asKnownOn, datasets);
    }

    public Filter withAsKnownOn(@Nullable LocalDate other) {
        return new Filter(facets, period, area, text, other, datasets);
    }

    public Filter withDatasets(Set<String> ids) {
        return new Filter(facets, period, area, text, asKnownOn, ids);
    }
}
