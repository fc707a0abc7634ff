package org.bongsu.situation.columns;

/** How many rows start on each day, kept as sums, so that any stretch of days is counted at once: immutable, and safe to use from several threads. */
public final class DayTotals {
    /** No row at all. */
    public static final DayTotals NONE = new DayTotals(0, new int[] {0});

    private final int first;
    /** How many rows start before each day from the first on, and at the end all of them. */
    private final int[] before;

    /**
     * Totals of a stretch.
     *
     * @param first   day since 1970-01-01
     * @param perDay  how many rows start on each day from the first on
     */
    public static DayTotals of(int first, int[] perDay) {
        int[] before = new int[perDay.length + 1];
        for (int i = 0; i < perDay.length; i++) {
            before[i + 1] = before[i] + perDay[i];
        }
        return new DayTotals(first, before);
    }

    /** How many of some rows start on each day. */
    public static DayTotals of(Columns columns, RowSet rows) {
        if (columns.dated() == 0) {
            return NONE;
        }
        int first = columns.start(0);
        int[] before = new int[columns.start(columns.dated() - 1) - first + 2];
        for (int i = 0; i < before.length; i++) {
            before[i] = rows.before(columns.firstFrom(first + i));
        }
        return new DayTotals(first, before);
    }

    private DayTotals(int first, int[] before) {
        this.first = first;
        this.before = before;
    }

    /** The first day that may have rows, since 1970-01-01. */
    public int first() {
        return first;
    }

    /** The day behind the last one that may have rows. */
    public int end() {
        return first + before.length - 1;
    }

    /** How many rows there are. */
    public int count() {
        return before[before.length - 1];
    }

    /** How many rows start from one day to another, the latter not included. */
    public int between(int from, int to) {
        return to <= from ? 0 : before(to) - before(from);
    }

    private int before(int day) {
        return before[Math.clamp((long) day - first, 0, before.length - 1)];
    }
}
