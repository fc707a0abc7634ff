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

/** Revisions of the tariff schedule of the United States as the Budget Lab lists them: the day from which each is in force. */
final class TariffRevisions implements KnownTable {
    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("revision", "effective_date", "policy_event")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("revision", ColumnMeaning.KEY), column("policy_effective_date", ColumnMeaning.DATE), column("effective_date", ColumnMeaning.DATE),
                column("policy_event", ColumnMeaning.TITLE), column("policy_event", ColumnMeaning.NOTES), column("effective_date", ColumnMeaning.EFFECTIVE));
        return Optional.of(new TableMapping("US tariff revisions", columns, new TableMapping.Rules(DateOrder.MONTH_FIRST, ZoneId.of("America/New_York"), "tariff.imposed", "USA", false), Map.of()));
    }
}
