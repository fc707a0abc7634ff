package org.bongsu.situation.columns;

import java.util.Arrays;
import java.util.Set;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Status;
import org.jspecify.annotations.Nullable;

/** Incidents as columns of primitive values, in the order of their first day: immutable, and safe to use from several threads. */
public final class Columns {
    /** Stands for a day that is not known. */
    public static final int NO_DAY = Integer.MAX_VALUE;
    /** Stands for a coordinate that is not known. */
    public static final int NO_POINT = -1_000_000_000;
    private static final double UNITS = 1e6;

    /**
     * The days of the rows, as days since 1970-01-01.
     *
     * @param start ascending; undated rows stand at the end
     * @param known on which each became known
     * @param dated how many rows have a day
     */
    public record Days(int[] start, int[] end, int[] known, int dated) { }

    /** Where the rows are, in 1e-6 degrees (a tenth of a metre); {@link #NO_POINT} for no place. */
    public record Points(int[] lat, int[] lon) { }

    /** The dimensions with values to choose from. */
    public record Values(ValueColumn<String> types, ValueColumn<String> actors, ValueColumn<Integer> severities, ValueColumn<Status> statuses) { }

    /** What each row alone is: its type by its place among the types, its beacons, and its status by its ordinal. */
    public record Each(RowCodes type, RowCodes severity, RowCodes status) { }

    private final int size;
    private final Days days;
    private final Points points;
    private final Values values;
    private final Each each;
    private final int[] spans;

    /** Takes arrays as they are, which must not be changed afterwards. */
    public Columns(Days days, Points points, Values values, Each each) {
        this.size = days.start.length;
        this.days = days;
        this.points = points;
        this.values = values;
        this.each = each;
        this.spans = spans(days);
    }

    private Columns(Columns of, Values values, Each each) {
        this.size = of.size;
        this.days = of.days;
        this.points = of.points;
        this.values = values;
        this.each = each;
        this.spans = of.spans;
    }

    /** The same rows at the same days and places, coded otherwise. */
    public Columns coded(Values other, Each otherEach) {
        return new Columns(this, other, otherEach);
    }

    /** The type of a row: its place among the values of {@link #types}. */
    public int type(int row) {
        return each.type.of(row);
    }

    /** The beacons of a row, 1 to 5. */
    public int severity(int row) {
        return each.severity.of(row);
    }

    /** Whether a row happened, by the ordinal of its {@link Status}. */
    public int status(int row) {
        return each.status.of(row);
    }

    /** How many rows. */
    public int size() {
        return size;
    }

    public ValueColumn<String> types() {
        return values.types;
    }

    public ValueColumn<String> actors() {
        return values.actors;
    }

    public ValueColumn<Integer> severities() {
        return values.severities;
    }

    public ValueColumn<Status> statuses() {
        return values.statuses;
    }

    /** The latitude of a row in degrees, NaN where it has none. */
    public double lat(int row) {
        return points.lat[row] == NO_POINT ? Double.NaN : points.lat[row] / UNITS;
    }

    /** The longitude of a row in degrees, NaN where it has none. */
    public double lon(int row) {
        return points.lat[row] == NO_POINT ? Double.NaN : points.lon[row] / UNITS;
    }

    /** Both coordinates of a row in one number, the same for rows of the same point. */
    public long point(int row) {
        return (long) points.lat[row] << 32 | points.lon[row] & 0xffffffffL;
    }

    /** The first day of a row in days since 1970-01-01, {@link Integer#MAX_VALUE} where it has none. */
    public int start(int row) {
        return days.start[row];
    }

    /** The last day of a row in days since 1970-01-01, {@link Integer#MAX_VALUE} where it has none. */
    public int end(int row) {
        return days.end[row];
    }

    /** How many rows have a day; they come first. */
    public int dated() {
        return days.dated;
    }

    /** The first row that starts on a day or later, among those that have a day; how many have one where none does. */
    public int firstFrom(int day) {
        int low = 0;
        int high = days.dated;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.start[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The rows that last more than a day, in order. */
    int[] spans() {
        return spans;
    }

    /** The day on which a row became known, in days since 1970-01-01, {@link Integer#MAX_VALUE} where it has none. */
    public int known(int row) {
        return days.known[row];
    }

    int[] lats() {
        return points.lat;
    }

    int[] lons() {
        return points.lon;
    }

    static int units(double degrees) {
        return (int) Math.round(degrees * UNITS);
    }

    private static int[] spans(Days days) {
        int[] rows = new int[0];
        int n = 0;
        for (int row = 0; row < days.dated; row++) {
            if (days.end[row] > days.start[row]) {
                if (n == rows.length) {
                    rows = Arrays.copyOf(rows, Math.max(64, 2 * n));
                }
                rows[n++] = row;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    /**
     * Takes rows in the order of their first day, undated ones last, and makes columns of them.
     */
    public static final class Builder {
        private final int[] start;
        private final int[] end;
        private final int[] known;
        private final int[] lat;
        private final int[] lon;
        private final ValueColumn.Builder<String> types = new ValueColumn.Builder<>();
        private final ValueColumn.Builder<String> actors = new ValueColumn.Builder<>();
        private final ValueColumn.Builder<Integer> severities = new ValueColumn.Builder<>();
        private final ValueColumn.Builder<Status> statuses = new ValueColumn.Builder<>();
        private final char[] type;
        private final byte[] severity;
        private final byte[] status;
        private int row;
        private int dated;

        /** For so many rows at most. */
        public Builder(int rows) {
            start = new int[rows];
            end = new int[rows];
            known = new int[rows];
            lat = new int[rows];
            lon = new int[rows];
            type = new char[rows];
            severity = new byte[rows];
            status = new byte[rows];
        }

        /**
         * The days of the next row, as days since 1970-01-01; {@link Integer#MAX_VALUE} for none.
         *
         * @param knownSince the day on which it became known
         * @throws IllegalArgumentException when it starts before the row before it
         */
        public Builder days(int first, int last, int knownSince) {
            if (row > 0 && first < start[row - 1]) {
                throw new IllegalArgumentException("rows come in the order of their first day");
            }
            start[row] = first;
            end[row] = last;
            known[row] = knownSince;
            if (first != NO_DAY) {
                dated = row + 1;
            }
            return this;
        }

        /** The place of the next row, null for none. */
        public Builder point(@Nullable GeoPoint point) {
            lat[row] = point == null ? NO_POINT : units(point.lat());
            lon[row] = point == null ? NO_POINT : units(point.lon());
            return this;
        }

        /** What is coded of the next row, which is complete with it. */
        public Builder coded(String ofType, Set<String> actorCodes, int beacons, Status holds) {
            type[row] = (char) types.add(row, ofType);
            actorCodes.forEach(code -> actors.add(row, code));
            severities.add(row, beacons);
            statuses.add(row, holds);
            severity[row] = (byte) beacons;
            status[row] = (byte) holds.ordinal();
            row++;
            return this;
        }

        public Columns build() {
            int n = row;
            return new Columns(new Days(Arrays.copyOf(start, n), Arrays.copyOf(end, n), Arrays.copyOf(known, n), dated),
                    new Points(Arrays.copyOf(lat, n), Arrays.copyOf(lon, n)),
                    new Values(types.build(n), actors.build(n), severities.build(n), statuses.build(n)),
                    new Each(RowCodes.of(Arrays.copyOf(type, n)), RowCodes.of(Arrays.copyOf(severity, n)), RowCodes.of(Arrays.copyOf(status, n))));
        }
    }
}
