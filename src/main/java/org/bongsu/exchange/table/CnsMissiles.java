package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The North Korea missile test database of the James Martin Center (CNS/NTI): a row for each missile, days and clock times by UTC. */
final class CnsMissiles implements KnownTable {
    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("Missile Name", "Facility Latitude", "Test Outcome")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("id", Meaning.KEY), column("F1", Meaning.KEY), column("date_utc", Meaning.DATE), column("Date", Meaning.DATE),
                column("Launch Time (UTC)", Meaning.TIME), column("Missile Type", Meaning.TYPE), Column.field("Missile Name", "name"),
                column("Facility Name", Meaning.PLACE), column("Facility Location", Meaning.COUNTY), column("Facility Latitude", Meaning.LAT),
                column("Facility Longitude", Meaning.LON), Column.field("Launch Agency/Authority", "agency"), Column.field("Landing Location", "landing"),
                Column.quantity("Apogee", "apogee", "km"), Column.quantity("Distance Travelled", "range", "km"), column("Confirmation Status", Meaning.STATUS),
                Column.field("Test Outcome", "outcome"), column("Additional Information", Meaning.NOTES));
        return Optional.of(new Mapping("CNS missile tests", columns, new Mapping.Rules(DateOrder.MONTH_FIRST, ZoneOffset.UTC, "launch.ballistic", "PRK", true),
                Map.of(Meaning.TYPE, MissileClasses.WORDS, Meaning.STATUS, Map.of("Confirmed", "confirmed", "Unconfirmed", "reported"))));
    }
}
