package org.bongsu.figure.map.dots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Status;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;

/** What of events in bulk is under the pointer. */
class DotPickProperties {
    private static final int W = 400;
    private static final int H = 300;
    private static final double REACH = 4;

    private static Columns columns(List<Integer> seeds) {
        Columns.Builder rows = new Columns.Builder(seeds.size());
        for (int i = 0; i < seeds.size(); i++) {
            int seed = seeds.get(i);
            GeoPoint point = seed % 11 == 0 ? null : new GeoPoint(36 + seed % 97 * 4 / 97.0, 125 + seed % 49 * 5 / 49.0);
            rows.days(i, i + seed % 3, i).point(point).coded("t" + seed % 7, Set.of(), 1 + seed % 5, Status.REPORTED);
        }
        return rows.build();
    }

    private static GeoPoint point(Columns columns, int row) {
        return new GeoPoint(columns.lat(row), columns.lon(row));
    }

    @Property(tries = 150)
    void whatIsCountedIsWhatAFilterByItsAreaLetsThrough(@ForAll @Size(min = 1, max = 300) List<@IntRange(max = 100_000) Integer> seeds,
            @ForAll @DoubleRange(min = 0.1, max = 6) double scale, @ForAll @IntRange(min = 1, max = 4) int every,
            @ForAll @IntRange(max = 299) int aimed, @ForAll @DoubleRange(min = -6, max = 6) double dx, @ForAll @DoubleRange(min = -6, max = 6) double dy) {
        Columns columns = columns(seeds);
        RowSet rows = RowSet.of(seeds.size(), row -> row % every == 0);
        MapFrame frame = new MapFrame(new MapView(new GeoPoint(38, 127.5), scale), W, H);
        int aim = aimed % seeds.size();
        Point2D.Double at = Double.isNaN(columns.lat(aim)) ? new Point2D.Double(W / 2.0, H / 2.0) : frame.xy(point(columns, aim));
        double x = at.x + dx;
        double y = at.y + dy;
        Optional<DotPick> pick = DotPick.at(List.of(new Dots(columns, rows)), frame, x, y, REACH);

        List<Integer> shown = IntStream.range(0, seeds.size()).filter(row -> rows.has(row) && !Double.isNaN(columns.lat(row))).boxed().toList();
        double nearest = shown.stream().mapToDouble(row -> frame.xy(point(columns, row)).distance(x, y)).min().orElse(Double.MAX_VALUE);
        if (Math.abs(nearest - REACH) > 0.01) {
            assertEquals(nearest < REACH, pick.isPresent(), "the nearest is " + nearest + " away");
        }
        pick.ifPresent(found -> {
            assertEquals(nearest, frame.xy(found.about().center()).distance(x, y), 0.01, "it lies about the nearest");
            List<Integer> inside = shown.stream().filter(row -> found.about().contains(point(columns, row))).toList();
            assertEquals(inside.size(), found.count());
            assertEquals(found.count(), found.types().stream().mapToInt(DotPick.Type::count).sum());
            found.types().forEach(type -> assertEquals(inside.stream().filter(row -> columns.types().values().get(columns.type(row)).equals(type.key())).count(), type.count()));
            assertTrue(IntStream.range(1, found.types().size()).allMatch(i -> found.types().get(i - 1).count() >= found.types().get(i).count()), "the most first");
            assertEquals(inside.stream().mapToInt(columns::start).min().orElseThrow(), found.first());
            assertEquals(inside.stream().mapToInt(columns::end).max().orElseThrow(), found.last());
            assertTrue(inside.contains(found.row()));
        });
    }
}
