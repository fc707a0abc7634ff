package org.bongsu.suggest;

import java.time.ZoneId;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;

/** Values of times as in TIMEX3; a clock time takes the day that was named last before it, with its offset. */
final class Timex {
    /** Characters between a clock time and a day behind it, at most. */
    private static final int NEAR = 12;

    private Timex() { }

    static String value(Page page, TimeWord word) {
        TimeWord.Clock clock = word.clock();
        if (clock == null) {
            return word.value();
        }
        DateSpan day = DateSpan.day(page.anchor().day());
        for (TimeWord each : page.words().times()) {
            DateSpan span = each.span();
            if (each.start() - word.end() > NEAR) {
                break;
            }
            boolean near = each.end() <= word.start() || page.text().substring(word.end(), Math.max(word.end(), each.start())).matches("(?:\\s+on)?[\\s,]+");
            if (near && span != null && span.precision() == DatePrecision.DAY && each.kind() == TimeWord.Kind.DATE) {
                day = span;
            }
        }
        ZoneId named = clock.zone();
        ZoneId zone = named != null ? named : page.anchor().zone();
        return day.start() + "T" + clock.time() + day.start().atTime(clock.time()).atZone(zone).getOffset();
    }
}
