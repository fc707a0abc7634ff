package org.bongsu.figure.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.Period;
import org.bongsu.situation.Layer;
import org.bongsu.situation.Shown;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.situation.machine.GeneratedEvents;
import org.bongsu.situation.machine.MachineTable;
import org.bongsu.words.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Charts over a million machine-coded rows, beside a plain loop over the days of all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MillionChartBench {
    private final Codebook codebook = CodebookReader.readDefault();
    private final Words words = Words.of("en");
    private final MachineTable table = GeneratedEvents.million();
    private final Shown shown = new Shown(List.of(), List.of(new Layer(table, RowSet.all(table.size()))));

    @Benchmark
    public Object months() {
        return MonthlyCount.of(shown, codebook, Period.ALWAYS);
    }

    @Benchmark
    public Object pairs() {
        return Pairs.of(shown, words);
    }

    @Benchmark
    public Object cumulative() {
        return Cumulative.of(shown, words);
    }

    @Benchmark
    public Object beforeAndAfter() {
        return Compared.around(shown, codebook, words, LocalDate.of(2018, 4, 27), 365);
    }

    @Benchmark
    public Object goldstein() {
        return Goldstein.of(shown, codebook);
    }

    /** The baseline: each row's type counted by its month, from two columns. */
    @Benchmark
    public int[][] plainLoop() {
        Columns columns = table.columns();
        int[][] counts = new int[400][columns.types().values().size()];
        int first = columns.start(0) / 30;
        for (int row = 0; row < columns.size(); row++) {
            counts[columns.start(row) / 30 - first][columns.type(row)]++;
        }
        return counts;
    }
}
