package org.bongsu.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.machine.GeneratedEvents;
import org.bongsu.situation.machine.MachineTable;
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
 * What the window asks for when its filter moves over a million machine-coded events: what is shown, as a value that later changes leave alone, and how
 * many events each type, severity and actor would show; beside a plain scan of the same columns that counts as much. Sample time, so that
 * the slowest percentile shows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class LensBench {
    private static final int YEARS = 900;
    private static final int EACH = 10;
    private static final int DAYS = 4_000;
    private static final List<String> FAMILIES = List.of("statement", "diplomacy", "exercise", "attack", "border", "other");
    private static final List<String> ACTORS = List.of("PRK", "KOR", "USA", "CHN", "JPN", "RUS");

    private MachineTable table;
    private Lens lens;
    private Filter base;
    private int first;
    private int from;
    private int family;
    private boolean chosen;

    @Setup(Level.Trial)
    public void fill() {
        table = GeneratedEvents.million();
        lens = new Lens(new Situation(List.of(), List.of(), List.of(), List.of()).withTables(List.of(table)));
        first = (int) GeneratedEvents.FIRST.toEpochDay();
        base = Filter.ALL.withDatasets(Set.of(table.dataset().id()));
        lens.look(base);
    }

    /** A brush of some two and a half years moves on by ten days. */
    @Benchmark
    public int brush() {
        from = (from + EACH) % (DAYS - YEARS);
        lens.look(base.withPeriod(new Period(LocalDate.ofEpochDay(first + from), LocalDate.ofEpochDay(first + from + YEARS))));
        return asked();
    }

    /** A family of types alone is chosen, and given up again. */
    @Benchmark
    public int toggle() {
        chosen = !chosen;
        family = chosen ? (family + 1) % FAMILIES.size() : family;
        lens.look(chosen ? base.withTypes(Set.of(FAMILIES.get(family))) : base);
        return asked();
    }

    private int asked() {
        int sum = lens.shown().size() + lens.anyTime().size();
        for (String each : FAMILIES) {
            sum += lens.ofType(each);
        }
        for (int severity = 1; severity <= 5; severity++) {
            sum += lens.ofSeverity(severity);
        }
        for (String actor : ACTORS) {
            sum += lens.ofActor(actor);
        }
        return sum;
    }

    /** The same brush, by looking at every row. */
    @Benchmark
    public int brushByPlainScan() {
        from = (from + EACH) % (DAYS - YEARS);
        int begin = first + from;
        int end = begin + YEARS;
        Columns columns = table.columns();
        int[] types = new int[columns.types().values().size()];
        int[] severities = new int[6];
        int[] actors = new int[table.actors().size()];
        boolean[] shown = new boolean[columns.size()];
        int count = 0;
        for (int row = 0; row < columns.size(); row++) {
            if (columns.end(row) >= begin && columns.start(row) <= end) {
                shown[row] = true;
                types[columns.type(row)]++;
                severities[columns.severity(row)]++;
                int one = table.fromNumber(row);
                int other = table.toNumber(row);
                actors[one]++;
                if (other != one) {
                    actors[other]++;
                }
                count++;
            }
        }
        return count + types[0] + severities[1] + actors[1] + (shown[0] ? 1 : 0);
    }
}
