package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Georeferenced Event Dataset of UCDP: events with deaths, whose scales of precision are ours. */
final class UcdpGed implements KnownTable {
    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("id", "type_of_violence", "side_a", "side_b", "where_prec", "date_start")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("id", Meaning.KEY), column("date_start", Meaning.DATE), column("date_end", Meaning.END),
                column("date_prec", Meaning.DATE_PRECISION), column("type_of_violence", Meaning.TYPE), column("source_headline", Meaning.TITLE),
                column("where_coordinates", Meaning.PLACE), column("adm_1", Meaning.PROVINCE), column("adm_2", Meaning.COUNTY), column("latitude", Meaning.LAT),
                column("longitude", Meaning.LON), column("where_prec", Meaning.PLACE_PRECISION), column("side_a", Meaning.ACTOR), column("side_b", Meaning.TARGET),
                Column.quantity("best", "killed", ""), column("where_description", Meaning.NOTES), column("dyad_name", Meaning.TAG));
        return Optional.of(new Mapping("UCDP GED", columns, new Mapping.Rules(DateOrder.MONTH_FIRST, ZoneOffset.UTC, "border.firefight", null, false),
                Map.of(Meaning.TYPE, Map.of("1", "border.firefight", "2", "attack.killing", "3", "attack.killing"))));
    }
}
