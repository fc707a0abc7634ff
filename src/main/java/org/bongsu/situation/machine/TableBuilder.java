package org.bongsu.situation.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bongsu.model.Dataset;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.MachineEvent;
import org.bongsu.model.Place;
import org.bongsu.situation.columns.Columns;

/** Takes the events of a machine in any order, and makes columns of them in the order of their first day. */
public final class TableBuilder {
    /** More rows than this are not taken; a dozen million fill half a gigabyte. */
    public static final int MOST = 20_000_000;
    private static final double UNITS = 1e6;

    private final Dictionary<String> codes = new Dictionary<>(Character.MAX_VALUE);
    private final Dictionary<String> actors = new Dictionary<>(Character.MAX_VALUE);
    private final Dictionary<String> places = new Dictionary<>(Integer.MAX_VALUE);
    private final Dictionary<String> publishers = new Dictionary<>(Character.MAX_VALUE);
    private final Addresses addresses = new Addresses();
    private short[] goldsteins = new short[64];
    private int[][] cells = new int[Cell.values().length][1024];
    private int size;

    /** What is kept of each event. */
    private enum Cell { START, END, KNOWN, LAT, LON, CODE, FROM, TO, PLACE, PRECISION, PUBLISHER, NUMBER }

    public TableBuilder() {
        actors.add("");
        places.add("");
        publishers.add("");
    }

    /** How many events were taken. */
    public int size() {
        return size;
    }

    /**
     * Takes an event, and says whether it takes more. Of more than 65,535 actors or publishers, those that come last have no name.
     */
    public boolean add(MachineEvent event) {
        if (size == cells[0].length) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = Arrays.copyOf(cells[i], size + size / 2);
            }
        }
        set(Cell.START, event.days().first());
        set(Cell.END, event.days().last());
        set(Cell.KNOWN, event.days().known());
        Place where = event.where();
        GeoPoint point = where == null ? null : where.point();
        set(Cell.LAT, point == null ? Columns.NO_POINT : (int) Math.round(point.lat() * UNITS));
        set(Cell.LON, point == null ? Columns.NO_POINT : (int) Math.round(point.lon() * UNITS));
        set(Cell.CODE, code(event.code()));
        set(Cell.FROM, actors.add(event.who().from()));
        set(Cell.TO, actors.add(event.who().to()));
        set(Cell.PLACE, where == null ? 0 : places.add(where.name()));
        set(Cell.PRECISION, where == null ? 0 : where.precision().code());
        set(Cell.PUBLISHER, publishers.add(Publisher.of(event.address())));
        set(Cell.NUMBER, (int) event.number());
        addresses.add(event.address());
        size++;
        return size < MOST;
    }

    private void set(Cell cell, int value) {
        cells[cell.ordinal()][size] = value;
    }

    private int code(MachineEvent.Code code) {
        int place = codes.add(code.cameo());
        if (place == goldsteins.length) {
            goldsteins = Arrays.copyOf(goldsteins, place * 2);
        }
        if (place == codes.size() - 1 && goldsteins[place] == 0) {
            goldsteins[place] = Double.isNaN(code.goldstein()) ? Short.MIN_VALUE : (short) Math.round(code.goldstein() * 10);
        }
        return place;
    }

    /** Writes what was taken as the file of a dataset, from its beginning; nothing can be taken afterwards. */
    public void write(FileChannel out) throws IOException {
        int[] order = order();
        TableWriter.write(out, rows(order), order, addresses.blocks());
    }

    /** How many rows there are, and the days that they span. */
    public Dataset.Extent extent() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, cells[Cell.START.ordinal()][i]);
            last = Math.max(last, cells[Cell.END.ordinal()][i]);
        }
        return size == 0 ? new Dataset.Extent(0, null, null) : new Dataset.Extent(size, LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /** The rows by first day and then as they came. */
    private Rows rows(int[] order) {
        return new Rows(new Columns.Days(ints(Cell.START, order), ints(Cell.END, order), ints(Cell.KNOWN, order), size),
                new Columns.Points(ints(Cell.LAT, order), ints(Cell.LON, order)),
                new Rows.What(IntStream.range(0, codes.size()).mapToObj(i -> new Rows.Code(codes.values().get(i), goldsteins[i])).toList(),
                        chars(Cell.CODE, order), codes(actors), chars(Cell.FROM, order), chars(Cell.TO, order)),
                new Rows.Place(codes(places), ints(Cell.PLACE, order), bytes(Cell.PRECISION, order)),
                new Rows.Origin(codes(publishers), chars(Cell.PUBLISHER, order), ints(Cell.NUMBER, order)));
    }

    /** A table of what was taken so far, under a dataset that it belongs to. */
    public MachineTable table(Dataset dataset, CodeReading reading) {
        return MachineTable.of(dataset, rows(order()), reading);
    }

    private static List<String> codes(Dictionary<String> of) {
        return List.copyOf(of.values());
    }

    private int[] order() {
        long[] keys = new long[size];
        int[] start = cells[Cell.START.ordinal()];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) start[i] << 32 | i;
        }
        Arrays.parallelSort(keys);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private int[] ints(Cell cell, int[] order) {
        int[] from = cells[cell.ordinal()];
        int[] to = new int[size];
        for (int i = 0; i < size; i++) {
            to[i] = from[order[i]];
        }
        return to;
    }

    private char[] chars(Cell cell, int[] order) {
        int[] from = cells[cell.ordinal()];
        char[] to = new char[size];
        for (int i = 0; i < size; i++) {
            to[i] = (char) from[order[i]];
        }
        return to;
    }

    private byte[] bytes(Cell cell, int[] order) {
        int[] from = cells[cell.ordinal()];
        byte[] to = new byte[size];
        for (int i = 0; i < size; i++) {
            to[i] = (byte) from[order[i]];
        }
        return to;
    }
}
