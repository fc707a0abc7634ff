package org.bongsu.situation.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins clusters until no two stand nearer than a radius; the larger takes the smaller. */
final class Joining {
    private static final Comparator<Cluster> LARGEST = Comparator.comparingInt(Cluster::count).reversed().thenComparingInt(Cluster::row);

    private final double radius;
    private final Map<Long, List<Integer>> grid = new HashMap<>();
    private final List<Cluster> kept = new ArrayList<>();

    private Joining(double radius) {
        this.radius = radius;
    }

    /** The clusters, largest first. */
    static List<Cluster> of(List<Cluster> cells, double radius) {
        List<Cluster> clusters = cells;
        for (int before = -1; clusters.size() != before; ) {
            before = clusters.size();
            clusters = new Joining(radius).joined(clusters);
        }
        return clusters;
    }

    private List<Cluster> joined(List<Cluster> clusters) {
        List<Cluster> sorted = new ArrayList<>(clusters);
        sorted.sort(LARGEST);
        for (Cluster cluster : sorted) {
            int at = near(cluster);
            if (at < 0) {
                grid.computeIfAbsent(key(bucket(cluster.x()), bucket(cluster.y())), k -> new ArrayList<>(2)).add(kept.size());
                kept.add(cluster);
            } else {
                kept.set(at, kept.get(at).with(cluster));
            }
        }
        kept.sort(LARGEST);
        return kept;
    }

    /** The one that a cluster is too near to, by where each stood when it was kept, or -1. */
    private int near(Cluster cluster) {
        long bx = bucket(cluster.x());
        long by = bucket(cluster.y());
        for (long y = by - 1; y <= by + 1; y++) {
            for (long x = bx - 1; x <= bx + 1; x++) {
                for (int at : grid.getOrDefault(key(x, y), List.of())) {
                    if (kept.get(at).nearer(cluster, radius)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    private long bucket(double v) {
        return (long) Math.floor(v / radius);
    }

    private static long key(long x, long y) {
        return x << 32 ^ y & 0xFFFFFFFFL;
    }
}
