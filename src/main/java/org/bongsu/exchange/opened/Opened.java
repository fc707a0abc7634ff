package org.bongsu.exchange.opened;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bongsu.exchange.table.Grid;

/** What the bytes of a file hold, before anybody asks what it means. */
public sealed interface Opened {
    /** Text of incidents as Bongsu writes them, which is JSON that can be read without harm. */
    record Json(String text) implements Opened { }

    /**
     * Tables by the names of their sheets, in the order of the file; at least one.
     *
     * @param workbook whether their cells are as they were written; those of a CSV may have a mark before what a spreadsheet would compute
     */
    record Sheets(Map<String, Grid> sheets, boolean workbook) implements Opened {
        public Sheets {
            sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
        }
    }
}
