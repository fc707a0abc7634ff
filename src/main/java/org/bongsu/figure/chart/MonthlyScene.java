package org.bongsu.figure.chart;

import java.time.YearMonth;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a chart of incidents per month shows.
 *
 * @param incidents not copied, as they may be a view of very many
 * @param window the days counted; a side left open is that of the incidents
 * @param lit    the month under the pointer, or null
 */
public record MonthlyScene(List<Incident> incidents, Codebook codebook, Period window, @Nullable YearMonth lit) {
    /** All of them. */
    public static MonthlyScene of(List<Incident> incidents, Codebook codebook) {
        return new MonthlyScene(incidents, codebook, Period.ALWAYS, null);
    }
}
