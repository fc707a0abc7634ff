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

/** The Georeferenced Event Dataset of UCDP: events with deaths, whose scales of precision are ours. */
final class UcdpGed implements KnownTable {
    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("id", "type_of_violence", "side_a", "side_b", "where_prec", "date_start")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("id", ColumnMeaning.KEY), column("date_start", ColumnMeaning.DATE), column("date_end", ColumnMeaning.END),
                column("date_prec", ColumnMeaning.DATE_PRECISION), column("type_of_violence", ColumnMeaning.TYPE), column("source_headline", ColumnMeaning.TITLE),
                column("where_coordinates", ColumnMeaning.PLACE), column("adm_1", ColumnMeaning.PROVINCE), column("adm_2", ColumnMeaning.COUNTY), column("latitude", ColumnMeaning.LAT),
                column("longitude", ColumnMeaning.LON), column("where_prec", ColumnMeaning.PLACE_PRECISION), column("side_a", ColumnMeaning.ACTOR), column("side_b", ColumnMeaning.TARGET),
                TableColumn.quantity("best", "killed", ""), column("where_description", ColumnMeaning.NOTES), column("dyad_name", ColumnMeaning.TAG));
        return Optional.of(new TableMapping("UCDP GED", columns, new TableMapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("UTC"), "border.firefight", null, false),
                Map.of(ColumnMeaning.TYPE, Map.of("1", "border.firefight", "2", "attack.killing", "3", "attack.killing"))));
    }
}
