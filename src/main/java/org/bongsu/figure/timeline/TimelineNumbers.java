package org.bongsu.figure.timeline;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bongsu.figure.Look;
import org.bongsu.figure.NumberDisc;
import org.bongsu.figure.timeline.lane.Bar;
import org.bongsu.figure.timeline.lane.Lane;
import org.bongsu.figure.timeline.lane.Mark;

/** The numbers of incidents that a key below the timeline tells of, above their marks or bars. */
final class TimelineNumbers {
    private static final double RADIUS = 0.55;

    private TimelineNumbers() { }

    /** Draws those that are in view: the first of the ids is 1. */
    static void draw(Graphics2D g, Look look, TimelineLayout layout, double em, List<String> numbered) {
        NumberDisc disc = new NumberDisc(look, em * RADIUS);
        double before = Double.NEGATIVE_INFINITY;
        double row = 0;
        for (int i = 0; i < numbered.size(); i++) {
            Optional<Point2D.Double> at = place(layout, numbered.get(i));
            if (at.isPresent() && at.get().x >= layout.scale().left() && at.get().x <= layout.scale().right()) {
                double x = at.get().x;
                double y = Math.max(layout.areas().lanes() + em * RADIUS, at.get().y - em * (RADIUS + 0.25));
                // Those that would cover one another stand side by side.
                x = Math.abs(x - before) < em * 2 * RADIUS && Math.abs(y - row) < em * 2 * RADIUS ? before + em * 2 * RADIUS : x;
                x = Math.max(x, layout.scale().left() + em * RADIUS);
                disc.draw(g, i + 1, x, y);
                before = x;
                row = y;
            }
        }
    }

    private static Optional<Point2D.Double> place(TimelineLayout layout, String id) {
        for (Lane lane : layout.lanes()) {
            for (Mark mark : lane.marks()) {
                if (Stream.concat(Stream.of(mark.incident()), mark.rounds().stream()).anyMatch(incident -> incident.id().equals(id))) {
                    return Optional.of(new Point2D.Double(mark.middle(), mark.y() - mark.r()));
                }
            }
            for (Bar bar : lane.bars()) {
                if (bar.all().stream().anyMatch(incident -> incident.id().equals(id))) {
                    return Optional.of(new Point2D.Double((bar.x0() + bar.x1()) / 2, lane.top() + lane.height() * 0.3));
                }
            }
        }
        return Optional.empty();
    }
}
