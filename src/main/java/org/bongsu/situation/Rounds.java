package org.bongsu.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.codebook.Type;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;

/** How many rounds salvos have, counted over all incidents, also over those that a filter hides. */
final class Rounds {
    /** From so many rounds on, a salvo weighs as one of the next severity. */
    private static final int MANY = 10;
    private static final String LAUNCH = "launch";

    private final Map<String, Integer> counts = new HashMap<>();

    Rounds(List<Incident> all) {
        for (Incident incident : all) {
            String parent = incident.relations().parent();
            if (parent != null && !incident.draft()) {
                counts.merge(parent, 1, Integer::sum);
            }
        }
    }

    /** Whether an incident is a salvo of ten rounds or more, by the rounds that are coded of it or by their number as it is coded. */
    boolean many(Incident incident) {
        return counts.getOrDefault(incident.id(), 0) >= MANY
                || Type.isA(incident.type(), LAUNCH) && incident.detail().quantities().stream().anyMatch(Rounds::many);
    }

    private static boolean many(Quantity quantity) {
        Double count = quantity.best() != null ? quantity.best() : quantity.low();
        return (quantity.name().equals("missiles") || quantity.name().equals("rounds")) && count != null && count >= MANY;
    }
}
