package org.bongsu.figure.timeline.key;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.bongsu.codebook.Type;
import org.bongsu.model.OwnDate;

/**
 * What a row of the table says: the same days every year, or once.
 *
 * @param date  of the year in which it is given
 * @param month whether it is a whole month, however long
 */
record KeyDateRule(KeyDate date, boolean month) {
    private static final String MONTH = "month:";
    /** Any leap year: days of a year are kept as days of this one. */
    private static final int SOME_YEAR = 2000;

    /**
     * A row with the columns rule, side, name_en, name_ko; a rule is {@code MM-DD} (every year), {@code month:MM} (that month of every
     * year), a day, or two days with a slash. Any other is refused.
     */
    static KeyDateRule of(String[] row) {
        Type.Names names = new Type.Names(row[2], row[3]);
        if (row[0].startsWith(MONTH)) {
            YearMonth month = YearMonth.of(SOME_YEAR, Integer.parseInt(row[0].substring(MONTH.length())));
            return new KeyDateRule(new KeyDate(month.atDay(1), month.atEndOfMonth(), true, false, names), true);
        }
        if (row[0].length() == 5) {
            LocalDate day = MonthDay.parse("--" + row[0]).atYear(SOME_YEAR);
            return new KeyDateRule(new KeyDate(day, day, true, false, names), false);
        }
        int slash = row[0].indexOf('/');
        LocalDate start = LocalDate.parse(slash < 0 ? row[0] : row[0].substring(0, slash));
        LocalDate end = slash < 0 ? start : LocalDate.parse(row[0].substring(slash + 1));
        return new KeyDateRule(new KeyDate(start, end, false, false, names), false);
    }

    /** A date of the analyst's own, which has one name for all languages. */
    static KeyDateRule of(OwnDate own) {
        return new KeyDateRule(new KeyDate(own.start(), own.end(), own.yearly(), true, new Type.Names(own.name(), own.name())), false);
    }

    boolean yearly() {
        return date.yearly();
    }

    /** The date in a year; 29 February is the 28th where there is none. */
    KeyDate in(int year) {
        LocalDate start = MonthDay.from(date.start()).atYear(year);
        LocalDate end = month ? YearMonth.from(start).atEndOfMonth() : start.plusDays(ChronoUnit.DAYS.between(date.start(), date.end()));
        return new KeyDate(start, end, true, date.own(), date.names());
    }
}
