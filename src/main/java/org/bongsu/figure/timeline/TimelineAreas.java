package org.bongsu.figure.timeline;

import org.bongsu.figure.ChartAxis;
import org.bongsu.figure.ChartPen;
/**
 * Where the parts of a timeline stand, from top to bottom: names of key dates, the index, the lanes, the axis.
 *
 * @param index top of the line of the index; equal to lanes when there is none
 */
record TimelineAreas(double dates, double index, double lanes, double axis) {
    static TimelineAreas of(double height, boolean indexed, ChartPen pen) {
        double em = pen.size();
        double axis = Math.max(em, height - ChartAxis.height(pen));
        double dates = axis > em * 12 ? em * 1.6 : em * 0.4;
        double strip = indexed ? Math.clamp((axis - dates) * 0.26, em * 2.2, em * 8) : 0;
        return new TimelineAreas(em * 0.2, dates, Math.min(axis, dates + strip), axis);
    }
}
