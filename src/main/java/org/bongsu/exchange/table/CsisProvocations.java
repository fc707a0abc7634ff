package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Provocations as CSIS lists them: day, kind, event and a telling of a few sentences; days are mostly those of Korea. */
final class CsisProvocations implements KnownTable {
    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("date", "type", "event", "description") || grid.has("lat")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("date", Meaning.DATE), column("event", Meaning.TYPE), column("type", Meaning.TYPE), column("event", Meaning.TITLE),
                column("description", Meaning.TEXT), column("description", Meaning.NOTES));
        return Optional.of(new Mapping("CSIS provocations", columns, new Mapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("Asia/Seoul"), "other", "PRK", false), Map.of()));
    }
}
