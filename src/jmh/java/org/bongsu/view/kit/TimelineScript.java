package org.bongsu.view.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.figure.Fade;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineGround;
import org.bongsu.figure.timeline.TimelineHand;
import org.bongsu.figure.timeline.TimelineScene;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.figure.timeline.key.KeyDates;
import org.bongsu.figure.timeline.lane.DayLayer;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.figure.timeline.lane.LaneRule;
import org.bongsu.figure.timeline.lane.Lanes;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Selection;
import org.bongsu.situation.IndexSeries;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.DayTotals;
import org.bongsu.situation.columns.RowSet;

/** How the hand moves on the timeline of what is recorded. */
final class TimelineScript {
    private static final int A_PULSE = 2;

    private final Look look;
    private final TimelineGround ground;
    private final LocalDate first;
    private final int days;

    TimelineScript(Look look, Codebook codebook, List<Incident> own, Columns columns, int first, int days) {
        this.look = look;
        this.first = LocalDate.ofEpochDay(first);
        this.days = days;
        Lanes lanes = new Lanes(own, LaneRule.of(LaneKind.FAMILY, codebook, look.words(), place -> ""),
                List.of(new DayLayer("GDELT", () -> DayTotals.of(columns, RowSet.all(columns.size())))));
        ground = new TimelineGround(lanes, codebook, index(new Random(3)), KeyDates.DEFAULT);
    }

    /** A line that wanders; how it came about costs nothing when it is drawn. */
    private IndexSeries index(Random random) {
        double[] value = new double[days];
        double[] low = new double[days];
        double[] high = new double[days];
        boolean[] covered = new boolean[days];
        double at = 20;
        for (int i = 0; i < days; i++) {
            at = Math.max(0, at * 0.95 + 2 * random.nextDouble());
            value[i] = at;
            low[i] = at * 0.8;
            high[i] = at * 1.3;
            covered[i] = i % 400 > 20;
        }
        return new IndexSeries(Line.TENSION, first, value, new IndexSeries.Band(low, high), covered,
                new IndexSeries.Basis(new IndexSettings(14, null), null, first));
    }

    Figure figure(FramesScript.Part part, int pulse) {
        TimelineView twoYears = TimelineView.of(first.plusDays(days / 2), first.plusDays(days / 2 + 730));
        TimelineView all = TimelineView.of(first, first.plusDays(days - 1));
        return switch (part) {
            case TIMELINE_PAN -> figure(twoYears.moved(0.8 * Math.sin(pulse / 30.0)), TimelineHand.STILL);
            case TIMELINE_ZOOM -> figure(all.zoomed(Math.exp(4.2 * (1 - Math.cos(pulse / 50.0))), 0.4), TimelineHand.STILL);
            default -> figure(twoYears.moved((double) A_PULSE * pulse / 730), new TimelineHand(null, false, null,
                    new Fade(first.plusDays(days / 2 + 600 + (long) A_PULSE * pulse).atStartOfDay(), 90, true), 0));
        };
    }

    private Figure figure(TimelineView view, TimelineHand hand) {
        return new TimelineFigure(look, new TimelineScene(view, ground, Selection.NONE, hand));
    }
}
