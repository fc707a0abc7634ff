package org.bongsu.figure.map.dots;

import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;

/**
 * Events in bulk.
 *
 * @param columns all of them
 * @param rows    those that are shown
 */
public record Dots(Columns columns, RowSet rows) { }
