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

/** Provocations as CSIS lists them: day, kind, event and a telling of a few sentences; days are mostly those of Korea. */
final class CsisProvocations implements KnownTable {
    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("date", "type", "event", "description") || grid.has("lat")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("date", ColumnMeaning.DATE), column("event", ColumnMeaning.TYPE), column("type", ColumnMeaning.TYPE), column("event", ColumnMeaning.TITLE),
                column("description", ColumnMeaning.TEXT), column("description", ColumnMeaning.NOTES));
        return Optional.of(new TableMapping("CSIS provocations", columns, new TableMapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("Asia/Seoul"), "other", "PRK", false), Map.of()));
    }
}
