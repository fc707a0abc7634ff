package org.bongsu.view.situation.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.bongsu.figure.ChartScale;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a hand does with the days that are chosen on a timeline: draws them anew, takes one of their ends, or moves them whole. It keeps to
 * days, months or years, whichever are wide enough to be aimed at, or to days alone where it is asked to.
 *
 * @param grip    what is held
 * @param before  the days that were chosen when it was taken, or null
 * @param pressed where it was taken
 */
record BrushHand(Grip grip, @Nullable Period before, double pressed) {
    /** What a hand holds. */
    enum Grip { NEW, FROM, TO, WHOLE }

    private static final double NEAR = 6;
    private static final double DAY = 86_400;
    private static final double AIMED = 5;

    /** What lies under the hand at x. */
    static BrushHand at(double x, @Nullable Period brush, ChartScale scale) {
        if (brush == null) {
            return new BrushHand(Grip.NEW, null, x);
        }
        LocalDate from = brush.from();
        LocalDate to = brush.to();
        double left = from == null ? Double.NEGATIVE_INFINITY : scale.x(from);
        double right = to == null ? Double.POSITIVE_INFINITY : scale.x(to.plusDays(1));
        if (Math.abs(x - left) <= NEAR && Math.abs(x - left) <= Math.abs(x - right)) {
            return new BrushHand(Grip.FROM, brush, x);
        }
        if (Math.abs(x - right) <= NEAR) {
            return new BrushHand(Grip.TO, brush, x);
        }
        boolean inside = from != null && to != null && x > left && x < right;
        boolean handles = left > scale.left() || right < scale.right();
        return new BrushHand(inside && handles ? Grip.WHOLE : Grip.NEW, brush, x);
    }

    /** The days that are chosen once the hand is at x. */
    Period dragged(double x, ChartScale scale, boolean free) {
        ChronoUnit unit = free ? ChronoUnit.DAYS : unit(scale);
        Period was = before;
        if (grip == Grip.WHOLE && was != null && was.from() != null && was.to() != null) {
            return moved(was.from(), was.to(), x, scale, unit);
        }
        LocalDate at = scale.dayAt(x);
        LocalDate still = grip == Grip.FROM && was != null ? was.to() : grip == Grip.TO && was != null ? was.from() : scale.dayAt(pressed);
        if (still == null) {
            return grip == Grip.FROM ? new Period(first(boundary(x, scale, unit), unit), null) : new Period(null, boundary(x, scale, unit).minusDays(1));
        }
        if (grip == Grip.NEW) {
            LocalDate one = at.isBefore(still) ? at : still;
            LocalDate two = at.isBefore(still) ? still : at;
            return new Period(first(one, unit), last(two, unit));
        }
        LocalDate edge = boundary(x, scale, unit);
        if (grip == Grip.FROM) {
            return edge.isAfter(still) ? new Period(still, edge.minusDays(1).isBefore(still) ? still : edge.minusDays(1)) : new Period(edge, still);
        }
        return edge.isAfter(still) ? new Period(still, edge.minusDays(1)) : new Period(edge.isBefore(still) ? edge : still, still);
    }

    private Period moved(LocalDate from, LocalDate to, double x, ChartScale scale, ChronoUnit unit) {
        double shift = (x - pressed) * scale.perUnit() / DAY;
        LocalDate start = from.plusDays(Math.round(shift));
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        boolean whole = months > 0 && from.getDayOfMonth() == 1 && from.plusMonths(months).equals(to.plusDays(1));
        if (unit != ChronoUnit.DAYS) {
            start = nearest(start, unit);
        }
        return whole && start.getDayOfMonth() == 1 ? new Period(start, start.plusMonths(months).minusDays(1))
                : new Period(start, start.plusDays(ChronoUnit.DAYS.between(from, to)));
    }

    /** The unit of the calendar that is wide enough to be aimed at. */
    static ChronoUnit unit(ChartScale scale) {
        double day = DAY / scale.perUnit();
        return day >= AIMED ? ChronoUnit.DAYS : day * 28 >= AIMED ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    /** The beginning of a unit that lies nearest to x. */
    private static LocalDate boundary(double x, ChartScale scale, ChronoUnit unit) {
        LocalDate day = scale.dayAt(x + DAY / scale.perUnit() / 2);
        return unit == ChronoUnit.DAYS ? day : nearest(day, unit);
    }

    private static LocalDate nearest(LocalDate day, ChronoUnit unit) {
        LocalDate first = first(day, unit);
        LocalDate next = last(day, unit).plusDays(1);
        return ChronoUnit.DAYS.between(first, day) <= ChronoUnit.DAYS.between(day, next) ? first : next;
    }

    static LocalDate first(LocalDate day, ChronoUnit unit) {
        return unit == ChronoUnit.DAYS ? day : unit == ChronoUnit.MONTHS ? day.withDayOfMonth(1) : day.withDayOfYear(1);
    }

    static LocalDate last(LocalDate day, ChronoUnit unit) {
        return unit == ChronoUnit.DAYS ? day : unit == ChronoUnit.MONTHS ? YearMonth.from(day).atEndOfMonth() : LocalDate.of(day.getYear(), 12, 31);
    }
}
