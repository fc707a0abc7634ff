package org.bongsu.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bongsu.figure.DataTable;
import org.bongsu.model.Incident;

/**
 * Numbers that grow over the days of a year, a line for each year.
 *
 * @param measure what the numbers are, in words
 * @param lines   oldest first; the last is the one that stands out
 */
public record Lines(String measure, List<Line> lines) {
    /**
     * A line.
     *
     * @param values of day 1, 2, … of its year, as far as it is known
     * @param parts  what stands on each of these days
     */
    public record Line(int year, double[] values, List<Part> parts) { }

    public Lines {
        lines = List.copyOf(lines);
    }

    /** All that any line counts. */
    List<Incident> incidents() {
        return lines.stream().flatMap(line -> line.parts().stream()).flatMap(part -> part.incidents().stream()).toList();
    }

    double most() {
        double most = 0;
        for (Line line : lines) {
            for (double value : line.values()) {
                most = Math.max(most, value);
            }
        }
        return most;
    }

    /** A row for each day of the year, a column for each year. */
    DataTable table() {
        List<String> header = new ArrayList<>(List.of("day"));
        lines.forEach(line -> header.add(Integer.toString(line.year())));
        List<List<String>> rows = new ArrayList<>();
        for (int day = 0; day < 366; day++) {
            int at = day;
            List<String> row = new ArrayList<>(List.of(String.format(Locale.ROOT, "%03d", day + 1)));
            lines.forEach(line -> row.add(at < line.values().length ? Bars.plain(line.values()[at]) : ""));
            rows.add(row);
        }
        return new DataTable(header, rows);
    }
}
