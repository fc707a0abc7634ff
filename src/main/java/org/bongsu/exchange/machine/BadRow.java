package org.bongsu.exchange.machine;

/**
 * A row that could not be read.
 *
 * @param row    its number, from 1, a heading counted
 * @param column what stands there, by the name that the makers of the table give it, or empty for the row as a whole
 * @param reason a named reason: {@code columns, date, number, code, place} or {@code long}; its words are the message {@code badrow.<reason>}
 * @param value  what stands there, cut to a few words
 */
public record BadRow(long row, String column, String reason, String value) { }
