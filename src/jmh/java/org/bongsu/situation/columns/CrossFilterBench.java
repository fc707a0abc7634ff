package org.bongsu.situation.columns;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bongsu.model.Period;
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

/**
 * Moves of a filter over a million incidents with all counts right, beside a plain scan of arrays that counts the same types,
 * severities, statuses and months. Sample time, so that the slowest percentile shows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class CrossFilterBench {
    private static final int YEARS = 900;
    private static final int EACH = 10;

    private Million million;
    private CrossFilter filter;
    private int[] months;
    private int from;
    private int family;
    private boolean chosen;

    @Setup(Level.Trial)
    public void fill() {
        million = new Million();
        filter = new CrossFilter(million.columns);
        months = new int[Million.DAYS / 30 + 1];
        for (int i = 0; i < months.length; i++) {
            months[i] = i * 30;
        }
        filter.severities(Set.of(1, 2, 3));
    }

    /** A brush of some two and a half years moves on by ten days. */
    @Benchmark
    public int brush() {
        from = (from + EACH) % (Million.DAYS - YEARS);
        filter.period(new Period(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + YEARS)));
        return filter.count() + filter.perBin(months)[0] + filter.counts(Dimension.TYPE)[0];
    }

    /** A family of types is taken out, and put in again. */
    @Benchmark
    public int toggle() {
        chosen = !chosen;
        family = chosen ? (family + 1) % 16 : family;
        String prefix = "f" + family + ".";
        filter.types(chosen ? type -> !type.startsWith(prefix) : null);
        return filter.count() + filter.perBin(months)[0] + filter.counts(Dimension.SEVERITY)[0];
    }

    /** The same brush, by looking at every incident. */
    @Benchmark
    public int brushByPlainScan() {
        from = (from + EACH) % (Million.DAYS - YEARS);
        int to = from + YEARS;
        int[] types = new int[Million.TYPES];
        int[] severities = new int[6];
        int[] statuses = new int[5];
        int[] bins = new int[months.length + 1];
        int count = 0;
        for (int i = 0; i < Million.ROWS; i++) {
            boolean time = million.last[i] >= from && million.day[i] <= to;
            boolean grave = million.severity[i] <= 3;
            if (grave) {
                bins[million.day[i] / 30]++;
            }
            if (time) {
                severities[million.severity[i]]++;
            }
            if (time && grave) {
                types[million.type[i]]++;
                statuses[million.status[i]]++;
                count++;
            }
        }
        return count + bins[0] + types[0] + severities[1] + statuses[0];
    }
}
