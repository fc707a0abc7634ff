package org.bongsu.figure.map.dots;

/**
 * Counts dots in cells of the plane.
 *
 * @param left in kilometres on the plane, of the corner
 * @param top  the same
 * @param cell kilometres along a side
 * @param wide cells in a row
 */
public record DotGrid(double left, double top, double cell, int wide) {
    /** Adds the dots that are shown to the counts of cells, row after row. */
    public void count(Dots dots, float[] counts) {
        DotLayer layer = DotLayer.of(dots.columns());
        DotMask mask = DotMask.of(layer, dots.rows());
        int high = counts.length / wide;
        float unit = (float) (1 / cell);
        float x0 = (float) (-left / cell);
        float y0 = (float) (-top / cell);
        long[] words = mask.words;
        for (int i = 0; i < layer.rows.length; i++) {
            if (words == null || (words[i >> 6] >>> i & 1) != 0) {
                float x = layer.x[i] * unit + x0;
                float y = layer.y[i] * unit + y0;
                if (x >= 0 && y >= 0 && x < wide && y < high) {
                    counts[(int) y * wide + (int) x]++;
                }
            }
        }
    }
}
