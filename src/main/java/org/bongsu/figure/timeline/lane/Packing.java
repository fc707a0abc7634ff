package org.bongsu.figure.timeline.lane;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.figure.ChartStep;
import org.bongsu.model.Incident;

/**
 * Finds room for what stands in one lane: each incident alone, in rows about the middle, or counted by a step of the calendar where too
 * many would cover one another. That is decided for each by its neighbours, so that going closer takes one after the other out of the
 * bars and never puts one back; and by the scale alone, so that panning changes nothing.
 */
final class Packing {
    private static final int ROWS = 9;
    /** Two marks may cover this share of a mark and still be told apart. */
    private static final double OVERLAP = 0.4;
    /** Neighbours are those within so many marks' widths. */
    private static final double NEIGHBOURS = 3;
    private static final double STRIP = 1.1;
    private static final double EDGE = 0.1;
    /** Bars are at least so many ems wide. */
    static final double BAR = 0.5;

    /** Stands for what is not drawn alone: counted in a bar, a strip at the top, with its salvo. */
    private static final byte COUNTED = -1;
    private static final byte STRIPPED = -2;
    private static final byte JOINED = -3;

    /**
     * What room depends on.
     *
     * @param perUnit seconds that a unit of the surface stands for
     * @param em      size of the text
     */
    record Size(double perUnit, double height, double em) {
        /** The finest step of the calendar that has room for a bar. */
        ChartStep step() {
            for (ChartStep step : ChartStep.values()) {
                if (step.ordinal() >= ChartStep.DAY.ordinal() && step.shortest() / perUnit >= BAR * em) {
                    return step;
                }
            }
            return ChartStep.CENTURY;
        }
    }

    private final Entry[] entries;
    private final Size size;
    private final double base;
    private final double[] rowEnds;
    private final byte[] rows;
    private final int[] wide;
    private final Map<Entry, List<Incident>> joined = new IdentityHashMap<>();
    private final Map<ChartStep, Bars> bars = new TreeMap<>();

    Packing(LaneEntries lane, Size size) {
        this.entries = lane.entries();
        this.size = size;
        this.base = Math.clamp(size.height * 0.3, 1.6, size.em * 0.46);
        this.rowEnds = new double[(Math.clamp((int) (size.height / pitch()), 1, ROWS) - 1) / 2 * 2 + 1];
        this.rows = new byte[entries.length];
        this.wide = wide();
        points();
        vague();
    }

    private double pitch() {
        return 2 * base + 1;
    }

    private double radius(Entry entry) {
        double r = base * (0.7 + 0.1 * entry.incident().severity());
        return entry.parent() == null ? r : r * 0.66;
    }

    private boolean span(Entry entry) {
        return (entry.end() - entry.start()) / size.perUnit > 2 * radius(entry) + 0.5;
    }

    private double x0(Entry entry) {
        return span(entry) ? entry.start() / size.perUnit : entry.middle() / size.perUnit - radius(entry);
    }

    private double x1(Entry entry) {
        return span(entry) ? entry.end() / size.perUnit : entry.middle() / size.perUnit + radius(entry);
    }

    private int[] wide() {
        int[] found = new int[entries.length];
        int n = 0;
        for (int i = 0; i < entries.length; i++) {
            if (span(entries[i])) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** Counts those that stand too close, and places all others but those that are vague, from the first to the last. */
    private void points() {
        Arrays.fill(rowEnds, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < entries.length; i++) {
            rows[i] = withSalvo(entries[i]) ? JOINED : 0;
        }
        crowded();
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            if (rows[i] == 0 && !(entry.vague() && span(entry))) {
                rows[i] = (byte) free(x0(entry), 2 * radius(entry) * OVERLAP);
                rowEnds[rows[i]] = Math.max(rowEnds[rows[i]], x1(entry));
            }
        }
    }

    /** Whoever has more neighbours than there is room for is counted: the closer one looks, the fewer there are. */
    private void crowded() {
        double reach = NEIGHBOURS * (2 * base * (1 - OVERLAP)) * size.perUnit / 2;
        int most = (int) (NEIGHBOURS * rowEnds.length) + 1;
        int from = 0;
        int to = 0;
        int near = 0;
        ChartStep step = size.step();
        long next = Long.MIN_VALUE;
        boolean[] over = new boolean[entries.length];
        for (int i = 0; i < entries.length; i++) {
            if (!alone(i)) {
                continue;
            }
            for (; to < entries.length && entries[to].start() <= entries[i].start() + reach; to++) {
                near += alone(to) ? 1 : 0;
            }
            for (; entries[from].start() < entries[i].start() - reach; from++) {
                near -= alone(from) ? 1 : 0;
            }
            over[i] = near > most;
        }
        for (int i = 0; i < entries.length; i++) {
            if (over[i]) {
                if (entries[i].start() >= next) {
                    next = EntryTime.seconds(step.next(step.floor(EntryTime.at(entries[i].start()))));
                }
                rows[i] = entries[i].end() > next ? STRIPPED : COUNTED;
            }
        }
    }

    /** Whether an entry stands on its own and its days are known. */
    private boolean alone(int i) {
        return rows[i] == 0 && !(entries[i].vague() && span(entries[i]));
    }

    private boolean withSalvo(Entry entry) {
        Entry parent = entry.parent();
        if (parent == null || Math.abs(entry.middle() - parent.middle()) / size.perUnit > 2.2 * radius(parent)) {
            return false;
        }
        joined.computeIfAbsent(parent, p -> new ArrayList<>()).add(entry.incident());
        return true;
    }

    /** The first row in which a mark covers others by no more than this, else the one in which it covers least. */
    private int free(double x0, double overlap) {
        int least = 0;
        for (int row = 0; row < rowEnds.length; row++) {
            if (rowEnds[row] - overlap <= x0) {
                return row;
            }
            least = rowEnds[row] < rowEnds[least] ? row : least;
        }
        return least;
    }

    /** Places those that are vague where they cover nothing, else in a strip at the top. */
    private void vague() {
        List<TreeMap<Double, Double>> taken = new ArrayList<>();
        for (int i : wide) {
            if (!entries[i].vague() || rows[i] == JOINED) {
                continue;
            }
            if (taken.isEmpty()) {
                taken.addAll(taken());
            }
            double x0 = x0(entries[i]);
            double x1 = x1(entries[i]);
            rows[i] = STRIPPED;
            for (int row = 0; row < taken.size() && rows[i] == STRIPPED; row++) {
                var before = taken.get(row).floorEntry(x1);
                if (before == null || before.getValue() <= x0) {
                    rows[i] = (byte) row;
                    taken.get(row).merge(x0, x1, Math::max);
                }
            }
        }
    }

    private List<TreeMap<Double, Double>> taken() {
        List<TreeMap<Double, Double>> taken = new ArrayList<>();
        for (int row = 0; row < rowEnds.length; row++) {
            taken.add(new TreeMap<>());
        }
        for (int i = 0; i < entries.length; i++) {
            if (entries[i].vague() && span(entries[i]) || rows[i] == JOINED || rows[i] == STRIPPED) {
                continue;
            }
            for (int row = 0; row < taken.size(); row++) {
                if (rows[i] == row || rows[i] == COUNTED) {
                    taken.get(row).merge(x0(entries[i]), x1(entries[i]), Math::max);
                }
            }
        }
        return taken;
    }

    /** What is drawn alone and in sight, bars that are long first. */
    List<Mark> marks(Sight sight, double top) {
        List<Mark> marks = new ArrayList<>();
        for (int i : wide) {
            add(marks, i, sight, top);
        }
        double reach = 4 * size.em * size.perUnit;
        for (int i = firstFrom((long) (sight.firstSecond() - reach)); i < entries.length && entries[i].start() < sight.lastSecond() + reach; i++) {
            if (!span(entries[i])) {
                add(marks, i, sight, top);
            }
        }
        return marks;
    }

    private int firstFrom(long second) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle].start() < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(List<Mark> marks, int i, Sight sight, double top) {
        if (rows[i] == COUNTED || rows[i] == JOINED) {
            return;
        }
        Entry entry = entries[i];
        double x0 = x0(entry) - sight.offset();
        double x1 = x1(entry) - sight.offset();
        if (x1 > sight.left() + EDGE && x0 < sight.right() - EDGE) {
            boolean strip = rows[i] == STRIPPED;
            double y = strip ? top + STRIP + 1 : top + size.height / 2 + (rows[i] + 1) / 2 * pitch() * (rows[i] % 2 == 0 ? 1 : -1);
            marks.add(new Mark(entry.incident(), joined.getOrDefault(entry, List.of()), new Mark.Form(x0, x1, y, strip ? STRIP : radius(entry))));
        }
    }

    /** All bars by a step of the calendar, in places without an offset. */
    synchronized Bars bars(ChartStep step) {
        return bars.computeIfAbsent(step, this::count);
    }

    private Bars count(ChartStep step) {
        List<Bar> all = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < entries.length; ) {
            if (rows[i] != COUNTED) {
                i++;
                continue;
            }
            LocalDateTime floor = step.floor(EntryTime.at(entries[i].start()));
            long end = EntryTime.seconds(step.next(floor));
            List<Incident> in = new ArrayList<>();
            int count = 0;
            int worst = 1;
            for (; i < entries.length && entries[i].start() < end; i++) {
                if (rows[i] == COUNTED) {
                    Entry entry = entries[i];
                    in.add(entry.incident());
                    in.addAll(joined.getOrDefault(entry, List.of()));
                    count += entry.parent() == null ? 1 : 0;
                    worst = Math.max(worst, entry.incident().severity());
                }
            }
            most = Math.max(most, count);
            all.add(new Bar(EntryTime.seconds(floor) / size.perUnit + 0.5, end / size.perUnit - 0.5, count, worst, in));
        }
        return new Bars(all, most);
    }
}
