package org.bongsu.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;

class ChartTicksTest {
    private static final ChartPen PEN = new ChartPen(Theme.LIGHT);

    private static ChartTicks ticks(LocalDateTime start, double seconds, double width, String language) {
        return ChartTicks.of(new ChartScale(start, start.plusSeconds((long) seconds), 50, 50 + width), Words.of(language), PEN);
    }

    private static void orderedAndApart(List<ChartTick> row, double right) {
        double x = Double.NEGATIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (ChartTick tick : row) {
            assertTrue(tick.x() > x, () -> row + " is in order");
            assertTrue(tick.width() == 0 || tick.from() >= to, () -> row + " does not overlap");
            assertTrue(tick.to() <= right + 0.01 || tick.width() == 0, () -> row + " stays inside");
            x = tick.x();
            to = Math.max(to, tick.to());
        }
    }

    @Property(tries = 300)
    void atEveryZoomTicksAreInOrderAndDoNotOverlap(@ForAll @IntRange(min = -25_000, max = 30_000) int day, @ForAll @IntRange(max = 86_399) int second,
                                                   @ForAll @DoubleRange(min = 3.86, max = 10.1) double powerOfSeconds,
                                                   @ForAll @IntRange(min = 180, max = 2400) int width, @ForAll boolean korean) {
        ChartTicks ticks = ticks(LocalDate.ofEpochDay(day).atTime(0, 0).plusSeconds(second), Math.pow(10, powerOfSeconds), width, korean ? "ko" : "en");
        orderedAndApart(ticks.fine(), 50 + width);
        orderedAndApart(ticks.context(), 50 + width);
        assertTrue(ticks.fine().size() <= width / 10, "no finer than can be read");
    }

    @Test
    void ticksRunFromDecadesToHours() {
        LocalDateTime start = LocalDate.of(2024, 1, 1).atStartOfDay();
        assertEquals(ChartStep.DECADE, ticks(start.minusYears(150), 200 * 365.25 * 86_400, 1200, "en").step());
        assertEquals(ChartStep.YEAR, ticks(start.minusYears(10), 20 * 365.25 * 86_400, 1200, "en").step());
        assertEquals(ChartStep.MONTH, ticks(start, 2 * 365.25 * 86_400, 1200, "en").step());
        assertEquals(ChartStep.DAY, ticks(start, 30 * 86_400, 1200, "en").step());
        assertEquals(ChartStep.HOUR, ticks(start, 86_400, 1200, "en").step());
    }

    @Test
    void barsOfMonthsStandOnNoDays() {
        LocalDateTime start = LocalDate.of(2022, 9, 1).atStartOfDay();
        ChartScale scale = new ChartScale(start, start.plusMonths(4), 40, 900);
        assertEquals(ChartStep.WEEK, ChartTicks.of(scale, Words.of("en"), PEN).step());
        ChartTicks months = ChartTicks.of(scale, Words.of("en"), PEN, ChartStep.MONTH);
        assertEquals(List.of("Sep", "Oct", "Nov", "Dec"), months.fine().stream().map(ChartTick::label).toList());
        assertEquals(List.of("2022"), months.context().stream().map(ChartTick::label).toList());
    }

    @Test
    void whatDaysBelongToIsNamedEvenWhenItBeganBefore() {
        ChartTicks ticks = ticks(LocalDate.of(2026, 1, 10).atStartOfDay(), 20 * 86_400, 900, "ko");
        assertEquals(ChartStep.DAY, ticks.step());
        assertEquals("10일", ticks.fine().getFirst().label());
        assertEquals(List.of("2026년 1월"), ticks.context().stream().map(ChartTick::label).toList());
    }

    @Test
    void levelsAreRoundAndHoldEveryValue() {
        ChartLevels levels = ChartLevels.of(-3.2, 17.1, 4, 0);
        assertEquals(List.of(-10.0, 0.0, 10.0, 20.0), levels.rules());
        assertEquals(List.of(0.0, 1.0), ChartLevels.of(0, 1, 4, 1).rules(), "counts have no halves");
        assertFalse(ChartLevels.of(0, 0, 4, 1).rules().isEmpty());
        assertEquals(1, ChartLevels.of(0, 1, 5, 0).decimals());
    }
}
