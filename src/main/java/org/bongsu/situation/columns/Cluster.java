package org.bongsu.situation.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that stand for one mark on the map.
 *
 * @param x     the middle of the rows in the plane of the index
 * @param y     the same
 * @param count how many rows
 * @param row   the only row, or the first of several
 * @param runs  where they stand in the index
 */
public record Cluster(double x, double y, int count, int row, List<Run> runs) {
    /**
     * Places in the index, one after another.
     *
     * @param to behind the last
     */
    public record Run(int from, int to) { }

    public Cluster {
        runs = List.copyOf(runs);
    }

    /** Both as one, in the middle of all their rows. */
    Cluster with(Cluster other) {
        int sum = count + other.count;
        List<Run> both = new ArrayList<>(runs);
        both.addAll(other.runs);
        return new Cluster((x * count + other.x * other.count) / sum, (y * count + other.y * other.count) / sum, sum, row, both);
    }

    /** Whether the middles are nearer to each other than a distance. */
    boolean nearer(Cluster other, double distance) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy < distance * distance;
    }
}
