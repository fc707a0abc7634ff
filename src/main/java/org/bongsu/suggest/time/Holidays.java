package org.bongsu.suggest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days known by a name: New Year's Day, the Day of the Sun, 광명성절. */
final class Holidays {
    private Holidays() { }

    /** The day of the name in group 1, in the year of group 2 where there is one, else the nearest. */
    static Spans.@Nullable Meaning read(MatchResult m, Narrative at) {
        String year = m.groupCount() < 2 ? null : m.group(2);
        String name = m.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('’', '\'');
        if (name.startsWith("thanksgiving")) {
            int of = year != null ? Integer.parseInt(year) : at.day(Month.NOVEMBER.getValue(), 25).getYear();
            return Spans.day(LocalDate.of(of, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        }
        MonthDay day = switch (name) {
            case "new year's day", "신정", "새해 첫날" -> MonthDay.of(1, 1);
            case "new year's eve" -> MonthDay.of(12, 31);
            case "christmas", "christmas day", "성탄절", "크리스마스" -> MonthDay.of(12, 25);
            case "christmas eve" -> MonthDay.of(12, 24);
            case "independence day", "fourth of july" -> MonthDay.of(7, 4);
            case "day of the sun", "태양절" -> MonthDay.of(4, 15);
            case "day of the shining star", "광명성절" -> MonthDay.of(2, 16);
            case "liberation day", "광복절" -> MonthDay.of(8, 15);
            case "삼일절" -> MonthDay.of(3, 1);
            default -> null;
        };
        if (day == null) {
            return null;
        }
        return Spans.day(year != null ? day.atYear(Integer.parseInt(year)) : at.day(day.getMonthValue(), day.getDayOfMonth()));
    }
}
