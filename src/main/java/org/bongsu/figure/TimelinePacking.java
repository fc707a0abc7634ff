package org.bongsu.figure;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;

/**
 * Finds room for the incidents of one lane: each alone, in rows about the middle, or counted by a step of the calendar
 * when too many would cover one another. Which of the two depends on the scale alone, so that panning changes nothing.
 */
final class TimelinePacking {
    private static final int ROWS = 5;
    private static final double OVERLAP = 0.5;

    /** Incidents of one step of the calendar. */
    record Bin(double x0, double x1, List<Incident> incidents) { }

    private final ChartScale scale;
    private final double top;
    private final double height;
    private final double base;
    private final List<TimelineMark> marks = new ArrayList<>();
    private final List<Bin> bins = new ArrayList<>();

    TimelinePacking(List<Incident> incidents, ChartScale scale, double top, double height, ChartPen pen) {
        this.scale = scale;
        this.top = top;
        this.height = height;
        this.base = Math.clamp(height * 0.3, 1.6, pen.size() * 0.46);
        if (!alone(incidents)) {
            marks.clear();
            count(incidents, ChartStep.atLeast(pen.size() * 0.5, scale, ChartStep.DAY));
        }
    }

    List<TimelineMark> marks() {
        return marks;
    }

    List<Bin> bins() {
        return bins;
    }

    private boolean alone(List<Incident> incidents) {
        double pitch = 2 * base + 1;
        int rows = (Math.clamp((int) (height / pitch), 1, ROWS) - 1) / 2 * 2 + 1;
        double[] taken = new double[rows];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        int allowed = Math.max(1, incidents.size() / 20);
        for (Incident incident : incidents) {
            TimelineMark mark = mark(incident, top + height / 2, base);
            int row = 0;
            while (row < rows && mark.x0() < taken[row] - base * OVERLAP) {
                row++;
            }
            if (row == rows) {
                if (allowed-- == 0) {
                    return false;
                }
                row = emptiest(taken);
            }
            taken[row] = Math.max(taken[row], mark.x1());
            double offset = (row + 1) / 2 * pitch * (row % 2 == 0 ? 1 : -1);
            add(new TimelineMark(incident, mark.x0(), mark.x1(), mark.y() + offset, mark.r()));
        }
        return true;
    }

    private static int emptiest(double[] taken) {
        int best = 0;
        for (int i = 1; i < taken.length; i++) {
            best = taken[i] < taken[best] ? i : best;
        }
        return best;
    }

    private void count(List<Incident> incidents, ChartStep step) {
        TreeMap<LocalDateTime, List<Incident>> counted = new TreeMap<>();
        for (Incident incident : incidents) {
            TimelineTime time = time(incident);
            LocalDateTime bin = step.floor(time.start());
            if (time.end().isAfter(step.next(bin))) {
                add(mark(incident, top + base, base * 0.6));
            } else {
                counted.computeIfAbsent(bin, b -> new ArrayList<>()).add(incident);
            }
        }
        counted.forEach((start, all) -> bins.add(new Bin(scale.x(start), scale.x(step.next(start)), all)));
    }

    private void add(TimelineMark mark) {
        if (mark.x1() >= scale.left() && mark.x0() <= scale.right()) {
            marks.add(mark);
        }
    }

    /** The mark of an incident at a height of the lane. */
    private TimelineMark mark(Incident incident, double y, double size) {
        TimelineTime time = time(incident);
        double x0 = scale.x(time.start());
        double x1 = scale.x(time.end());
        double r = size * (0.7 + 0.1 * incident.severity());
        double middle = (x0 + x1) / 2;
        return x1 - x0 > 2 * r + 0.5 ? new TimelineMark(incident, x0, x1, y, r)
                : new TimelineMark(incident, middle - r, middle + r, y, r);
    }

    private static TimelineTime time(Incident incident) {
        DateSpan when = incident.when();
        if (when == null) {
            throw new IllegalArgumentException("without a date it has no place: " + incident.id());
        }
        return TimelineTime.of(when);
    }
}
