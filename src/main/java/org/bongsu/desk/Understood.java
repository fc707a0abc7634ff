package org.bongsu.desk;

import java.util.List;
import org.bongsu.model.Incident;

/**
 * How selected words may be understood.
 *
 * @param ways the incident as it would be by each way, the likeliest first; empty when nothing was understood
 * @param sure whether the first may count without being shown before
 */
public record Understood(List<Incident> ways, boolean sure) {
    /** Nothing was understood. */
    public static final Understood NOT = new Understood(List.of(), false);

    public Understood {
        ways = ways.stream().distinct().toList();
    }

    /** Sure when there is only one way. */
    static Understood of(List<Incident> ways) {
        return new Understood(ways, ways.stream().distinct().count() == 1);
    }
}
