package org.bongsu.figure.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bongsu.words.Words;

/** What a timeline says of stretches of days. */
public final class TimelineWords {
    private static final int YEAR = 12;

    private TimelineWords() { }

    /** How long the days from one to another are, both included: whole years and months where they are whole, and the number of days. */
    public static String length(LocalDate first, LocalDate last, Words words) {
        LocalDate end = last.plusDays(1);
        long days = ChronoUnit.DAYS.between(first, end);
        long months = ChronoUnit.MONTHS.between(first, end);
        String counted = days == 1 ? words.say("timeline.day") : words.say("timeline.days", days);
        if (months == 0 || !first.plusMonths(months).equals(end)) {
            return counted;
        }
        String whole = months % YEAR == 0 ? months == YEAR ? words.say("timeline.year") : words.say("timeline.years", months / YEAR)
                : months == 1 ? words.say("timeline.month") : words.say("timeline.months", months);
        return whole + " (" + counted + ")";
    }
}
