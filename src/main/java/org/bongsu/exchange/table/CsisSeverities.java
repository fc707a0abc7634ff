package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.DateOrder;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;

/** Provocations after CSIS with a category and a severity from 1 to 5. */
final class CsisSeverities implements KnownTable {
    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("date", "cat", "event", "desc", "sev")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("date", ColumnMeaning.DATE), column("event", ColumnMeaning.TYPE), column("cat", ColumnMeaning.TYPE), column("event", ColumnMeaning.TITLE),
                column("desc", ColumnMeaning.TEXT), column("desc", ColumnMeaning.NOTES), column("sev", ColumnMeaning.SEVERITY), column("cat", ColumnMeaning.TAG));
        return Optional.of(new TableMapping("Provocations with severity", columns, new TableMapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("Asia/Seoul"), "other", "PRK", false), Map.of()));
    }
}
