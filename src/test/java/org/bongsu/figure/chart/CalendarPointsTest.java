package org.bongsu.figure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bongsu.figure.Landmarks;
import org.bongsu.model.Incident;
import org.bongsu.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands under the pointer in a calendar. */
class CalendarPointsTest {
    @ParameterizedTest
    @CsvSource({"900, 640", "1280, 400", "420, 900"})
    void everyDayOfTheYearsShownStandsUnderSomePointAndNoOther(double width, double height) {
        TreeMap<LocalDate, List<Incident>> days = new TreeMap<>(Map.of(LocalDate.of(2024, 2, 29), List.of(), LocalDate.of(2023, 7, 1), List.of()));
        CalendarFigure calendar = new CalendarFigure(Landmarks.look(Theme.LIGHT, "en"), new CalendarFigure.Scene("incidents", days, Map.of(), day -> true));
        TreeSet<LocalDate> found = new TreeSet<>();
        for (double y = 0; y < height; y += 2) {
            for (double x = 0; x < width; x += 2) {
                calendar.at(x, y, width, height).ifPresent(part -> found.add(LocalDate.parse(part.key())));
            }
        }
        LocalDate first = LocalDate.of(found.first().getYear(), 1, 1);
        assertEquals(first.datesUntil(LocalDate.of(2025, 1, 1)).toList(), List.copyOf(found));
    }
}
