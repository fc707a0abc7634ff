package org.bongsu.desk;

import java.util.List;
import java.util.Set;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.situation.IndexRows;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * The incidents that the index is made of: what a filter shows at any time, as its period only chooses the days that are looked at. What
 * was laid out last is kept, so that neither another period nor other settings lay it out again. Safe to use from several threads.
 */
public final class IndexSource {
    private record Basis(Situation situation, Codebook codebook, Filter filter) { }

    private @Nullable Basis basis;
    private @Nullable IndexRows rows;

    /** What a filter shows at any time, laid out. */
    synchronized IndexRows rows(Situation situation, Codebook codebook, Filter filter) {
        Filter anyTime = filter.withPeriod(Period.ALWAYS).withDatasets(Set.of());
        Basis asked = new Basis(situation, codebook, anyTime);
        Basis last = basis;
        IndexRows kept = rows;
        if (kept != null && last != null && last.situation() == situation && last.codebook() == codebook && last.filter().equals(anyTime)) {
            return kept;
        }
        List<Incident> shown = situation.shown(anyTime).own();
        IndexRows made = IndexRows.of(situation, shown, codebook);
        basis = asked;
        rows = made;
        return made;
    }
}
