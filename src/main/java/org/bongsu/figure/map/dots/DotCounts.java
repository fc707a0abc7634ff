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
                int to = Math.min(layer.rows.length, from + DotLayer.BLOCK);
                boolean inside = west >= 0 && north >= 0 && east < wide - 1 && south < high - 1;
                long[] words = mask.words;
                if (words != null) {
                    seen += some(layer, words, from, to);
                } else if (inside) {
                    all(layer, from, to);
                    seen += to - from;
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
        byte[] severity = layer.severity;
        int[] into = sums;
        for (int i = from; i < to; i++) {
            int at = (int) (y[i] * unit + y0) * wide + (int) (x[i] * unit + x0);
            int sum = into[at];
            if ((sum & COUNT) < COUNT) {
                into[at] = sum + (severity[i] << SEVERITY | 1);
            }
        }
    }

    private int clipped(DotLayer layer, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen += one(layer, i);
        }
        return seen;
    }

    private int some(DotLayer layer, long[] words, int from, int to) {
        int seen = 0;
        for (int word = from >> 6; word << 6 < to; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                seen += one(layer, (word << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
        return seen;
    }

    private int one(DotLayer layer, int i) {
        float fx = layer.x[i] * unit + x0;
        float fy = layer.y[i] * unit + y0;
        if (fx < 0 || fy < 0 || fx >= wide || fy >= high) {
            return 0;
        }
        int at = (int) fy * wide + (int) fx;
        int sum = sums[at];
        if ((sum & COUNT) < COUNT) {
            sums[at] = sum + (layer.severity[i] << SEVERITY | 1);
        }
        return 1;
    }
}
