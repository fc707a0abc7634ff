package org.bongsu.figure.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.ChartStep;
import org.bongsu.model.Incident;

/**
 * Finds room for the incidents of one lane: each alone, in rows about the middle, or counted by a step of the calendar
 * when too many would cover one another. Which of the two depends on the scale alone, so that panning changes nothing.
 */
final class TimelinePacking {
    private static final int ROWS = 5;
    /** Two marks may cover this share of a mark and still be told apart. */
    private static final double OVERLAP = 0.55;
    /** Of so many incidents one may cover another wholly before they are counted instead. */
    private static final int TOLERANCE = 12;
    private static final double STRIP = 1.1;
    private static final double EDGE = 0.1;

    /** Incidents of one step of the calendar. */
    record Bin(double x0, double x1, List<Incident> incidents) { }

    private final ChartScale scale;
    private final double top;
    private final double height;
    private final double base;
    private final List<TreeMap<Double, Double>> rows = new ArrayList<>();
    private final List<TimelineMark> marks = new ArrayList<>();
    private final List<Bin> bins = new ArrayList<>();

    TimelinePacking(List<TimelineEntry> entries, ChartScale scale, double top, double height, ChartPen pen) {
        this.scale = scale;
        this.top = top;
        this.height = height;
        this.base = Math.clamp(height * 0.3, 1.6, pen.size() * 0.46);
        int odd = (Math.clamp((int) (height / pitch()), 1, ROWS) - 1) / 2 * 2 + 1;
        for (int row = 0; row < odd; row++) {
            rows.add(new TreeMap<>());
        }
        if (!alone(entries)) {
            marks.clear();
            count(entries, ChartStep.atLeast(pen.size() * 0.5, scale, ChartStep.DAY));
        }
    }

    List<TimelineMark> marks() {
        return marks;
    }

    List<Bin> bins() {
        return bins;
    }

    /** Whether all could be placed; those that are vague last, and in a strip at the top where they would cover others. */
    private boolean alone(List<TimelineEntry> entries) {
        int allowed = Math.max(1, entries.size() / TOLERANCE);
        for (TimelineEntry entry : entries) {
            TimelineMark mark = mark(entry, top + height / 2, base);
            if (entry.vague() && mark.span()) {
                continue;
            }
            int row = free(mark, 2 * mark.r() * OVERLAP);
            if (row < 0 && --allowed < 0) {
                return false;
            }
            place(mark, Math.max(0, row));
        }
        for (TimelineEntry entry : entries) {
            TimelineMark mark = mark(entry, top + height / 2, base);
            if (entry.vague() && mark.span()) {
                int row = free(mark, 0);
                if (row < 0) {
                    add(strip(mark));
                } else {
                    place(mark, row);
                }
            }
        }
        return true;
    }

    /** The first row in which a mark covers others by no more than this, or -1. */
    private int free(TimelineMark mark, double overlap) {
        for (int row = 0; row < rows.size(); row++) {
            var before = rows.get(row).floorEntry(mark.x1() - overlap);
            if (before == null || before.getValue() - overlap <= mark.x0()) {
                return row;
            }
        }
        return -1;
    }

    private void place(TimelineMark mark, int row) {
        rows.get(row).merge(mark.x0(), mark.x1(), Math::max);
        double offset = (row + 1) / 2 * pitch() * (row % 2 == 0 ? 1 : -1);
        add(new TimelineMark(mark.incident(), mark.x0(), mark.x1(), mark.y() + offset, mark.r()));
    }

    private double pitch() {
        return 2 * base + 1;
    }

    private void count(List<TimelineEntry> entries, ChartStep step) {
        TreeMap<LocalDateTime, List<Incident>> counted = new TreeMap<>();
        for (TimelineEntry entry : entries) {
            LocalDateTime bin = step.floor(entry.time().start());
            if (entry.time().end().isAfter(step.next(bin))) {
                add(strip(mark(entry, 0, base)));
            } else {
                counted.computeIfAbsent(bin, b -> new ArrayList<>()).add(entry.incident());
            }
        }
        counted.forEach((start, all) -> bins.add(new Bin(scale.x(start), scale.x(step.next(start)), all)));
    }

    private TimelineMark strip(TimelineMark mark) {
        return new TimelineMark(mark.incident(), mark.x0(), mark.x1(), top + STRIP + 1, STRIP);
    }

    private void add(TimelineMark mark) {
        if (mark.x1() > scale.left() + EDGE && mark.x0() < scale.right() - EDGE) {
            marks.add(mark);
        }
    }

    /** The mark of an incident at a height of the lane. */
    private TimelineMark mark(TimelineEntry entry, double y, double size) {
        double x0 = scale.x(entry.time().start());
        double x1 = scale.x(entry.time().end());
        double r = size * (0.7 + 0.1 * entry.incident().severity());
        double middle = (x0 + x1) / 2;
        return x1 - x0 > 2 * r + 0.5 ? new TimelineMark(entry.incident(), x0, x1, y, r)
                : new TimelineMark(entry.incident(), middle - r, middle + r, y, r);
    }
}
