package org.bongsu.situation.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Joins clusters until no two stand nearer than a radius; the larger takes the smaller. */
final class Joining {
    private static final Comparator<Cluster> LARGEST = Comparator.comparingInt(Cluster::count).reversed().thenComparingInt(Cluster::row);

    private final double radius;
    private final double west;
    private final double south;
    private final int columns;
    /** The first kept cluster of each bucket, and the one after each, or -1. */
    private final int[] heads;
    private final int[] next;
    private final List<Cluster> kept;

    private Joining(List<Cluster> clusters, double radius) {
        this.radius = radius;
        double x0 = Double.MAX_VALUE;
        double y0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double y1 = -Double.MAX_VALUE;
        for (Cluster cluster : clusters) {
            x0 = Math.min(x0, cluster.x());
            y0 = Math.min(y0, cluster.y());
            x1 = Math.max(x1, cluster.x());
            y1 = Math.max(y1, cluster.y());
        }
        west = x0;
        south = y0;
        columns = (int) ((x1 - x0) / radius) + 3;
        heads = new int[columns * ((int) ((y1 - y0) / radius) + 3)];
        Arrays.fill(heads, -1);
        next = new int[clusters.size()];
        kept = new ArrayList<>(clusters.size());
    }

    /** The clusters, largest first. */
    static List<Cluster> of(List<Cluster> cells, double radius) {
        List<Cluster> clusters = cells;
        for (int before = -1; clusters.size() != before && !clusters.isEmpty(); ) {
            before = clusters.size();
            clusters = new Joining(clusters, radius).joined(clusters);
        }
        return clusters;
    }

    private List<Cluster> joined(List<Cluster> clusters) {
        List<Cluster> sorted = new ArrayList<>(clusters);
        sorted.sort(LARGEST);
        for (Cluster cluster : sorted) {
            int bucket = bucket(cluster);
            int at = near(cluster, bucket);
            if (at < 0) {
                next[kept.size()] = heads[bucket];
                heads[bucket] = kept.size();
                kept.add(cluster);
            } else {
                kept.set(at, kept.get(at).with(cluster));
            }
        }
        kept.sort(LARGEST);
        return kept;
    }

    /** The one that a cluster is too near to, of those about the bucket in which each stood when it was kept, or -1. */
    private int near(Cluster cluster, int bucket) {
        for (int row = bucket - columns; row <= bucket + columns; row += columns) {
            for (int each = row - 1; each <= row + 1; each++) {
                for (int at = heads[each]; at >= 0; at = next[at]) {
                    if (kept.get(at).nearer(cluster, radius)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /** Buckets have a margin of one on each side. */
    private int bucket(Cluster cluster) {
        return ((int) ((cluster.y() - south) / radius) + 1) * columns + (int) ((cluster.x() - west) / radius) + 1;
    }
}
