package org.bongsu.figure.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.timeline.lane.Lane;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.figure.timeline.lane.LaneName;
import org.bongsu.figure.timeline.lane.Lanes;
import org.bongsu.words.Words;

/** Where everything of a timeline stands at one size. */
record TimelineLayout(ChartScale scale, TimelineAreas areas, List<Lane> lanes, Rows rows) {
    private static final double LEAST = 1.32;
    private static final double TALLEST = 7;
    private static final double RIGHT = 12;
    private static final double WIDEST = 0.42;
    private static final double GRID = 8;

    /**
     * Which lanes have room.
     *
     * @param from the first of one's own that has a row
     * @param to   behind the last one
     * @param of   how many there are
     */
    record Rows(int from, int to, int of) {
        static Rows of(int lanes, int first, int room) {
            if (lanes <= room) {
                return new Rows(0, lanes, lanes);
            }
            int from = Math.clamp(first, 0, Math.max(0, lanes - Math.max(1, room - 1)));
            int rest = room - (from > 0 ? 1 : 0);
            return new Rows(from, from + rest >= lanes ? lanes : from + Math.max(1, rest - 1), lanes);
        }

        int below() {
            return of - to;
        }

        int count() {
            return to - from + (from > 0 ? 1 : 0) + (below() > 0 ? 1 : 0);
        }
    }

    static TimelineLayout of(TimelineScene scene, double width, double height, TimelineType type) {
        ChartPen pen = type.pen();
        double em = pen.size();
        Lanes lanes = scene.ground().lanes();
        TimelineAreas areas = TimelineAreas.of(height, scene.ground().index() != null, pen);
        double room = areas.axis() - areas.lanes();
        Rows rows = Rows.of(lanes.size(), scene.hand().lane(), Math.max(1, (int) (room / (em * LEAST)) - lanes.machines()));
        double tallest = lanes.kind() == LaneKind.NONE ? room : em * TALLEST;
        double tall = Math.min(tallest, room / Math.max(1, rows.count() + lanes.machines()));
        ChartScale scale = scene.view().scale(left(lanes, rows, width, type), Math.max(left(lanes, rows, width, type) + 1, width - RIGHT));
        List<Lane> all = new ArrayList<>();
        double top = areas.lanes();
        if (rows.from > 0) {
            all.add(lanes.rest(0, rows.from, above(rows, type.words()), new Lane.Room(top, tall, Lane.Sort.ABOVE), scale, em));
            top += tall;
        }
        for (int i = rows.from; i < rows.to; i++) {
            all.add(lanes.lane(i, new Lane.Room(top, tall, Lane.Sort.OWN), scale, em));
            top += tall;
        }
        if (rows.below() > 0) {
            all.add(lanes.rest(rows.to, rows.of, below(rows, type.words()), new Lane.Room(top, tall, Lane.Sort.MORE), scale, em));
            top += tall;
        }
        for (int i = 0; i < lanes.machines(); i++) {
            all.add(lanes.machine(i, new Lane.Room(top, tall, Lane.Sort.MACHINE), scale, em));
            top += tall;
        }
        return new TimelineLayout(scale, areas, List.copyOf(all), rows);
    }

    private static String above(Rows rows, Words words) {
        return words.say("timeline.lane.above", rows.from);
    }

    private static String below(Rows rows, Words words) {
        return words.say("timeline.lane.more", rows.below());
    }

    /** Room for the widest name and the largest count, in steps of a grid so that little things move nothing. */
    private static double left(Lanes lanes, Rows rows, double width, TimelineType type) {
        double count = type.small().width(type.words().number((long) lanes.most()));
        double names = Stream.of(lanes.names(rows.from, rows.to - rows.from), lanes.machineNames()).flatMap(List::stream).map(LaneName::name)
                .mapToDouble(type::width).max().orElse(0);
        if (rows.from > 0 || rows.below() > 0) {
            names = Math.max(names, type.width(below(rows, type.words())));
        }
        double wanted = Math.max(names, type.width(type.words().say("chart.line.tension"))) + count + type.pen().size() * 1.9;
        return Math.ceil(Math.clamp(wanted, 46, Math.max(46, width * WIDEST)) / GRID) * GRID;
    }

    /** The foot of the last lane. */
    double foot() {
        return lanes.isEmpty() ? areas.lanes() : lanes.getLast().bottom();
    }
}
