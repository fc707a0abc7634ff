package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of incidents with type, title, place and coordinates, such as the landmark incidents that Bongsu comes with. */
final class ListedIncidents implements KnownTable {
    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("date", "type", "title", "place", "lat", "lon")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("id", Meaning.KEY), column("date", Meaning.DATE), column("type", Meaning.TYPE), column("title", Meaning.TITLE),
                column("place", Meaning.PLACE), column("lat", Meaning.LAT), column("lon", Meaning.LON), column("actor", Meaning.ACTOR), column("target", Meaning.TARGET),
                Column.quantity("killed", "killed", ""), column("summary", Meaning.TEXT), column("summary", Meaning.NOTES));
        return Optional.of(new Mapping("Landmark incidents", columns, new Mapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("Asia/Seoul"), "other", null, false), Map.of()));
    }
}
