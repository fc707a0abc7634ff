package org.bongsu.situation.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Clusters of a million incidents: the index from nothing, and a view of it, beside a plain grid of a hash map that does the same work at each view. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ClusterBench {
    private Million million;
    private ClusterIndex index;
    private ClusterIndex.Shown all;
    private ClusterIndex.Shown some;

    @Setup(Level.Trial)
    public void fill() {
        million = new Million();
        index = new ClusterIndex(million.x, million.y);
        all = index.everything();
        CrossFilter filter = new CrossFilter(million.columns);
        filter.severities(Set.of(1, 3));
        some = index.shown(filter);
    }

    @Benchmark
    public ClusterIndex build() {
        return new ClusterIndex(million.x, million.y);
    }

    /** Any view from the whole peninsula to a two-hundred-and-fiftieth of it, marks forty to a width. */
    @Benchmark
    public List<Cluster> view() {
        return index.clusters(view(million), all);
    }

    @Benchmark
    public List<Cluster> viewOfAFilter() {
        return index.clusters(view(million), some);
    }

    @Benchmark
    public int viewByPlainGrid() {
        ClusterIndex.View view = view(million);
        Map<Long, int[]> cells = new HashMap<>();
        for (int i = 0; i < Million.ROWS; i++) {
            double x = million.x[i];
            double y = million.y[i];
            if (x >= view.west() && x <= view.east() && y >= view.south() && y <= view.north()) {
                long cell = (long) (x / view.radius()) << 32 | (long) (y / view.radius());
                cells.computeIfAbsent(cell, k -> new int[1])[0]++;
            }
        }
        return cells.size();
    }

    private static ClusterIndex.View view(Million million) {
        double zoom = Math.pow(2, million.unit() * 8);
        double width = 12 / zoom;
        double height = 7 / zoom;
        double x = 124 + 7 * million.unit();
        double y = 33 + 10 * million.unit();
        return new ClusterIndex.View(x - width / 2, y - height / 2, x + width / 2, y + height / 2, width / 40);
    }
}
