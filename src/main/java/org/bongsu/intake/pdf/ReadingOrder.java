package org.bongsu.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the order in which the segments of a page are read: row by row, but column by column where a white lane runs down between
 * lines of running text. (After the XY cut of Nagy and Seth, 1984, with rows taken one by one.)
 */
final class ReadingOrder {
    private static final int FEWEST_LINES = 3;
    /** In the size of the type: lines of running text are longer, cells of tables shorter. */
    private static final double SHORTEST_LINES = 9;
    private static final int DEEPEST = 6;

    /**
     * Lines of one column, or of the whole width.
     *
     * @param left  its edges
     */
    record Region(List<Segment> lines, double left, double right) { }

    private record Lane(double from, double to) {
        double width() {
            return to - from;
        }
    }

    private final List<Region> regions = new ArrayList<>();

    private ReadingOrder() { }

    static List<Region> of(List<Segment> segments) {
        ReadingOrder order = new ReadingOrder();
        order.read(segments, 0);
        return order.regions;
    }

    private void read(List<Segment> segments, int depth) {
        List<List<Segment>> rows = rows(segments);
        List<Segment> plain = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            List<Segment> block = new ArrayList<>();
            Lane lane = null;
            int end = i;
            if (depth < DEEPEST) {
                List<Lane> lanes = null;
                for (int j = i; j < rows.size(); j++) {
                    block.addAll(rows.get(j));
                    lanes = lanes(block);
                    Lane best = lanes.stream().filter(l -> parts(block, l)).max(Comparator.comparingDouble(Lane::width)).orElse(null);
                    if (lanes.isEmpty()) {
                        break;
                    }
                    if (best != null) {
                        lane = best;
                        end = j + 1;
                    }
                }
            }
            if (lane == null) {
                plain.addAll(line(rows.get(i)));
                i++;
            } else {
                flush(plain);
                Lane between = lane;
                List<Segment> all = rows.subList(i, end).stream().flatMap(List::stream).toList();
                read(all.stream().filter(s -> s.end() <= between.from() + 0.01).toList(), depth + 1);
                read(all.stream().filter(s -> s.end() > between.from() + 0.01).toList(), depth + 1);
                i = end;
            }
        }
        flush(plain);
    }

    private void flush(List<Segment> plain) {
        if (!plain.isEmpty()) {
            regions.add(new Region(List.copyOf(plain), plain.stream().mapToDouble(Segment::x).min().orElse(0), plain.stream().mapToDouble(Segment::end).max().orElse(0)));
            plain.clear();
        }
    }

    /** Segments whose heights overlap, from the top of the page down. */
    private static List<List<Segment>> rows(List<Segment> segments) {
        List<Segment> sorted = segments.stream().sorted(Comparator.comparingDouble(Segment::top)).toList();
        List<List<Segment>> rows = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Segment segment : sorted) {
            if (segment.top() >= bottom - 0.25 * segment.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(segment);
            bottom = Math.max(bottom, segment.bottom());
        }
        return rows;
    }

    /** The white lanes that run down between segments, as wide as a letter at least. */
    private static List<Lane> lanes(List<Segment> segments) {
        List<Segment> sorted = segments.stream().sorted(Comparator.comparingDouble(Segment::x)).toList();
        List<Lane> lanes = new ArrayList<>();
        double end = sorted.getFirst().end();
        for (Segment segment : sorted) {
            if (segment.x() - end >= 0.8 * segment.size()) {
                lanes.add(new Lane(end, segment.x()));
            }
            end = Math.max(end, segment.end());
        }
        return lanes;
    }

    /** Whether there is running text at both sides. */
    private static boolean parts(List<Segment> segments, Lane lane) {
        return running(segments.stream().filter(s -> s.end() <= lane.from() + 0.01).toList())
                && running(segments.stream().filter(s -> s.end() > lane.from() + 0.01).toList());
    }

    private static boolean running(List<Segment> side) {
        long lines = side.stream().mapToLong(s -> Math.round(s.y())).distinct().count();
        long running = side.stream().filter(s -> s.width() >= SHORTEST_LINES * s.size()).count();
        return lines >= FEWEST_LINES && running * 2 >= side.size();
    }

    /** The lines of a row, each from left to right. */
    private static List<Segment> line(List<Segment> row) {
        List<Segment> sorted = row.stream().sorted(Comparator.comparingDouble(Segment::y)).toList();
        List<List<Segment>> lines = new ArrayList<>();
        for (Segment segment : sorted) {
            if (lines.isEmpty() || segment.y() - lines.getLast().getFirst().y() > 0.5 * segment.size()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(segment);
        }
        return lines.stream().map(line -> line.stream().sorted(Comparator.comparingDouble(Segment::x)).reduce(Segment::with).orElseThrow()).toList();
    }
}
