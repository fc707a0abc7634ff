package org.bongsu.figure.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.model.Incident;
import org.bongsu.situation.MachineRows;

/** Counts machine-coded rows by their first day. */
public final class MachineDays {
    private MachineDays() { }

    /** How many of those shown begin on each day, by days since 1970-01-01. */
    public static Map<Integer, Integer> of(List<Incident> shown) {
        Map<Integer, Integer> days = new HashMap<>();
        int[] run = {0, 0};
        // Rows come in the order of days: each day is put down once, not once a row.
        MachineRows.forEach(shown, (layer, row, day) -> {
            if (day != run[0] && run[1] > 0) {
                days.merge(run[0], run[1], Integer::sum);
                run[1] = 0;
            }
            run[0] = day;
            run[1]++;
        });
        if (run[1] > 0) {
            days.merge(run[0], run[1], Integer::sum);
        }
        return days;
    }
}
