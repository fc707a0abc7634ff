package org.bongsu.situation.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Status;
import org.bongsu.situation.columns.ClusterIndex.View;

/** Clusters stand for every row of a view once, in the middle of their rows, and no two of them touch. */
class ClusterIndexProperties {
    private static final View WHOLE = new View(-1, -1, 101, 101, 4);

    /** Rows about some places, some at one point, some nowhere. */
    private record Points(double[] x, double[] y) {
        static Points of(long seed, int n) {
            Random random = new Random(seed);
            double[] x = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                int place = random.nextInt(9);
                double spread = place % 3 * 3;
                x[i] = random.nextInt(10) == 0 ? Double.NaN : Math.clamp(place * 11 + spread * random.nextGaussian(), 0, 100);
                y[i] = Double.isNaN(x[i]) ? Double.NaN : Math.clamp(place * 37 % 100 + spread * random.nextGaussian(), 0, 100);
            }
            return new Points(x, y);
        }

        long placed() {
            return Arrays.stream(x).filter(v -> !Double.isNaN(v)).count();
        }
    }

    @Property(tries = 80)
    void holdsEachRowOnceAtEveryZoom(@ForAll long seed, @ForAll @IntRange(max = 600) int n, @ForAll @IntRange(min = 1, max = 40) int radius) {
        Points points = Points.of(seed, n);
        ClusterIndex index = new ClusterIndex(points.x, points.y);
        var shown = index.everything();
        View view = new View(-1, -1, 101, 101, radius);
        List<Cluster> clusters = index.clusters(view, shown);
        Set<Integer> rows = new TreeSet<>();
        for (Cluster cluster : clusters) {
            int[] of = index.rows(cluster, shown, Integer.MAX_VALUE);
            assertEquals(cluster.count(), of.length);
            assertEquals(Arrays.stream(of).mapToDouble(r -> points.x[r]).average().orElseThrow(), cluster.x(), 1e-6);
            assertEquals(Arrays.stream(of).mapToDouble(r -> points.y[r]).average().orElseThrow(), cluster.y(), 1e-6);
            Arrays.stream(of).forEach(r -> assertTrue(rows.add(r), "row " + r + " stands in two clusters"));
        }
        assertEquals(points.placed(), rows.size());
        assertEquals(clusters, index.clusters(radius, shown), "the same wherever one looks");
    }

    @Property(tries = 80)
    void letsNoTwoClustersStandNearerThanTheRadius(@ForAll long seed, @ForAll @IntRange(max = 600) int n, @ForAll @IntRange(min = 1, max = 40) int radius) {
        Points points = Points.of(seed, n);
        ClusterIndex index = new ClusterIndex(points.x, points.y);
        List<Cluster> clusters = index.clusters(new View(-1, -1, 101, 101, radius), index.everything());
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(!clusters.get(i).nearer(clusters.get(j), radius * 0.999), "two marks touch");
            }
        }
    }

    @Property(tries = 60)
    void countsOnlyWhatTheFilterShows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int n) {
        Points points = Points.of(seed, n);
        Columns.Builder builder = new Columns.Builder(n);
        for (int i = 0; i < n; i++) {
            builder.days(i, i, i).point(Double.isNaN(points.x[i]) ? null : new GeoPoint(points.y[i] / 2, points.x[i]))
                    .coded("launch", Set.of(), 1 + i % 5, Status.REPORTED);
        }
        CrossFilter filter = new CrossFilter(builder.build());
        filter.severities(Set.of(1, 4));
        ClusterIndex index = new ClusterIndex(points.x, points.y);
        var shown = index.shown(filter);
        int[] found = index.clusters(WHOLE, shown).stream().flatMapToInt(c -> Arrays.stream(index.rows(c, shown, c.count()))).sorted().toArray();
        assertArrayEquals(Arrays.stream(filter.rows()).filter(r -> !Double.isNaN(points.x[r])).toArray(), found);
    }
}
