package org.bongsu.figure.map.dots;

import org.bongsu.figure.map.plane.MapFrame;

/** Counts, for each pixel of a surface, how many dots lie there and how grave they are. */
final class DotCounts {
    /** Counts fill the lower bits of a number, sums of severities the upper. */
    static final int COUNT = 0x1FFF;
    static final int SEVERITY = 16;

    int[] sums = new int[0];
    private int wide;
    private int high;
    private float unit;
    private float x0;
    private float y0;

    /** Counts the dots of a frame into a surface that holds none. */
    int count(DotLayer layer, DotMask mask, MapFrame frame, double scale, int pixelsWide, int pixels) {
        if (sums.length != pixels) {
            sums = new int[pixels];
        }
        wide = pixelsWide;
        high = pixels / wide;
        unit = (float) (scale / frame.scale());
        x0 = (float) (frame.x(0) * scale);
        y0 = (float) (frame.y(0) * scale);
        int seen = 0;
        float[] box = layer.bounds;
        for (int block = 0; 4 * block < box.length; block++) {
            float west = box[4 * block] * unit + x0;
            float north = box[4 * block + 1] * unit + y0;
            float east = box[4 * block + 2] * unit + x0;
            float south = box[4 * block + 3] * unit + y0;
            if (east >= 0 && west < wide && south >= 0 && north < high) {
                int from = block * DotLayer.BLOCK;
                int to = Math.min(layer.x.length, from + DotLayer.BLOCK);
                boolean inside = west >= 0 && north >= 0 && east < wide - 1 && south < high - 1;
                long[] words = mask.words;
                if (words != null) {
                    seen += some(layer, words, from, to);
                } else if (inside) {
                    all(layer, from, to);
                    seen += layer.starts[to] - layer.starts[from];
                } else {
                    seen += clipped(layer, from, to);
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

    private int clipped(DotLayer layer, int from, int to) {
        int seen = 0;
        for (int point = from; point < to; point++) {
            seen += at(layer, point, layer.starts[point + 1] - layer.starts[point], layer.graveness[point]);
        }
        return seen;
    }

    private int some(DotLayer layer, long[] words, int from, int to) {
        int[] starts = layer.starts;
        int end = starts[to];
        int seen = 0;
        int point = from;
        for (int i = next(words, starts[from], end); i < end; i = next(words, i, end)) {
            while (starts[point + 1] <= i) {
                point++;
            }
            int last = starts[point + 1];
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

    /** Adds so many dots of a point that may lie off the surface, and says how many are seen. */
    private int at(DotLayer layer, int point, int n, int grave) {
        float fx = layer.x[point] * unit + x0;
        float fy = layer.y[point] * unit + y0;
        if (fx < 0 || fy < 0 || fx >= wide || fy >= high) {
            return 0;
        }
        add((int) fy * wide + (int) fx, n, grave);
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
