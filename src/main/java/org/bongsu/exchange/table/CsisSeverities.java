package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Provocations after CSIS with a category and a severity from 1 to 5. */
final class CsisSeverities implements KnownTable {
    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("date", "cat", "event", "desc", "sev")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("date", Meaning.DATE), column("event", Meaning.TYPE), column("cat", Meaning.TYPE), column("event", Meaning.TITLE),
                column("desc", Meaning.TEXT), column("desc", Meaning.NOTES), column("sev", Meaning.SEVERITY), column("cat", Meaning.TAG));
        return Optional.of(new Mapping("Provocations with severity", columns, new Mapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("Asia/Seoul"), "other", "PRK", false), Map.of()));
    }
}
