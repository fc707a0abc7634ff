package org.bongsu.exchange.table;

import static org.bongsu.exchange.table.KnownTables.column;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events of the Armed Conflict Location and Event Data project, whose ids stay. */
final class Acled implements KnownTable {
    /** Sub-events of ACLED's codebook; its precision is that of days, weeks and months, and of the place, its surroundings and the province. */
    private static final Map<Meaning, Map<String, String>> WORDS = Map.of(Meaning.DATE_PRECISION, Map.of("1", "1", "2", "3", "3", "4"),
            Meaning.PLACE_PRECISION, Map.of("1", "1", "2", "2", "3", "4"), Meaning.TYPE, Map.ofEntries(Map.entry("Armed clash", "border.firefight"),
            Map.entry("Shelling/artillery/missile attack", "border.artillery"), Map.entry("Air/drone strike", "drone.strike"),
            Map.entry("Remote explosive/landmine/IED", "border.mine"), Map.entry("Attack", "attack.killing"), Map.entry("Suicide bomb", "attack.bombing"),
            Map.entry("Grenade", "attack.bombing"), Map.entry("Abduction/forced disappearance", "attack.abduction"), Map.entry("Agreement", "diplomacy.agreement"),
            Map.entry("Disrupted weapons use", "border.shots"), Map.entry("Non-violent transfer of territory", "other"), Map.entry("Peaceful protest", "other"),
            Map.entry("Other", "other"), Map.entry("Strategic developments", "other"), Map.entry("Protests", "other"), Map.entry("Riots", "other"),
            Map.entry("Battles", "border.firefight"), Map.entry("Explosions/Remote violence", "border.artillery"), Map.entry("Violence against civilians", "attack.killing")));

    @Override
    public Optional<Mapping> of(Grid grid) {
        if (!grid.has("event_id_cnty", "event_date", "event_type", "sub_event_type")) {
            return Optional.empty();
        }
        List<Column> columns = List.of(column("event_id_cnty", Meaning.KEY), column("event_date", Meaning.DATE), column("time_precision", Meaning.DATE_PRECISION),
                column("sub_event_type", Meaning.TYPE), column("event_type", Meaning.TYPE), column("location", Meaning.PLACE), column("admin1", Meaning.PROVINCE),
                column("admin2", Meaning.COUNTY), column("latitude", Meaning.LAT), column("longitude", Meaning.LON), column("geo_precision", Meaning.PLACE_PRECISION), column("actor1", Meaning.ACTOR),
                column("actor2", Meaning.TARGET), Column.quantity("fatalities", "killed", ""), column("notes", Meaning.NOTES), column("event_type", Meaning.TAG));
        return Optional.of(new Mapping("ACLED", columns, new Mapping.Rules(DateOrder.DAY_FIRST, ZoneId.of("Asia/Seoul"), "other", null, false), Acled.WORDS));
    }
}
