package org.bongsu.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateOrder;
import org.bongsu.model.DateSpan;

/** Reads days, months and years as tables write them: 2017-05-14, 14-May-17, May 14, 2017, Sep-84, 5/14/2017, 2017년 5월 14일. */
public final class DayReader {
    /** Two digits from here on are of the century before. */
    private static final int PIVOT = 50;
    private static final String MONTH = "(\\p{L}{3,9})\\.?";
    private static final Pattern STAMP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[-/.년]\\s*(\\d{1,2})\\s*[-/.월]\\s*(\\d{1,2})\\s*[.일]?(?:\\s*\\([^)]*\\))?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s*[-/.년]\\s*(\\d{1,2})\\s*월?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*년?");
    private static final Pattern DAY_NAMED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[- ]" + MONTH + ",?[- ](\\d{4}|\\d{2})");
    private static final Pattern NAMED_DAY = Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile(MONTH + "[- ](\\d{4}|\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:/|~|–|—| to | - )\\s*(.+)");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("dec", 12));

    private final DateOrder order;
    private final ZoneId zone;

    public DayReader(DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /** The days that a cell names, with the clock time where it has one; empty when it names none. */
    public Optional<DateSpan> read(String cell) {
        String text = cell.strip().replaceAll("\\s+", " ");
        try {
            Optional<DateSpan> one = one(text);
            if (one.isPresent()) {
                return one;
            }
            Matcher range = RANGE.matcher(text);
            if (range.matches()) {
                Optional<DateSpan> from = one(range.group(1));
                Optional<DateSpan> to = one(range.group(2));
                if (from.isPresent() && to.isPresent() && !to.get().end().isBefore(from.get().start())) {
                    return Optional.of(DateSpan.of(from.get().start(), to.get().end()));
                }
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<DateSpan> one(String text) {
        Matcher m = STAMP.matcher(text);
        if (m.matches()) {
            return Optional.of(stamp(m));
        }
        m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return day(number(m, 1), number(m, 2), number(m, 3));
        }
        m = PACKED.matcher(text);
        if (m.matches()) {
            return day(number(m, 1), number(m, 2), number(m, 3));
        }
        m = YEAR_MONTH.matcher(text);
        if (m.matches()) {
            return Optional.of(DateSpan.month(YearMonth.of(number(m, 1), number(m, 2))));
        }
        m = YEAR.matcher(text);
        return m.matches() ? Optional.of(DateSpan.year(number(m, 1))) : named(text);
    }

    private Optional<DateSpan> named(String text) {
        Matcher m = DAY_NAMED.matcher(text);
        if (m.matches() && month(m.group(2)) > 0) {
            return day(year(m.group(3)), month(m.group(2)), number(m, 1));
        }
        m = NAMED_DAY.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return day(year(m.group(3)), month(m.group(1)), number(m, 2));
        }
        m = NAMED_MONTH.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return Optional.of(DateSpan.month(YearMonth.of(year(m.group(2)), month(m.group(1)))));
        }
        m = NUMBERS.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int one = number(m, 1);
        int two = number(m, 2);
        // A number above twelve is no month, whatever the order was said to be.
        boolean dayFirst = one > 12 || two <= 12 && order == DateOrder.DAY_FIRST;
        return day(year(m.group(3)), dayFirst ? two : one, dayFirst ? one : two);
    }

    private DateSpan stamp(Matcher m) {
        LocalDate day = LocalDate.parse(m.group(1));
        LocalTime time = LocalTime.parse(m.group(2));
        String offset = m.group(3);
        if (offset == null) {
            // Spreadsheets and databases write days as midnights.
            return time.equals(LocalTime.MIDNIGHT) ? DateSpan.day(day) : DateSpan.day(day).at(new ClockTime(time, zone));
        }
        String iso = offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
        return DateSpan.day(day).at(new ClockTime(time, OffsetDateTime.parse(m.group(1) + "T" + time + iso).getOffset()));
    }

    private static Optional<DateSpan> day(int year, int month, int day) {
        return Optional.of(DateSpan.day(LocalDate.of(year, month, day)));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year >= PIVOT ? 1900 + year : 2000 + year;
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }
}
