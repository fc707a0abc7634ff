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
        for (int point = 0; point < layer.x.length; point++) {
            float x = layer.x[point] * unit + x0;
            float y = layer.y[point] * unit + y0;
            if (x >= 0 && y >= 0 && x < wide && y < high) {
                counts[(int) y * wide + (int) x] += mask.count(layer.starts[point], layer.starts[point + 1]);
            }
        }
    }
}
