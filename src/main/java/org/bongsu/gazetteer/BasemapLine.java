package org.bongsu.gazetteer;

/**
 * A line or a ring (its first point repeated at the end) on the earth.
 *
 * @param rank   1 for the most important of its layer, upward for less
 * @param lonLat longitude and latitude in turn, in degrees; not to be changed
 */
public record BasemapLine(int rank, double[] lonLat) {
    /** The number of points. */
    public int size() {
        return lonLat.length / 2;
    }

    public double lon(int index) {
        return lonLat[2 * index];
    }

    public double lat(int index) {
        return lonLat[2 * index + 1];
    }
}
