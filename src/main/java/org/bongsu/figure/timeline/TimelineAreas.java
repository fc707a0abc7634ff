package org.bongsu.figure.timeline;

import org.bongsu.figure.ChartAxis;
import org.bongsu.figure.ChartPen;

/**
 * Where the parts of a timeline stand, from top to bottom: names of key dates, the index, the lanes, the axis.
 *
 * @param rows  of names of key dates
 * @param index top of the line of the index; equal to lanes when there is none
 */
record TimelineAreas(int rows, double index, double lanes, double axis) {
    private static final double LOW = 12;
    private static final double TALL = 26;

    static TimelineAreas of(double height, boolean indexed, ChartPen pen) {
        double em = pen.size();
        double axis = Math.max(em, height - ChartAxis.height(pen));
        int rows = axis > em * TALL ? 2 : axis > em * LOW ? 1 : 0;
        double dates = rows == 0 ? em * 0.4 : em * (0.3 + 1.3 * rows);
        double strip = indexed ? Math.clamp((axis - dates) * 0.24, em * 2.2, em * 8) : 0;
        return new TimelineAreas(rows, dates, Math.min(axis, dates + strip), axis);
    }
}
