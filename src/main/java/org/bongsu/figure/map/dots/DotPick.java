package org.bongsu.figure.map.dots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;

/**
 * The events in bulk under the pointer: the dot nearest to it, and all that lie so near to that dot that they cannot be told apart.
 *
 * @param about    what they lie in; a filter by this area lets the same events through
 * @param count    how many, one or more
 * @param first    the first of their days, as days since 1970-01-01; {@link Columns#NO_DAY} where none has one
 * @param last     the last of their days, the same
 * @param types    how many of each type, the most first
 * @param columns  those of the first of them
 * @param row      of the first of them
 */
public record DotPick(Circle about, int count, int first, int last, List<Type> types, Columns columns, int row) {
    /** The least circle, for points that lie at the very same place. */
    private static final double LEAST_KM = 0.05;

    public DotPick {
        types = List.copyOf(types);
    }

    /** How many of a type. */
    public record Type(String key, int count) { }

    /**
     * What is under the pointer; a point of a million takes less than a millisecond to find.
     *
     * @param x     of the pointer, in units of the surface
     * @param y     the same
     * @param reach how far from it a dot may be, and how far from that dot the others, in the same units
     */
    public static Optional<DotPick> at(List<Dots> layers, MapFrame frame, double x, double y, double reach) {
        double km = reach * frame.scale();
        double east = frame.left() + x * frame.scale();
        double south = frame.top() + y * frame.scale();
        Dots nearest = null;
        int row = -1;
        double least = km;
        for (Dots dots : layers) {
            DotLayer layer = DotLayer.of(dots.columns());
            for (int point : near(layer, east, south, km)) {
                double off = Math.hypot(layer.x[point] - east, layer.y[point] - south);
                int shown = off <= least ? shown(layer, point, dots.rows()) : -1;
                if (shown >= 0) {
                    least = off;
                    nearest = dots;
                    row = shown;
                }
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        GeoPoint center = new GeoPoint(nearest.columns().lat(row), nearest.columns().lon(row));
        double stretch = Projection.KOREA.scale(center.lat());
        return Optional.of(new Gathering(new Circle(center, Math.max(LEAST_KM, km / stretch))).of(layers, nearest.columns(), row, km * 1.5));
    }

    /** The first row of a point that is shown, or -1. */
    private static int shown(DotLayer layer, int point, RowSet rows) {
        for (int i = layer.starts[point]; i < layer.starts[point + 1]; i++) {
            if (rows.has(layer.rows[i])) {
                return layer.rows[i];
            }
        }
        return -1;
    }

    /** The points within a square. */
    private static List<Integer> near(DotLayer layer, double x, double y, double km) {
        List<Integer> points = new ArrayList<>();
        float[] box = layer.bounds;
        for (int block = 0; 4 * block < box.length; block++) {
            if (box[4 * block] <= x + km && box[4 * block + 2] >= x - km && box[4 * block + 1] <= y + km && box[4 * block + 3] >= y - km) {
                for (int point = block * DotLayer.BLOCK; point < Math.min(layer.x.length, (block + 1) * DotLayer.BLOCK); point++) {
                    if (Math.abs(layer.x[point] - x) <= km && Math.abs(layer.y[point] - y) <= km) {
                        points.add(point);
                    }
                }
            }
        }
        return points;
    }

    /** Counts what lies in a circle. */
    private static final class Gathering {
        private final Circle about;
        private final Map<String, Integer> types = new HashMap<>();
        private int count;
        private int first = Columns.NO_DAY;
        private int last = Columns.NO_DAY;

        Gathering(Circle about) {
            this.about = about;
        }

        DotPick of(List<Dots> layers, Columns columns, int row, double km) {
            double x = Projection.KOREA.project(about.center()).x;
            double y = Projection.KOREA.project(about.center()).y;
            layers.forEach(dots -> add(dots, DotLayer.of(dots.columns()), x, y, km));
            List<Type> most = types.entrySet().stream().map(each -> new Type(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingInt((Type type) -> -type.count).thenComparing(Type::key)).toList();
            return new DotPick(about, count, first, last, most, columns, row);
        }

        private void add(Dots dots, DotLayer layer, double x, double y, double km) {
            Columns columns = dots.columns();
            int[] of = new int[columns.types().values().size()];
            for (int point : near(layer, x, y, km)) {
                int any = layer.rows[layer.starts[point]];
                if (!about.contains(new GeoPoint(columns.lat(any), columns.lon(any)))) {
                    continue;
                }
                for (int i = layer.starts[point]; i < layer.starts[point + 1]; i++) {
                    int row = layer.rows[i];
                    if (dots.rows().has(row)) {
                        of[columns.type(row)]++;
                        day(columns.start(row), columns.end(row));
                        count++;
                    }
                }
            }
            for (int type = 0; type < of.length; type++) {
                if (of[type] > 0) {
                    types.merge(columns.types().values().get(type), of[type], Integer::sum);
                }
            }
        }

        private void day(int from, int to) {
            if (from != Columns.NO_DAY) {
                first = Math.min(first, from);
                last = last == Columns.NO_DAY ? to : Math.max(last, to);
            }
        }
    }
}
