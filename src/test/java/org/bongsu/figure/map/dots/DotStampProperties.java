package org.bongsu.figure.map.dots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.words.Words;

/** Events in bulk, stamped into pixels. */
class DotStampProperties {
    private static final int W = 160;
    private static final int H = 120;
    private static final int PAPER = 0xFFFFFFFF;
    private static final Look LOOK = new Look(Theme.LIGHT, Words.of("en"), NameUsage.KOREAN);

    private static int[] stamped(MapFrame frame, Columns columns, RowSet rows) {
        int[] pixels = new int[W * H];
        java.util.Arrays.fill(pixels, PAPER);
        new DotStamp().stamp(pixels, W, 1, frame, new Dots(columns, rows), LOOK);
        return pixels;
    }

    private static Columns columns(List<Integer> seeds) {
        Columns.Builder rows = new Columns.Builder(seeds.size());
        for (int i = 0; i < seeds.size(); i++) {
            int seed = seeds.get(i);
            GeoPoint point = seed % 11 == 0 ? null : new GeoPoint(36 + seed % 997 * 4 / 997.0, 125 + seed % 491 * 5 / 491.0);
            rows.days(i, i, i).point(point).coded("t", Set.of(), 1 + seed % 5, Status.REPORTED);
        }
        return rows.build();
    }

    @Property(tries = 200)
    void exactlyThePlacesOfWhatIsShownAreColoured(@ForAll @Size(min = 1, max = 400) List<@IntRange(max = 1_000_000) Integer> seeds,
            @ForAll @DoubleRange(min = 0.5, max = 8) double scale, @ForAll @IntRange(min = 1, max = 5) int every) {
        Columns columns = columns(seeds);
        RowSet rows = RowSet.of(seeds.size(), row -> row % every == 0);
        MapFrame frame = new MapFrame(new MapView(new GeoPoint(38, 127.5), scale), W, H);
        int[] pixels = stamped(frame, columns, rows);
        boolean[] near = new boolean[W * H];
        for (int row = 0; row < seeds.size(); row++) {
            if (rows.has(row) && !Double.isNaN(columns.lat(row))) {
                Point2D.Double p = frame.xy(new GeoPoint(columns.lat(row), columns.lon(row)));
                int x = (int) Math.floor(p.x);
                int y = (int) Math.floor(p.y);
                if (x >= 1 && y >= 1 && x < W - 1 && y < H - 1) {
                    assertNotEquals(PAPER, around(pixels, x, y), "a dot at " + x + "," + y);
                }
                for (int dy = -5; dy <= 5; dy++) {
                    for (int dx = -5; dx <= 5; dx++) {
                        if (x + dx >= 0 && y + dy >= 0 && x + dx < W && y + dy < H) {
                            near[(y + dy) * W + x + dx] = true;
                        }
                    }
                }
            }
        }
        for (int i = 0; i < pixels.length; i++) {
            if (!near[i]) {
                assertEquals(PAPER, pixels[i], "nothing is at " + i % W + "," + i / W);
            }
        }
    }

    /** The pixel, or one beside it where rounding may have put the dot. */
    private static int around(int[] pixels, int x, int y) {
        for (int k = 0; k < 9; k++) {
            int at = (y + k / 3 - 1) * W + x + k % 3 - 1;
            if (pixels[at] != PAPER) {
                return pixels[at];
            }
        }
        return PAPER;
    }

    @Property(tries = 100)
    void dotsOfOnePointAreCountedAsIfOneByOne(@ForAll @Size(min = 1, max = 400) List<@IntRange(max = 30) Integer> seeds, @ForAll @DoubleRange(min = 0.5, max = 20) double scale,
            @ForAll @IntRange(min = 1, max = 5) int every) {
        Columns columns = columns(seeds.stream().map(seed -> seed * 32_003).toList());
        RowSet rows = RowSet.of(seeds.size(), row -> row % every == 0);
        MapFrame frame = new MapFrame(new MapView(new GeoPoint(38, 127.5), scale), W, H);
        DotLayer layer = DotLayer.of(columns);
        DotCounts counts = new DotCounts();
        int seen = counts.count(layer, DotMask.of(layer, rows), frame, 1, W, W * H);
        int[] n = new int[W * H];
        int[] grave = new int[W * H];
        int all = 0;
        for (int point = 0; point < layer.x.length; point++) {
            for (int i = layer.starts[point]; i < layer.starts[point + 1]; i++) {
                float x = layer.x[point] * (float) (1 / frame.scale()) + (float) frame.x(0);
                float y = layer.y[point] * (float) (1 / frame.scale()) + (float) frame.y(0);
                if (rows.has(layer.rows[i]) && x >= 0 && y >= 0 && x < W && y < H) {
                    n[(int) y * W + (int) x]++;
                    grave[(int) y * W + (int) x] += columns.severity(layer.rows[i]);
                    all++;
                }
            }
        }
        assertEquals(all, seen);
        for (int i = 0; i < n.length; i++) {
            assertEquals(n[i], counts.sums[i] & DotCounts.COUNT);
            assertEquals(grave[i], counts.sums[i] >>> DotCounts.SEVERITY);
        }
        assertEquals(IntStream.range(0, seeds.size()).filter(row -> !Double.isNaN(columns.lat(row))).count(), layer.placed());
    }

    @Property(tries = 60)
    void aSurfaceIsAsItWasWhenItIsStampedAgain(@ForAll @Size(min = 1, max = 200) List<@IntRange(max = 1_000_000) Integer> seeds) {
        Columns columns = columns(seeds);
        MapFrame frame = new MapFrame(new MapView(new GeoPoint(38, 127.5), 3), W, H);
        DotStamp stamp = new DotStamp();
        int[] first = new int[W * H];
        int[] second = new int[W * H];
        RowSet all = RowSet.all(seeds.size());
        stamp.stamp(first, W, 1, frame, new Dots(columns, all), LOOK);
        stamp.stamp(new int[W * H], W, 1, frame, new Dots(columns, RowSet.of(seeds.size(), row -> row % 2 == 0)), LOOK);
        stamp.stamp(second, W, 1, frame, new Dots(columns, all), LOOK);
        assertArrayEquals(first, second);
    }
}
