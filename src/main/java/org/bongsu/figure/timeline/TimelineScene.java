package org.bongsu.figure.timeline;

import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Selection;
import org.bongsu.situation.IndexSeries;
import org.bongsu.situation.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows.
 *
 * @param shown undated ones are left out
 * @param index the line above the lanes, or null for none
 * @param brush the days chosen, or null for none
 */
public record TimelineScene(TimelineView view, List<Incident> shown, Codebook codebook, Selection selection,
                            @Nullable IndexSeries index, @Nullable Period brush) {
    public TimelineScene {
        shown = shown instanceof Shown ? shown : List.copyOf(shown);
    }

    /** The same through another view. */
    public TimelineScene withView(TimelineView other) {
        return new TimelineScene(other, shown, codebook, selection, index, brush);
    }

    /** The same with another selection. */
    public TimelineScene withSelection(Selection other) {
        return new TimelineScene(view, shown, codebook, other, index, brush);
    }
}
