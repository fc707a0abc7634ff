package org.bongsu.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.time.DateReader;

/** Days as people type them: one day, a month, a year, or two of these with a dash between them. */
public final class TypedDays {
    private static final String BETWEEN = "\\s*(–|—|~|\\s-\\s|\\sto\\s|부터\\s)\\s*|(?<=^\\d{4})\\s*-\\s*(?=\\d{4}$)";

    private TypedDays() { }

    /** The days meant, from the first of what is typed to the last; empty when it is not understood. */
    public static Optional<DateSpan> read(String typed, LocalDate today) {
        String[] ends = typed.strip().split(BETWEEN);
        if (ends.length == 2) {
            Optional<DateSpan> last = DateReader.parse(ends[1].replaceFirst("까지$", ""), today);
            return first(ends[0], last, today).flatMap(from -> last.filter(to -> !to.end().isBefore(from.start()))
                    .map(to -> DateSpan.of(from.start(), to.end())));
        }
        return DateReader.parse(typed, today).map(span -> DateSpan.of(span.start(), span.end()));
    }

    /** The first days; a number alone is a day of the month that the last day lies in, as in 3 – 17 March 2024. */
    private static Optional<DateSpan> first(String typed, Optional<DateSpan> last, LocalDate today) {
        if (!typed.matches("[1-9]\\d?")) {
            return DateReader.parse(typed, today);
        }
        int day = Integer.parseInt(typed);
        return last.map(DateSpan::end).filter(end -> day <= end.getDayOfMonth()).map(end -> DateSpan.of(end.withDayOfMonth(day), end.withDayOfMonth(day)));
    }
}
