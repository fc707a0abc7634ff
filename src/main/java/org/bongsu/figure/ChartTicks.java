package org.bongsu.figure;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/**
 * The rules of an axis of time in two rows: as fine as their labels have room for, and above them what they belong to.
 *
 * @param step that the fine rules stand on
 */
public record ChartTicks(ChartStep step, List<ChartTick> fine, List<ChartTick> context) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double INSET = 3;

    /** The rules of a scale, measured with a pen. */
    public static ChartTicks of(ChartScale scale, Words words, ChartPen pen) {
        return of(scale, words, pen, ChartStep.values()[0]);
    }

    /** The same, none finer than what is plotted: a bar of a month stands on no day. */
    public static ChartTicks of(ChartScale scale, Words words, ChartPen pen, ChartStep finest) {
        double room = pen.size() * 0.9 + INSET;
        for (ChartStep step : ChartStep.values()) {
            double narrowest = step.shortest() / scale.perUnit();
            if (step.ordinal() >= finest.ordinal() && narrowest >= room + pen.size() && narrowest >= widest(step, words, pen) + room) {
                return at(step, scale, words, pen);
            }
        }
        return at(ChartStep.CENTURY, scale, words, pen);
    }

    private static ChartTicks at(ChartStep step, ChartScale scale, Words words, ChartPen pen) {
        ChartStep context = step.context();
        return new ChartTicks(step, row(step, scale, t -> label(step, t, words), pen, false),
                context == null ? List.of() : row(context, scale, t -> contextLabel(context, t, words), pen, true));
    }

    private static List<ChartTick> row(ChartStep step, ChartScale scale, Function<LocalDateTime, String> say,
                                       ChartPen pen, boolean sticks) {
        List<ChartTick> row = new ArrayList<>();
        for (LocalDateTime t = step.floor(scale.start()); t.isBefore(scale.end()); t = step.next(t)) {
            double x = scale.x(t);
            double next = Math.min(scale.right(), scale.x(step.next(t)));
            String label = say.apply(t);
            double width = pen.width(label);
            boolean before = x < scale.left() - 0.01;
            double from = (before ? scale.left() : x) + INSET;
            boolean fits = from + width <= next - (before ? INSET : 0) && (sticks || !before);
            if (fits || !before) {
                row.add(new ChartTick(before ? scale.left() : x, from, fits ? width : 0, fits ? label : ""));
            }
        }
        return row;
    }

    private static double widest(ChartStep step, Words words, ChartPen pen) {
        return switch (step.kind()) {
            case MINUTES -> pen.width("00:00");
            case DAYS -> pen.width(label(step, LocalDateTime.of(2000, 1, 28, 0, 0), words));
            case MONTHS -> {
                double widest = 0;
                for (int month = 1; month <= 12; month++) {
                    widest = Math.max(widest, pen.width(label(step, LocalDateTime.of(2000, month, 1, 0, 0), words)));
                }
                yield widest;
            }
            case YEARS -> pen.width("2000");
        };
    }

    private static String label(ChartStep step, LocalDateTime at, Words words) {
        return switch (step.kind()) {
            case MINUTES -> CLOCK.format(at);
            case DAYS -> words.korean() ? at.getDayOfMonth() + "일" : Integer.toString(at.getDayOfMonth());
            case MONTHS -> at.getMonth().getDisplayName(TextStyle.SHORT, words.locale());
            case YEARS -> Integer.toString(at.getYear());
        };
    }

    private static String contextLabel(ChartStep step, LocalDateTime at, Words words) {
        Days days = new Days(words);
        return switch (step.kind()) {
            case MINUTES, DAYS -> days.full(at.toLocalDate());
            case MONTHS -> days.month(YearMonth.from(at));
            case YEARS -> days.year(at.getYear());
        };
    }
}
