package org.bongsu.figure.map.dots;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.bongsu.figure.Bands;
import org.bongsu.figure.map.plane.MapFrame;
import org.jspecify.annotations.Nullable;

/** Counts, for each pixel of a surface, how many dots lie there and how grave they are. */
final class DotCounts {
    /** Counts fill the lower bits of a number, sums of severities the upper. */
    static final int COUNT = 0x1FFF;
    static final int SEVERITY = 16;

    int[] sums = new int[0];
    private int wide;
    private float unit;
    private float x0;
    private float y0;

    /** Counts the dots of a frame, band by band of the surface, in place of what was counted before. */
    int count(DotLayer layer, DotMask mask, MapFrame frame, double scale, int pixelsWide, int pixels) {
        if (sums.length != pixels) {
            sums = new int[pixels];
        }
        wide = pixelsWide;
        unit = (float) (scale / frame.scale());
        x0 = (float) (frame.x(0) * scale);
        y0 = (float) (frame.y(0) * scale);
        AtomicInteger seen = new AtomicInteger();
        Bands.each(pixels / wide, (top, bottom) -> {
            Arrays.fill(sums, top * wide, bottom * wide, 0);
            seen.addAndGet(count(layer, mask.words, top, bottom));
        });
        return seen.get();
    }

    private int count(DotLayer layer, long @Nullable [] words, int top, int bottom) {
        int seen = 0;
        float[] box = layer.bounds;
        for (int block = 0; 4 * block < box.length; block++) {
            float west = box[4 * block] * unit + x0;
            float north = box[4 * block + 1] * unit + y0;
            float east = box[4 * block + 2] * unit + x0;
            float south = box[4 * block + 3] * unit + y0;
            if (east >= 0 && west < wide && south >= top && north < bottom) {
                int from = block * DotLayer.BLOCK;
                int to = Math.min(layer.x.length, from + DotLayer.BLOCK);
                if (words != null) {
                    seen += some(layer, words, from, to, top, bottom);
                } else if (west >= 0 && north >= top && east < wide - 1 && south < bottom - 1) {
                    all(layer, from, to);
                    seen += layer.starts[to] - layer.starts[from];
                } else {
                    seen += clipped(layer, from, to, top, bottom);
                }
            }
        }
        return seen;
    }

    /** All of a block that lies within the surface. */
    private void all(DotLayer layer, int from, int to) {
        float[] x = layer.x;
        float[] y = layer.y;
        int[] starts = layer.starts;
        int[] graveness = layer.graveness;
        int before = starts[from];
        for (int point = from; point < to; point++) {
            int next = starts[point + 1];
            add((int) (y[point] * unit + y0) * wide + (int) (x[point] * unit + x0), next - before, graveness[point]);
            before = next;
        }
    }

    private int clipped(DotLayer layer, int from, int to, int top, int bottom) {
        int seen = 0;
        for (int point = from; point < to; point++) {
            seen += inside(layer, point, top, bottom) ? at(layer, point, layer.starts[point + 1] - layer.starts[point], layer.graveness[point]) : 0;
        }
        return seen;
    }

    private int some(DotLayer layer, long[] words, int from, int to, int top, int bottom) {
        int[] starts = layer.starts;
        int end = starts[to];
        int seen = 0;
        int point = from;
        for (int i = next(words, starts[from], end); i < end; i = next(words, i, end)) {
            while (starts[point + 1] <= i) {
                point++;
            }
            int last = starts[point + 1];
            if (!inside(layer, point, top, bottom)) {
                i = last;
                continue;
            }
            int n = 0;
            int grave = 0;
            for (; i < last; i = next(words, i + 1, last)) {
                n++;
                grave += layer.severity[i];
            }
            seen += at(layer, point, n, grave);
        }
        return seen;
    }

    /** The first bit that is set from one on, or the end. */
    private static int next(long[] words, int from, int end) {
        int at = from;
        while (at < end) {
            long rest = words[at >> 6] >>> at;
            if (rest != 0) {
                return Math.min(end, at + Long.numberOfTrailingZeros(rest));
            }
            at = (at | 63) + 1;
        }
        return end;
    }

    private boolean inside(DotLayer layer, int point, int top, int bottom) {
        float fx = layer.x[point] * unit + x0;
        float fy = layer.y[point] * unit + y0;
        return fx >= 0 && fx < wide && fy >= top && fy < bottom;
    }

    /** Adds so many dots of a point, and says how many. */
    private int at(DotLayer layer, int point, int n, int grave) {
        add((int) (layer.y[point] * unit + y0) * wide + (int) (layer.x[point] * unit + x0), n, grave);
        return n;
    }

    /** Adds dots to a pixel, as many as it has room to count. */
    private void add(int at, int n, int grave) {
        int sum = sums[at];
        int room = COUNT - (sum & COUNT);
        if (n <= room) {
            sums[at] = sum + (grave << SEVERITY | n);
        } else if (room > 0) {
            sums[at] = sum + ((int) ((long) grave * room / n) << SEVERITY | room);
        }
    }
}
