package org.bongsu.view.situation.list;

import org.bongsu.model.Coded;
import org.bongsu.situation.lines.Sort;

/** A column of the table, in the order in which they stand before anything is moved. */
enum Column implements Coded {
    /** Its days. */
    DAY(Sort.DAY, 150, 148),
    /** Its title, with its symbol. */
    TITLE(Sort.TITLE, 320, 150),
    /** Its type. */
    TYPE(Sort.TYPE, 190, 90),
    /** Where it was. */
    PLACE(Sort.PLACE, 160, 90),
    /** Who acts, and on whom. */
    ACTORS(Sort.ACTORS, 180, 90),
    /** Its beacons. */
    SEVERITY(Sort.SEVERITY, 90, 84),
    /** Whether it happened. */
    STATUS(Sort.STATUS, 100, 84);

    final Sort sort;
    /** In logical pixels. */
    final double width;
    final double least;

    Column(Sort sort, double width, double least) {
        this.sort = sort;
        this.width = width;
        this.least = least;
    }

    static Column of(Sort sort) {
        for (Column column : values()) {
            if (column.sort == sort) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column of " + sort);
    }

    /** Message key of its name. */
    String key() {
        return "desk.column." + code();
    }
}
