package org.bongsu.figure.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.figure.ChartAxis;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.ChartStep;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.situation.Counted;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The axis of time at the foot of a timeline, in two rows: a step of the calendar, and what its days or hours belong to. From one step
 * to the next the labels dissolve; none ever jumps to another place. Where hours are shown, they are Seoul's, with UTC below.
 */
final class TimelineAxis {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double INSET = 3;
    /** While a step has grown by this share of the room that it needs, it takes over from the one before. */
    private static final double DISSOLVE = 0.22;
    private static final double FINEST_RULE = 4;
    /** Names of two steps would stand in each other's way: one is gone when the other comes, and neither ever leaves the axis bare. */
    private static final double FAINTEST = 0.25;
    private static final double STEEP = 4;

    private final ChartScale scale;
    private final TimelineType type;
    private final Palette palette;
    private final ChartPen pen;
    private final ChartPen strong;
    private final ChartStep step;
    private final ChartStep before;
    private final double strength;

    TimelineAxis(ChartScale scale, TimelineType type, Palette palette) {
        this.scale = scale;
        this.type = type;
        this.palette = palette;
        this.pen = type.pen();
        this.strong = pen.in(Typeface.MEDIUM);
        int at = 0;
        while (at < ChartStep.CENTURY.ordinal() && share(ChartStep.values()[at]) < 1) {
            at++;
        }
        this.step = ChartStep.values()[at];
        this.before = ChartStep.values()[Math.min(at + 1, ChartStep.CENTURY.ordinal())];
        this.strength = step == before ? 1 : Math.clamp((share(step) - 1) / DISSOLVE, 0.02, 1);
    }

    /** The step that its rules stand on. */
    ChartStep step() {
        return step;
    }

    private double coming() {
        return strength < 0.5 ? 0 : Math.clamp((strength - 0.5) * STEEP, FAINTEST, 1);
    }

    private double going() {
        return strength < 0.5 ? Math.clamp((0.5 - strength) * STEEP, FAINTEST, 1) : 0;
    }

    /** How much room a step has, as a share of what it needs. */
    private double share(ChartStep each) {
        return each.shortest() / scale.perUnit() / (widest(each) + pen.size() * 0.9 + INSET);
    }

    private double widest(ChartStep each) {
        if (hours(each)) {
            return type.width("00:00");
        }
        if (days(each)) {
            return type.width(label(each, LocalDateTime.of(2000, 1, 28, 0, 0)));
        }
        if (years(each)) {
            return type.width("2000") * 1.1;
        }
        double widest = 0;
        for (int month = 1; month <= 12; month++) {
            widest = Math.max(widest, type.width(label(each, LocalDateTime.of(2000, month, 1, 0, 0))));
        }
        return widest;
    }

    /** The rules through the plot, drawn before what stands on it. */
    void grid(Graphics2D g, double top, double bottom) {
        Color faint = palette.ink().hairline();
        rules(g, step, Palette.clear(faint, 0.45 * strength), top, bottom);
        if (strength < 1) {
            rules(g, before, Palette.clear(faint, 0.45), top, bottom);
        }
        ChartStep context = step.context();
        if (context != null) {
            rules(g, context, Palette.clear(faint, context == before.context() ? 1 : strength), top, bottom);
        }
        ChartStep farther = before.context();
        if (farther != null && strength < 1 && farther != context) {
            rules(g, farther, faint, top, bottom);
        }
    }

    private void rules(Graphics2D g, ChartStep each, Color color, double top, double bottom) {
        for (LocalDateTime t = each.next(each.floor(scale.start())); t.isBefore(scale.end()); t = each.next(t)) {
            pen.pole(g, color, scale.x(t), top, bottom);
        }
    }

    /** The line at the foot with its labels, drawn last. */
    void labels(Graphics2D g, double bottom) {
        double row = pen.size() * 1.4;
        pen.rule(g, palette.ink().quiet(), scale.left(), scale.right(), bottom);
        fine(g, bottom, row);
        List<double[]> taken = new ArrayList<>();
        ChartStep context = named(step);
        ChartStep farther = named(before);
        if (context == farther || strength >= 1) {
            context(g, context, 1, bottom + row, taken, null);
        } else {
            context(g, context, coming(), bottom + row, taken, farther);
            context(g, farther, going(), bottom + row, taken, context);
        }
        if (hours(step)) {
            // Hours come and go with what their days belong to.
            utc(g, hours(before) ? 1 : coming(), bottom + row, taken);
        }
    }

    private void fine(Graphics2D g, double bottom, double row) {
        if (years(step)) {
            small(g, bottom, row);
            return;
        }
        ticks(g, step, strength >= 1 ? 1 : coming(), bottom, row, null);
        if (strength < 1) {
            if (years(before)) {
                small(g, bottom, row);
            } else {
                ticks(g, before, going(), bottom, row, step);
            }
        }
    }

    /** Short rules for the quarters or years between those that are named. */
    private void small(Graphics2D g, double bottom, double row) {
        for (ChartStep each : ChartStep.values()) {
            if (each.ordinal() >= ChartStep.MONTH.ordinal() && each.shortest() / scale.perUnit() >= FINEST_RULE) {
                for (LocalDateTime t = each.next(each.floor(scale.start())); t.isBefore(scale.end()); t = each.next(t)) {
                    pen.pole(g, palette.ink().hairline(), scale.x(t), bottom, bottom + row * 0.45);
                }
                return;
            }
        }
    }

    /** Labels of a step; those that another step has as well are left to it. */
    private void ticks(Graphics2D g, ChartStep each, double alpha, double bottom, double row, @Nullable ChartStep has) {
        Color line = Palette.clear(palette.ink().hairline(), has == null ? strength : 1 - strength);
        for (LocalDateTime t = each.floor(scale.start()); t.isBefore(scale.end()); t = each.next(t)) {
            boolean shared = has == null && strength < 1 && !years(before) && before.floor(t).equals(t) && label(before, t).equals(label(each, t));
            if (has != null && has.floor(t).equals(t) && label(has, t).equals(label(each, t))) {
                continue;
            }
            double x = scale.x(t);
            double next = Math.min(scale.right(), scale.x(each.next(t)));
            String label = label(each, t);
            boolean fits = x >= scale.left() - 0.01 && x + INSET + type.width(label) <= next;
            if (x > scale.left() + 0.5) {
                pen.pole(g, shared ? palette.ink().hairline() : line, x, bottom, bottom + (fits ? row : row * 0.4));
            }
            if (fits && (shared || alpha > 0)) {
                pen.left(g, Palette.clear(palette.ink().quiet(), shared ? 1 : alpha), label, x + INSET, bottom + row * 0.9);
            }
        }
    }

    /** The names of what the labels above belong to; the first stays in sight. What another step names as well is there all the time, and drawn once. */
    private void context(Graphics2D g, ChartStep each, double strengthOfEach, double top, List<double[]> taken, @Nullable ChartStep other) {
        double row = pen.size() * 1.4;
        for (LocalDateTime t = each.floor(scale.start()); t.isBefore(scale.end()); t = each.next(t)) {
            double x = scale.x(t);
            String label = name(each, t);
            boolean shared = other != null && other.floor(t).equals(t) && name(other, t).equals(label);
            double alpha = shared ? 1 : strengthOfEach;
            if (alpha == 0 || shared && other == named(step)) {
                continue;
            }
            double width = strong.width(label);
            double next = Math.min(scale.right(), scale.x(each.next(t)));
            boolean begun = x < scale.left() - 0.01;
            double from = Math.max(begun ? Math.min(scale.left() + INSET, next - INSET - width) : x + INSET, x + INSET);
            if (!begun && x > scale.left() + 0.5) {
                pen.pole(g, Palette.clear(palette.ink().hairline(), alpha), x, top - row, top + row);
            }
            if (from >= scale.left() && (from + width <= next || !begun && from + width <= scale.right() && years(each))) {
                strong.left(g, Palette.clear(palette.ink().text(), alpha), label, from, top + row * 0.9);
                taken.add(new double[] {from, from + width});
            }
        }
    }

    /** The same moments by UTC, where the day leaves room. */
    private void utc(Graphics2D g, double alpha, double top, List<double[]> taken) {
        double row = pen.size() * 1.4;
        Color quiet = Palette.clear(palette.ink().quiet(), 0.85 * alpha);
        ChartPen small = type.small();
        Words words = type.words();
        double room = scale.left() - pen.size() * 0.6;
        Color zone = Palette.clear(palette.ink().quiet(), alpha);
        small.right(g, zone, words.say("timeline.seoul"), room, top - row * 0.1);
        small.right(g, zone, words.say("timeline.utc"), room, top + row * 0.9);
        boolean first = true;
        for (LocalDateTime t = step.next(step.floor(scale.start().minusSeconds(1))); t.isBefore(scale.end()); t = step.next(t)) {
            LocalDateTime there = t.atZone(Counted.SEOUL).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
            double x = scale.x(t) + INSET;
            String clock = CLOCK.format(there);
            String month = new Days(words).monthName(there.getMonthValue());
            String dated = (words.korean() ? month + " " + there.getDayOfMonth() + "일 " : there.getDayOfMonth() + " " + month + " ") + clock;
            double next = scale.x(step.next(t));
            boolean day = (first || there.toLocalTime().equals(LocalTime.MIDNIGHT)) && x + small.width(dated) < Math.min(next, scale.right());
            String label = day ? dated : clock;
            double to = x + small.width(label);
            if (to <= Math.min(next, scale.right()) && taken.stream().noneMatch(t2 -> x < t2[1] + pen.size() * 0.6 && to > t2[0] - pen.size() * 0.6)) {
                small.left(g, quiet, label, x, top + row * 0.9);
                first = false;
            }
        }
    }

    /** The step whose names stand in the lower row. */
    private static ChartStep named(ChartStep each) {
        ChartStep context = each.context();
        return context == null ? each : context;
    }

    private static boolean hours(ChartStep each) {
        return each.ordinal() < ChartStep.DAY.ordinal();
    }

    private static boolean days(ChartStep each) {
        return each == ChartStep.DAY || each == ChartStep.WEEK;
    }

    private static boolean years(ChartStep each) {
        return each.ordinal() >= ChartStep.YEAR.ordinal();
    }

    private String label(ChartStep each, LocalDateTime at) {
        if (hours(each)) {
            return CLOCK.format(at);
        }
        if (days(each)) {
            return type.words().korean() ? at.getDayOfMonth() + "일" : Integer.toString(at.getDayOfMonth());
        }
        return years(each) ? Integer.toString(at.getYear()) : new Days(type.words()).monthName(at.getMonthValue());
    }

    private String name(ChartStep each, LocalDateTime at) {
        Days said = new Days(type.words());
        if (each.ordinal() <= ChartStep.WEEK.ordinal()) {
            return said.full(at.toLocalDate());
        }
        return years(each) ? said.year(at.getYear()) : said.month(YearMonth.from(at));
    }

    /** The room that it takes. */
    static double height(ChartPen pen) {
        return ChartAxis.height(pen);
    }
}
