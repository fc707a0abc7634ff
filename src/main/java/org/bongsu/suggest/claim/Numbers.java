package org.bongsu.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.model.Quantity;
import org.bongsu.model.Stance;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.number.QuantityWord;
import org.bongsu.suggest.number.Rates;

/**
 * The quantities of an event, each in the units that the text gives it in.
 *
 * @param rounds missiles fired, as far as the text says; 0 when it does not
 */
public record Numbers(List<Quantity> quantities, double rounds) {
    private static final int BESIDE = 160;
    private static final Set<String> FLOWN = Set.of("missiles", "range", "apogee", "speed", "flight-time");
    private static final Map<String, Set<String>> OF = Map.ofEntries(Map.entry("launch", FLOWN), Map.entry("nuclear", Set.of("magnitude")),
            Map.entry("drone", Set.of("drones", "killed", "injured", "range", "speed", "flight-time")), Map.entry("balloon", Set.of("balloons", "injured")),
            Map.entry("border", Set.of("rounds", "killed", "injured", "missing", "soldiers", "infiltrators")),
            Map.entry("maritime", Set.of("ships", "rounds", "killed", "injured", "missing")), Map.entry("air", Set.of("aircraft", "killed", "injured", "missing")),
            Map.entry("attack", Set.of("killed", "injured", "missing")), Map.entry("exercise", Set.of("soldiers", "aircraft", "ships")),
            Map.entry("transfer", Set.of("soldiers", "rounds", "money")), Map.entry("tariff", Set.of("rate", Rates.BEFORE, "money")), Map.entry("cyber", Set.of("money")));

    /** Reads the quantities that belong to an event of its family, and adds a claim for each. */
    public static Numbers read(Page page, Event event, Claims claims) {
        Set<String> wanted = event.type().equals("launch.rocket") ? Set.of("rounds", "missiles", "range", "apogee") : OF.getOrDefault(event.family(), Set.of());
        List<QuantityWord> found = new ArrayList<>();
        for (int[] part : event.parts(page)) {
            for (QuantityWord word : page.quantities(part[0], part[1])) {
                if (wanted.contains(word.quantity().name()) && found.stream().noneMatch(word::sameKind)) {
                    found.add(Together.of(page, page.quantities(word.start(), Math.min(page.text().length(), word.end() + BESIDE))));
                }
            }
        }
        List<Quantity> quantities = new ArrayList<>();
        double rounds = 0;
        for (QuantityWord word : found) {
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

    /** With the missiles that the rounds of a salvo add up to, where the text gives no larger number for the whole. */
    public Numbers atLeast(int missiles) {
        if (missiles <= rounds) {
            return this;
        }
        List<Quantity> more = new ArrayList<>(quantities.stream().filter(quantity -> !quantity.name().equals("missiles")).toList());
        more.addFirst(Quantity.of("missiles", missiles, ""));
        return new Numbers(more, missiles);
    }
}
