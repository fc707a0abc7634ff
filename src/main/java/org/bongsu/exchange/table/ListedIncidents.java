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

/** A list of incidents with type, title, place and coordinates, such as the landmark incidents that Bongsu comes with. */
final class ListedIncidents implements KnownTable {
    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("date", "type", "title", "place", "lat", "lon")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("id", ColumnMeaning.KEY), column("date", ColumnMeaning.DATE), column("type", ColumnMeaning.TYPE), column("title", ColumnMeaning.TITLE),
                column("place", ColumnMeaning.PLACE), column("lat", ColumnMeaning.LAT), column("lon", ColumnMeaning.LON), column("actor", ColumnMeaning.ACTOR), column("target", ColumnMeaning.TARGET),
                TableColumn.quantity("killed", "killed", ""), column("summary", ColumnMeaning.TEXT), column("summary", ColumnMeaning.NOTES));
        return Optional.of(new TableMapping("Landmark incidents", columns, new TableMapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("Asia/Seoul"), "other", null, false), Map.of()));
    }
}
