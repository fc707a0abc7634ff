package org.bongsu.model;

/**
 * A row or a cell that could not be read.
 *
 * @param row    from 1, the header not counted
 * @param column the name of the column, or empty where it is the row as such
 * @param cell   what stands there
 * @param reason a named reason such as {@code no-date}; its words are the message {@code table.fault.<reason>}
 * @param whole  whether the whole row was left out, not the cell alone
 */
public record RowFault(int row, String column, String cell, String reason, boolean whole) { }
