package org.bongsu.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.model.Quantity;
import org.bongsu.model.Stance;

/**
 * The quantities of an event.
 *
 * @param rounds missiles fired, as far as the text says; 0 when it does not
 */
record Numbers(List<Quantity> quantities, double rounds) {
    private static final Map<String, Set<String>> OF = Map.ofEntries(
            Map.entry("launch", Set.of("missiles", "range", "apogee", "speed")), Map.entry("nuclear", Set.of("magnitude")),
            Map.entry("drone", Set.of("drones", "killed", "injured")), Map.entry("balloon", Set.of("balloons")),
            Map.entry("border", Set.of("rounds", "killed", "injured", "soldiers", "infiltrators")),
            Map.entry("maritime", Set.of("ships", "rounds", "killed", "injured")), Map.entry("air", Set.of("aircraft", "killed", "injured")),
            Map.entry("attack", Set.of("killed", "injured")), Map.entry("exercise", Set.of("soldiers", "aircraft", "ships")),
            Map.entry("transfer", Set.of("soldiers", "rounds", "money")), Map.entry("tariff", Set.of("rate", "money")), Map.entry("cyber", Set.of("money")));

    static Numbers read(Page page, Event event, Claims claims) {
        Set<String> wanted = event.type().equals("launch.rocket") ? Set.of("rounds", "missiles", "range", "apogee") : OF.getOrDefault(event.family(), Set.of());
        Map<String, QuantityWord> found = new LinkedHashMap<>();
        for (int[] part : event.parts(page)) {
            for (QuantityWord word : page.quantities(part[0], part[1])) {
                String name = word.quantity().name().equals("distance") && event.family().equals("launch") ? "range" : word.quantity().name();
                if (wanted.contains(name) && !found.containsKey(name)) {
                    found.put(name, word.quantity().name().equals(name) ? word : renamed(word, name));
                }
            }
        }
        List<Quantity> quantities = new ArrayList<>();
        double rounds = 0;
        for (QuantityWord word : found.values()) {
            Quantity quantity = word.quantity();
            quantities.add(quantity);
            claims.add(quantity.name(), word.value(), Stance.ASSERTS, event.main().voices().reporter(), word.start(), word.end());
            if (quantity.name().equals("missiles")) {
                Double least = quantity.best() != null ? quantity.best() : quantity.low();
                rounds = least == null ? 0 : least;
            }
        }
        return new Numbers(quantities, rounds);
    }

    private static QuantityWord renamed(QuantityWord word, String name) {
        Quantity q = word.quantity();
        return new QuantityWord(word.start(), word.end(), new Quantity(name, q.low(), q.best(), q.high(), q.unit()));
    }
}
