package org.bongsu.view.situation.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.figure.ChartScale;
import org.bongsu.model.Period;
import org.bongsu.view.situation.timeline.BrushHand.Grip;
import org.junit.jupiter.api.Test;

class BrushHandTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    /** A year in 730 units, two for a day: months are what can be aimed at. */
    private static final ChartScale YEAR = new ChartScale(FIRST.atStartOfDay(), FIRST.plusDays(365).atStartOfDay(), 100, 830);
    /** A month in 620 units, twenty for a day. */
    private static final ChartScale MONTH = new ChartScale(FIRST.atStartOfDay(), FIRST.plusDays(31).atStartOfDay(), 100, 720);

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Property
    void daysDrawnOverAYearAreWholeMonths(@ForAll @DoubleRange(min = 101, max = 829) double one, @ForAll @DoubleRange(min = 101, max = 829) double two) {
        Period days = new BrushHand(Grip.NEW, null, one).dragged(two, YEAR, false);
        assertEquals(1, Objects.requireNonNull(days.from()).getDayOfMonth());
        assertEquals(YearMonth.from(Objects.requireNonNull(days.to())).atEndOfMonth(), days.to());
        for (double x : new double[] {one, two}) {
            assertFalse(YEAR.dayAt(x).isBefore(days.from()) || YEAR.dayAt(x).isAfter(days.to()), "what the hand went over is chosen");
        }
    }

    @Property
    void freelyDrawnDaysEndUnderTheHand(@ForAll @DoubleRange(min = 101, max = 829) double one, @ForAll @DoubleRange(min = 101, max = 829) double two) {
        assertEquals(new Period(YEAR.dayAt(Math.min(one, two)), YEAR.dayAt(Math.max(one, two))), new BrushHand(Grip.NEW, null, one).dragged(two, YEAR, true));
    }

    @Property
    void anEndThatIsMovedLeavesTheOther(@ForAll @IntRange(min = 0, max = 300) int start, @ForAll @IntRange(min = 0, max = 60) int days,
                                        @ForAll @DoubleRange(min = 101, max = 829) double x, @ForAll boolean free, @ForAll boolean first) {
        Period before = new Period(FIRST.plusDays(start), FIRST.plusDays(start + (long) days));
        Period after = new BrushHand(first ? Grip.FROM : Grip.TO, before, 0).dragged(x, YEAR, free);
        LocalDate still = first ? before.to() : before.from();
        assertTrue(Objects.equals(still, after.from()) || Objects.equals(still, after.to()), after::toString);
    }

    @Property
    void daysThatAreMovedWholeStayAsMany(@ForAll @IntRange(min = 0, max = 300) int start, @ForAll @IntRange(min = 1, max = 60) int days,
                                         @ForAll @DoubleRange(min = -200, max = 200) double by) {
        LocalDate from = FIRST.plusDays(start);
        Period after = new BrushHand(Grip.WHOLE, new Period(from, from.plusDays(days)), 400).dragged(400 + by, YEAR, true);
        LocalDate moved = Objects.requireNonNull(after.from());
        assertEquals(Math.round(by / 2), ChronoUnit.DAYS.between(from, moved));
        boolean months = moved.getDayOfMonth() == 1 && from.getDayOfMonth() == 1;
        assertEquals(days, ChronoUnit.DAYS.between(moved, Objects.requireNonNull(after.to())), months ? 3 : 0);
    }

    @Test
    void wholeMonthsStayWholeWhenTheyAreMoved() {
        Period january = period("2022-01-01", "2022-01-31");
        double x = YEAR.x(LocalDate.of(2022, 1, 15));
        assertEquals(period("2022-02-01", "2022-02-28"), new BrushHand(Grip.WHOLE, january, x).dragged(x + 2 * 31, YEAR, false));
    }

    @Test
    void theHandTakesEndsFirstThenTheWholeElseItDrawsAnew() {
        Period march = period("2022-03-01", "2022-03-31");
        double left = YEAR.x(LocalDate.of(2022, 3, 1));
        double right = YEAR.x(LocalDate.of(2022, 4, 1));
        assertEquals(Grip.FROM, BrushHand.at(left + 3, march, YEAR).grip());
        assertEquals(Grip.TO, BrushHand.at(right - 3, march, YEAR).grip());
        assertEquals(Grip.WHOLE, BrushHand.at((left + right) / 2, march, YEAR).grip());
        assertEquals(Grip.NEW, BrushHand.at(right + 30, march, YEAR).grip());
        assertEquals(Grip.NEW, BrushHand.at(400, null, YEAR).grip());
        assertEquals(Grip.NEW, BrushHand.at(400, period("2020-01-01", "2024-12-31"), YEAR).grip(), "where neither end is in sight, days are drawn anew");
        assertEquals(Grip.NEW, BrushHand.at(400, new Period(LocalDate.of(2021, 1, 1), null), YEAR).grip());
    }

    @Test
    void anOpenEndStaysOpen() {
        Period since = new Period(LocalDate.of(2022, 1, 10), null);
        assertEquals(new Period(LocalDate.of(2022, 1, 20), null),
                new BrushHand(Grip.FROM, since, 0).dragged(MONTH.x(LocalDate.of(2022, 1, 20)) + 2, MONTH, false));
    }
}
