package org.bongsu.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Mode;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.IndexWeights;

/**
 * The points of each day of a line: {@code k(mode) * step^(severity-1) * c(status)} of each incident, spread evenly over the days of its
 * span. On a day, of incidents of one type between the same actors, the largest counts whole, the next half, then a quarter, and so on;
 * an incident between several pairs counts by the pair that is repeated least.
 */
final class DayPoints {
    /** The state that the adversaries are adversaries of. */
    private static final String NORTH = "PRK";

    /** Entries in the order of days; within a day, the largest first. */
    private final int[] day;
    private final IndexRows.Row[] row;
    private final double[] points;
    private final int leftOut;

    DayPoints(IndexRows rows, Line line, IndexSettings settings) {
        List<IndexRows.Row> of = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        int entries = 0;
        int tooLong = 0;
        for (IndexRows.Row candidate : rows.rows()) {
            double whole = whole(candidate, line, settings);
            if (whole != 0 && candidate.days() == 0) {
                tooLong++;
            } else if (whole != 0) {
                of.add(candidate);
                each.add(whole / candidate.days());
                entries += candidate.days();
            }
        }
        leftOut = tooLong;
        long[] order = order(of, entries);
        day = new int[entries];
        row = new IndexRows.Row[entries];
        points = new double[entries];
        for (int i = 0; i < entries; i++) {
            int at = (int) order[i];
            day[i] = (int) (order[i] >> 32);
            row[i] = of.get(at);
            points[i] = each.get(at);
        }
        for (int from = 0; from < entries; ) {
            int to = from + 1;
            while (to < entries && day[to] == day[from]) {
                to++;
            }
            if (to - from > 1) {
                discount(from, to);
            }
            from = to;
        }
    }

    /** Day and place of each entry in one number, sorted. */
    private static long[] order(List<IndexRows.Row> of, int entries) {
        long[] order = new long[entries];
        int n = 0;
        for (int at = 0; at < of.size(); at++) {
            for (int i = 0; i < of.get(at).days(); i++) {
                order[n++] = (long) (of.get(at).first() + i) << 32 | at;
            }
        }
        Arrays.sort(order);
        return order;
    }

    private static double whole(IndexRows.Row row, Line line, IndexSettings settings) {
        IndexRows.Kind kind = row.kind();
        if (kind.line().drawn() != line || line == Line.DETENTE && !adversaries(row, settings)) {
            return 0;
        }
        return kind.line().sign() * factor(settings.weights().modes(), kind.mode()) * Math.pow(settings.weights().step(), kind.severity() - 1)
                * settings.weights().credence().of(kind.status());
    }

    private static double factor(IndexWeights.Modes modes, Mode mode) {
        return switch (mode) {
            case ACT -> modes.act();
            case POSTURE -> modes.posture();
            case WORD -> modes.word();
            case RECORD -> modes.record();
        };
    }

    private static boolean adversaries(IndexRows.Row row, IndexSettings settings) {
        return row.parties().contains(NORTH) && row.parties().stream().anyMatch(settings.adversaries()::contains);
    }

    private void discount(int from, int to) {
        Integer[] by = new Integer[to - from];
        Arrays.setAll(by, i -> from + i);
        Arrays.sort(by, (a, b) -> Math.abs(points[a]) == Math.abs(points[b]) ? row[a].incident().id().compareTo(row[b].incident().id())
                : Double.compare(Math.abs(points[b]), Math.abs(points[a])));
        Map<Integer, Integer> seen = new HashMap<>();
        IndexRows.Row[] sorted = new IndexRows.Row[by.length];
        double[] given = new double[by.length];
        for (int i = 0; i < by.length; i++) {
            sorted[i] = row[by[i]];
            int before = Integer.MAX_VALUE;
            for (int group : sorted[i].groups()) {
                before = Math.min(before, seen.merge(group, 1, Integer::sum) - 1);
            }
            given[i] = points[by[i]] * Math.pow(2, -before);
        }
        System.arraycopy(sorted, 0, row, from, by.length);
        System.arraycopy(given, 0, points, from, by.length);
    }

    /** How many incidents would count but span too many days to be placed. */
    int leftOut() {
        return leftOut;
    }

    int size() {
        return day.length;
    }

    /** The day of an entry, as days since 1970-01-01. */
    int day(int entry) {
        return day[entry];
    }

    IndexRows.Row row(int entry) {
        return row[entry];
    }

    double points(int entry) {
        return points[entry];
    }

    /** The first entry of a day or of a later one. */
    int from(long wanted) {
        int low = 0;
        int high = day.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
