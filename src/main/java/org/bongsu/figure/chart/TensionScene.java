package org.bongsu.figure.chart;

import java.time.LocalDate;
import org.bongsu.model.Period;
import org.bongsu.situation.IndexSeries;
import org.jspecify.annotations.Nullable;

/**
 * What a chart of the index shows.
 *
 * @param before  the same line as it was before its settings were tried otherwise, drawn behind; or null
 * @param stems    the points of each day in points (never on the scale of a relative series), or null for none
 * @param window   the days shown; a side left open is the series' own
 * @param lit      the day under the pointer, or null
 */
public record TensionScene(IndexSeries series, @Nullable IndexSeries before, @Nullable TensionStems stems, Period window,
                           @Nullable LocalDate lit) {
    public TensionScene {
        if (series.days() == 0) {
            throw new IllegalArgumentException("a series has at least one day");
        }
        if (stems != null && stems.points().length != series.days()) {
            throw new IllegalArgumentException("stems for " + stems.points().length + " days of " + series.days());
        }
    }

    /** The whole series. */
    public static TensionScene of(IndexSeries series) {
        return new TensionScene(series, null, null, Period.ALWAYS, null);
    }

    TensionScene lit(@Nullable LocalDate day) {
        return new TensionScene(series, before, stems, window, day);
    }

    LocalDate first() {
        LocalDate from = window.from();
        return from == null ? series.start() : from;
    }

    LocalDate last() {
        LocalDate to = window.to();
        LocalDate last = to == null ? series.end() : to;
        return last.isBefore(first()) ? first() : last;
    }
}
