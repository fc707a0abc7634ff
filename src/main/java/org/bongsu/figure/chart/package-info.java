/** Charts of incidents in numbers: bars, rows, a calendar, points, steps. Each says what stands under a point, and gives its table. */
package org.bongsu.figure.chart;
