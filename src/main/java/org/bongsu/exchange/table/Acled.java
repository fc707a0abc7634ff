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

/** Events of the Armed Conflict Location and Event Data project, whose ids stay. */
final class Acled implements KnownTable {
    /** Sub-events of ACLED's codebook; its precision is that of days, weeks and months, and of the place, its surroundings and the province. */
    private static final Map<ColumnMeaning, Map<String, String>> WORDS = Map.of(ColumnMeaning.DATE_PRECISION, Map.of("1", "1", "2", "3", "3", "4"),
            ColumnMeaning.PLACE_PRECISION, Map.of("1", "1", "2", "2", "3", "4"), ColumnMeaning.TYPE, Map.ofEntries(Map.entry("Armed clash", "border.firefight"),
            Map.entry("Shelling/artillery/missile attack", "border.artillery"), Map.entry("Air/drone strike", "drone.strike"),
            Map.entry("Remote explosive/landmine/IED", "border.mine"), Map.entry("Attack", "attack.killing"), Map.entry("Suicide bomb", "attack.bombing"),
            Map.entry("Grenade", "attack.bombing"), Map.entry("Abduction/forced disappearance", "attack.abduction"), Map.entry("Agreement", "diplomacy.agreement"),
            Map.entry("Disrupted weapons use", "border.shots"), Map.entry("Non-violent transfer of territory", "other"), Map.entry("Peaceful protest", "other"),
            Map.entry("Other", "other"), Map.entry("Strategic developments", "other"), Map.entry("Protests", "other"), Map.entry("Riots", "other"),
            Map.entry("Battles", "border.firefight"), Map.entry("Explosions/Remote violence", "border.artillery"), Map.entry("Violence against civilians", "attack.killing")));

    @Override
    public Optional<TableMapping> of(Grid grid) {
        if (!grid.has("event_id_cnty", "event_date", "event_type", "sub_event_type")) {
            return Optional.empty();
        }
        List<TableColumn> columns = List.of(column("event_id_cnty", ColumnMeaning.KEY), column("event_date", ColumnMeaning.DATE), column("time_precision", ColumnMeaning.DATE_PRECISION),
                column("sub_event_type", ColumnMeaning.TYPE), column("event_type", ColumnMeaning.TYPE), column("location", ColumnMeaning.PLACE), column("admin1", ColumnMeaning.PROVINCE),
                column("admin2", ColumnMeaning.COUNTY), column("latitude", ColumnMeaning.LAT), column("longitude", ColumnMeaning.LON), column("geo_precision", ColumnMeaning.PLACE_PRECISION), column("actor1", ColumnMeaning.ACTOR),
                column("actor2", ColumnMeaning.TARGET), TableColumn.quantity("fatalities", "killed", ""), column("notes", ColumnMeaning.NOTES), column("event_type", ColumnMeaning.TAG));
        return Optional.of(new TableMapping("ACLED", columns, new TableMapping.Rules(DateOrder.DAY_FIRST, ZoneId.of("Asia/Seoul"), "other", null, false), Acled.WORDS));
    }
}
