package org.bongsu.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as people read them: 27 January 2026, and 2026년 1월 27일(화). */
public final class Days {
    private final Words words;
    private final DateTimeFormatter full;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter month;

    public Days(Words words) {
        this.words = words;
        boolean ko = words.korean();
        Locale locale = words.locale();
        full = DateTimeFormatter.ofPattern(ko ? "y년 M월 d일(E)" : "d MMMM y", locale);
        brief = DateTimeFormatter.ofPattern(ko ? "y. M. d." : "d MMM y", locale);
        month = DateTimeFormatter.ofPattern(ko ? "y년 M월" : "MMMM y", locale);
    }

    /** A day in full. */
    public String full(LocalDate day) {
        return full.format(day);
    }

    /** A day in a list or on an axis. */
    public String brief(LocalDate day) {
        return brief.format(day);
    }

    /** A month with its year. */
    public String month(YearMonth when) {
        return month.format(when);
    }

    /** The short name of a month of any year, 1 to 12. */
    public String monthName(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT, words.locale());
    }

    /** A year. */
    public String year(int year) {
        return words.korean() ? year + "년" : Integer.toString(year);
    }

    /** A span of days, as short as it can be said: a day, a month, a year, or two days with a dash. */
    public String span(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return full(start);
        }
        YearMonth first = YearMonth.from(start);
        if (start.getDayOfYear() == 1 && end.equals(LocalDate.of(start.getYear(), 12, 31))) {
            return year(start.getYear());
        }
        if (start.getDayOfMonth() == 1 && end.equals(first.atEndOfMonth())) {
            return month(first);
        }
        if (words.korean()) {
            return full(start) + "–" + (first.equals(YearMonth.from(end))
                    ? DateTimeFormatter.ofPattern("d일(E)", words.locale()).format(end) : full(end));
        }
        if (first.equals(YearMonth.from(end))) {
            return start.getDayOfMonth() + "–" + full(end);
        }
        if (start.getYear() == end.getYear()) {
            return start.getDayOfMonth() + " " + start.getMonth().getDisplayName(TextStyle.FULL, words.locale()) + " – " + full(end);
        }
        return full(start) + " – " + full(end);
    }
}
