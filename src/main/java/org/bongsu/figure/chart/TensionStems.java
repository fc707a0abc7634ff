package org.bongsu.figure.chart;

/**
 * The points that each day gives by itself, before anything is carried over.
 *
 * @param points   one entry for each day of the series
 * @param severity the highest severity of each day, 1 to 5; 0 for a day without incidents
 */
public record TensionStems(double[] points, int[] severity) {
    public TensionStems {
        if (points.length != severity.length) {
            throw new IllegalArgumentException("as many severities as points: " + severity.length + ", " + points.length);
        }
    }
}
