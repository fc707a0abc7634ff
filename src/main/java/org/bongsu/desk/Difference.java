package org.bongsu.desk;

/**
 * A field before and after a change, in words.
 *
 * @param record name of the record that it belongs to
 * @param before empty when it was not there
 * @param after  empty when it is gone
 */
public record Difference(String record, String field, String before, String after) { }
