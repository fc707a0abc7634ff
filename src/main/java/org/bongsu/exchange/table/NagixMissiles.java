package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The missile tests of CNS as nagix edits them, with bearings and Japanese names; times say that they are UTC. */
final class NagixMissiles implements KnownTable {
    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("missile", "facility", "apogee_km", "distance_km")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("n", Meaning.KEY), column("date", Meaning.DATE), column("time", Meaning.TIME), column("type", Meaning.TYPE),
                Column.field("missile", "name"), column("facility", Meaning.PLACE), column("lat", Meaning.LAT), column("lon", Meaning.LON),
                Column.field("landing", "landing"), Column.quantity("apogee_km", "apogee", "km"), Column.quantity("distance_km", "range", "km"),
                Column.field("bearing_deg", "bearing"), Column.field("outcome", "outcome"), column("description_en", Meaning.NOTES));
        return Optional.of(new Mapping("Missile tests (nagix)", columns, new Mapping.Rules(DateOrder.MONTH_FIRST, ZoneOffset.UTC, "launch.ballistic", "PRK", true),
                Map.of(Meaning.TYPE, MissileClasses.WORDS, Meaning.FIELD, Map.of("sea-of-japan", "Sea of Japan or East Sea", "pacific-ocean", "Pacific Ocean"))));
    }
}
