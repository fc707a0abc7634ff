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

/** The North Korea missile test database of the James Martin Center (CNS/NTI): a row for each missile, days and clock times by UTC. */
final class CnsMissiles implements KnownTable {
    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("Missile Name", "Facility Latitude", "Test Outcome")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("id", ColumnMeaning.KEY), column("F1", ColumnMeaning.KEY), column("date_utc", ColumnMeaning.DATE), column("Date", ColumnMeaning.DATE),
                column("Launch Time (UTC)", ColumnMeaning.TIME), column("Missile Type", ColumnMeaning.TYPE), TableColumn.field("Missile Name", "name"),
                column("Facility Name", ColumnMeaning.PLACE), column("Facility Location", ColumnMeaning.COUNTY), column("Facility Latitude", ColumnMeaning.LAT),
                column("Facility Longitude", ColumnMeaning.LON), TableColumn.field("Launch Agency/Authority", "agency"), TableColumn.field("Landing Location", "landing"),
                TableColumn.quantity("Apogee", "apogee", "km"), TableColumn.quantity("Distance Travelled", "range", "km"), column("Confirmation Status", ColumnMeaning.STATUS),
                TableColumn.field("Test Outcome", "outcome"), column("Additional Information", ColumnMeaning.NOTES));
        return Optional.of(new TableMapping("CNS missile tests", columns, new TableMapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("UTC"), "launch.ballistic", "PRK", true),
                Map.of(ColumnMeaning.TYPE, MissileClasses.WORDS, ColumnMeaning.STATUS, Map.of("Confirmed", "confirmed", "Unconfirmed", "reported"))));
    }
}
