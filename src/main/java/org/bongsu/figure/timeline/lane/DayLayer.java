package org.bongsu.figure.timeline.lane;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bongsu.figure.ChartStep;
import org.bongsu.situation.Layer;
import org.bongsu.situation.columns.DayTotals;
import org.jspecify.annotations.Nullable;

/** Rows that a machine coded: too many to be looked at one by one, drawn as how many there were, in a lane of their own. */
public final class DayLayer {
    private static final long DAY = 86_400;

    private final String name;
    private final Supplier<DayTotals> counting;
    private @Nullable DayTotals totals;
    private final Map<ChartStep, Steps> counted = new EnumMap<>(ChartStep.class);

    /** All steps of the calendar from the first row to the last: where each begins, and how many rows it has. */
    private record Steps(long[] start, int[] count, int most) { }

    /**
     * Rows under a name that people know them by.
     *
     * @param counting asked once, on any thread, when the rows are first drawn
     */
    public DayLayer(String name, Supplier<DayTotals> counting) {
        this.name = name;
        this.counting = counting;
    }

    /** What a filter shows of a dataset, whatever of that is in sight. */
    public static DayLayer of(Layer layer) {
        return new DayLayer(layer.dataset().name(), () -> DayTotals.of(layer.columns(), layer.rows()));
    }

    LaneName name() {
        return new LaneName("layer:" + name, name, 0);
    }

    synchronized DayTotals totals() {
        DayTotals known = totals;
        if (known == null) {
            known = counting.get();
            totals = known;
        }
        return known;
    }

    /** The bars in view by a step of the calendar, or by days where that is shorter. */
    Bars bars(ChartStep step, Sight sight) {
        Steps steps = steps(step.ordinal() < ChartStep.DAY.ordinal() ? ChartStep.DAY : step);
        List<Bar> bars = new ArrayList<>();
        int at = Arrays.binarySearch(steps.start, sight.firstSecond());
        for (int i = Math.max(0, at < 0 ? -at - 2 : at); i < steps.count.length; i++) {
            double x0 = sight.x(steps.start[i]);
            if (x0 > sight.right()) {
                break;
            }
            if (steps.count[i] > 0) {
                bars.add(new Bar(x0 + 0.5, sight.x(steps.start[i + 1]) - 0.5, steps.count[i], 1, List.of()));
            }
        }
        return new Bars(bars, steps.most);
    }

    private synchronized Steps steps(ChartStep step) {
        return counted.computeIfAbsent(step, this::count);
    }

    private Steps count(ChartStep step) {
        List<Long> starts = new ArrayList<>();
        DayTotals all = totals();
        LocalDate last = LocalDate.ofEpochDay(all.end());
        var at = step.floor(LocalDate.ofEpochDay(all.first()).atStartOfDay());
        for (; !at.toLocalDate().isAfter(last); at = step.next(at)) {
            starts.add(EntryTime.seconds(at));
        }
        starts.add(EntryTime.seconds(at));
        long[] start = starts.stream().mapToLong(Long::longValue).toArray();
        int[] count = new int[start.length - 1];
        int most = 1;
        for (int i = 0; i < count.length; i++) {
            count[i] = all.between((int) Math.floorDiv(start[i], DAY), (int) Math.floorDiv(start[i + 1], DAY));
            most = Math.max(most, count[i]);
        }
        return new Steps(start, count, most);
    }
}
