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

/** The missile tests of CNS as nagix edits them, with bearings and Japanese names; times say that they are UTC. */
final class NagixMissiles implements KnownTable {
    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("missile", "facility", "apogee_km", "distance_km")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("n", ColumnMeaning.KEY), column("date", ColumnMeaning.DATE), column("time", ColumnMeaning.TIME), column("type", ColumnMeaning.TYPE),
                TableColumn.field("missile", "name"), column("facility", ColumnMeaning.PLACE), column("lat", ColumnMeaning.LAT), column("lon", ColumnMeaning.LON),
                TableColumn.field("landing", "landing"), TableColumn.quantity("apogee_km", "apogee", "km"), TableColumn.quantity("distance_km", "range", "km"),
                TableColumn.field("bearing_deg", "bearing"), TableColumn.field("outcome", "outcome"), column("description_en", ColumnMeaning.NOTES));
        return Optional.of(new TableMapping("Missile tests (nagix)", columns, new TableMapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("UTC"), "launch.ballistic", "PRK", true),
                Map.of(ColumnMeaning.TYPE, MissileClasses.WORDS, ColumnMeaning.FIELD, Map.of("sea-of-japan", "Sea of Japan or East Sea", "pacific-ocean", "Pacific Ocean"))));
    }
}
