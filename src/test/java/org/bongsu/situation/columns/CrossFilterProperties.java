package org.bongsu.situation.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.model.Area;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Period;
import org.bongsu.model.Polygon;
import org.bongsu.model.Status;

/** What columns say of areas drawn by hand and of bins of time is what each row alone says. */
class CrossFilterProperties {
    private static Columns columns(Random random, int n) {
        Columns.Builder builder = new Columns.Builder(n);
        int day = 0;
        for (int i = 0; i < n; i++) {
            day += random.nextInt(3);
            builder.days(day, day + (random.nextInt(6) == 0 ? random.nextInt(90) : 0), day + random.nextInt(9))
                    .point(random.nextInt(8) == 0 ? null : point(random))
                    .coded(random.nextBoolean() ? "launch" : "drone", Set.of("A" + random.nextInt(80)), 1 + random.nextInt(5), Status.REPORTED);
        }
        return builder.build();
    }

    private static GeoPoint point(Random random) {
        return new GeoPoint(Math.round((33 + random.nextDouble() * 10) * 1e6) / 1e6, Math.round((124 + random.nextDouble() * 8) * 1e6) / 1e6);
    }

    @Property(tries = 80)
    void findsTheRowsWithinALasso(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int corners, @ForAll @IntRange(min = 1, max = 3) int rings) {
        Random random = new Random(seed);
        List<List<GeoPoint>> all = new ArrayList<>();
        for (int ring = 0; ring < rings; ring++) {
            all.add(IntStream.range(0, corners).mapToObj(i -> point(random)).toList());
        }
        findsTheRowsWithin(new Polygon(all, ""), columns(random, 800));
    }

    @Property(tries = 80)
    void findsTheRowsWithinSoManyKilometres(@ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 900) double km) {
        Random random = new Random(seed);
        findsTheRowsWithin(new Circle(point(random), km), columns(random, 800));
    }

    private static void findsTheRowsWithin(Area area, Columns columns) {
        CrossFilter filter = new CrossFilter(columns);
        filter.area(area);
        int[] alone = IntStream.range(0, columns.size()).filter(row -> !Double.isNaN(columns.lat(row)))
                .filter(row -> area.contains(new GeoPoint(columns.lat(row), columns.lon(row)))).toArray();
        assertArrayEquals(alone, filter.rows());
    }

    @Property(tries = 40)
    void countsTheRowsOfEachBinWhateverTheBrush(@ForAll long seed) {
        Random random = new Random(seed);
        Columns columns = columns(random, 1 + random.nextInt(700));
        CrossFilter filter = new CrossFilter(columns);
        filter.period(new Period(LocalDate.ofEpochDay(random.nextInt(400)), null));
        filter.severities(Set.of(2, 3, 5));
        int[] edges = IntStream.rangeClosed(0, 30).map(i -> i * 25).toArray();
        int[] bins = filter.perBin(edges);
        filter.period(Period.ALWAYS);
        for (int i = 0; i < bins.length; i++) {
            int from = edges[i];
            int to = edges[i + 1];
            assertEquals(IntStream.of(filter.rows()).filter(r -> columns.start(r) >= from && columns.start(r) < to).count(), bins[i]);
        }
    }
}
