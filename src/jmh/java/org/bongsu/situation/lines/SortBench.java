package org.bongsu.situation.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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

/** A million rows sorted by a column, beside {@code List.sort} of a million records by the same values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class SortBench {
    private static final int ROWS = 1_000_000;

    private final List<Row> rows = new ArrayList<>();
    private final int[] severities = new int[ROWS];
    private final int[] days = new int[ROWS];

    /** An incident as a record. */
    record Row(int day, int severity, String place, String title) { }

    @Setup(Level.Trial)
    public void fill() {
        Random random = new Random(5);
        String[] places = new String[3_000];
        for (int i = 0; i < places.length; i++) {
            places[i] = "Place " + Integer.toString(random.nextInt(1_000_000), 36);
        }
        for (int i = 0; i < ROWS; i++) {
            severities[i] = 1 + (int) (5 * random.nextDouble() * random.nextDouble());
            days[i] = random.nextInt(7_300);
            rows.add(new Row(days[i], severities[i], places[random.nextInt(places.length)],
                    "State " + random.nextInt(60) + " → State " + random.nextInt(60) + ": does " + random.nextInt(40)));
        }
    }

    @Benchmark
    public int[] bySeverity() {
        return IntOrder.of(severities, true);
    }

    @Benchmark
    public int[] byDay() {
        return IntOrder.of(days, false);
    }

    @Benchmark
    public int[] byPlace() {
        return IntOrder.of(Ranks.of(ROWS, i -> rows.get(i).place(), i -> rows.get(i).place()), false);
    }

    @Benchmark
    public int[] byTitle() {
        return IntOrder.of(Ranks.of(ROWS, i -> rows.get(i).title(), i -> rows.get(i).title()), false);
    }

    @Benchmark
    public List<Row> bySeverityOfRecords() {
        return sorted(Comparator.comparing(Row::severity).reversed());
    }

    @Benchmark
    public List<Row> byDayOfRecords() {
        return sorted(Comparator.comparing(Row::day));
    }

    @Benchmark
    public List<Row> byPlaceOfRecords() {
        return sorted(Comparator.comparing(Row::place));
    }

    @Benchmark
    public List<Row> byTitleOfRecords() {
        return sorted(Comparator.comparing(Row::title));
    }

    private List<Row> sorted(Comparator<Row> by) {
        List<Row> all = new ArrayList<>(rows);
        all.sort(by);
        return all;
    }
}
