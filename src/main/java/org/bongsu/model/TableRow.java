package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of an imported incident table.
 *
 * @param table the table's name
 * @param row   its number, from 1, the header not counted
 * @param text  the words of the row that claims quote
 */
public record TableRow(String id, String table, int row, String text, @Nullable Published published,
                       boolean restricted) implements Source {
    @Override
    public String title() {
        return table + ", " + row;
    }
}
