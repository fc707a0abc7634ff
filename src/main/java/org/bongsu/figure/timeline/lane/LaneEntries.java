package org.bongsu.figure.timeline.lane;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What stands in one lane, earliest first. */
final class LaneEntries {
    static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::start).thenComparing(Entry::id);

    private final LaneName name;
    private final Entry[] entries;
    private final long[] starts;
    private final long[] ends;

    LaneEntries(LaneName name, List<Entry> all) {
        this.name = name;
        this.entries = all.stream().sorted(ORDER).toArray(Entry[]::new);
        Entry[] counted = Arrays.stream(entries).filter(entry -> entry.parent() == null).toArray(Entry[]::new);
        this.starts = Arrays.stream(counted).mapToLong(Entry::start).toArray();
        this.ends = Arrays.stream(counted).mapToLong(entry -> Math.max(entry.start() + 1, entry.end())).sorted().toArray();
    }

    LaneName name() {
        return name;
    }

    Entry[] entries() {
        return entries;
    }

    /** How many there are, without the rounds of salvos. */
    int count() {
        return starts.length;
    }

    /** How many of those touch a stretch of time, the second at its end not included. */
    int count(long from, long to) {
        return before(starts, to) - before(ends, from + 1);
    }

    /** How many numbers are below one. */
    private static int before(long[] sorted, long below) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < below) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
