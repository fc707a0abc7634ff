package org.bongsu.figure.timeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.Look;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The letters of a timeline in one theme and language: what text is as wide as is measured once. */
final class TimelineType {
    private static final int MOST = 4000;
    private static final double SMALL = 0.88;

    private final Words words;
    private final ChartPen pen;
    private final ChartPen small;
    private final Map<String, Double> widths = new ConcurrentHashMap<>();

    private static volatile @Nullable TimelineType last;

    private final Look look;

    private TimelineType(Look look) {
        this.look = look;
        this.words = look.words();
        this.pen = new ChartPen(look.theme());
        this.small = pen.times(SMALL);
    }

    /** The letters of a look; those that were asked for last are kept. */
    static TimelineType of(Look look) {
        TimelineType known = last;
        if (known == null || !known.look.equals(look)) {
            known = new TimelineType(look);
            last = known;
        }
        return known;
    }

    Words words() {
        return words;
    }

    ChartPen pen() {
        return pen;
    }

    ChartPen small() {
        return small;
    }

    /** How wide a text is in the usual size. */
    double width(String text) {
        Double known = widths.get(text);
        if (known != null) {
            return known;
        }
        if (widths.size() > MOST) {
            widths.clear();
        }
        double width = pen.width(text);
        widths.put(text, width);
        return width;
    }
}
