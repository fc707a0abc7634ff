package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Revisions of the tariff schedule of the United States as the Budget Lab lists them: the day from which each is in force. */
final class TariffRevisions implements KnownTable {
    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("revision", "effective_date", "policy_event")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("revision", Meaning.KEY), column("policy_effective_date", Meaning.DATE), column("effective_date", Meaning.DATE),
                column("policy_event", Meaning.TITLE), column("policy_event", Meaning.NOTES), column("effective_date", Meaning.EFFECTIVE));
        return Optional.of(new Mapping("US tariff revisions", columns, new Mapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("America/New_York"), "tariff.imposed", "USA", false), Map.of()));
    }
}
