package org.bongsu.exchange.table;

import java.util.Optional;
import org.bongsu.model.TableMapping;

/** A kind of table that is recognised by its columns, whatever its file is called. One class each, so that a further one is one file more. */
interface KnownTable {
    /** How its rows are read; empty for any other table. */
    Optional<TableMapping> of(Grid grid);
}
