package org.bongsu.figure.timeline;

import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.timeline.key.KeyDates;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.figure.timeline.lane.LaneRule;
import org.bongsu.figure.timeline.lane.Lanes;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;
import org.bongsu.situation.IndexSeries;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What a timeline shows: a stretch of the ground, what is chosen on it, and what is done with it. */
public record TimelineScene(TimelineView view, TimelineGround ground, Selection selection, TimelineHand hand) {
    /** Incidents by families of types, untouched. */
    public static TimelineScene still(TimelineView view, List<Incident> shown, Codebook codebook, Words words, @Nullable IndexSeries index) {
        Lanes lanes = Lanes.of(shown, LaneRule.of(LaneKind.FAMILY, codebook, words, place -> ""));
        return new TimelineScene(view, new TimelineGround(lanes, codebook, index, KeyDates.DEFAULT), Selection.NONE, TimelineHand.STILL);
    }

    /** The same through another view. */
    public TimelineScene withView(TimelineView other) {
        return new TimelineScene(other, ground, selection, hand);
    }

    /** The same with another selection. */
    public TimelineScene withSelection(Selection other) {
        return new TimelineScene(view, ground, other, hand);
    }

    /** The same while something else is done with it. */
    public TimelineScene withHand(TimelineHand other) {
        return new TimelineScene(view, ground, selection, other);
    }
}
