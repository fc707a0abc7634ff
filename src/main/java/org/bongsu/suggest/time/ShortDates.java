package org.bongsu.suggest.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.EnglishWords;
import org.jspecify.annotations.Nullable;

/** The short forms that people type and no article prints: 1/27, 27.1., 260127, 26.1.27, "27jan", "tue last week", "Q3 2025". */
final class ShortDates {
    private static final Pattern COMPACT = Pattern.compile("(\\d{2}|\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TWO = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\.?");
    private static final Pattern THREE = Pattern.compile("['’]?(\\d{1,4})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,4})\\.?");
    private static final Pattern QUARTER = Pattern.compile("(?i)(?:q([1-4])|([1-4])q|([1-4])(?:st|nd|rd|th)\\s+quarter(?:\\s+of)?)\\s*(\\d{4})|(\\d{4})(?:년)?\\s*(?:q([1-4])|([1-4])\\s?(?:/\\s?4)?분기)");
    private static final String DAY = "(?i)(mon|tue|wed|thu|fri|sat|sun)[a-z]*";
    private static final Pattern OF_WEEK = Pattern.compile("(?:" + DAY + "\\s+(?:of\\s+)?(last|this|next)\\s+week|(last|this|next)\\s+week,?\\s+" + DAY.replace("(?i)", "") + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(DAY + "\\.?,?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?");

    private ShortDates() { }

    /** What a short form means, or empty when the words are none. */
    static Optional<DateSpan> read(String words, LocalDate anchor) {
        try {
            return Optional.ofNullable(span(words, anchor));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable DateSpan span(String words, LocalDate anchor) {
        Matcher m = COMPACT.matcher(words);
        if (m.matches()) {
            return DateSpan.day(LocalDate.of(year(m.group(1)), intOf(m, 2), intOf(m, 3)));
        }
        if ((m = TWO.matcher(words)).matches()) {
            boolean dayFirst = intOf(m, 1) > 12;
            int month = intOf(m, dayFirst ? 2 : 1);
            int day = intOf(m, dayFirst ? 1 : 2);
            LocalDate found = Narrative.at(anchor).day(month, day);
            return found.getDayOfMonth() == day ? DateSpan.day(found) : null;
        }
        if ((m = THREE.matcher(words)).matches()) {
            return three(m, anchor);
        }
        if ((m = QUARTER.matcher(words)).matches()) {
            String number = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(6) != null ? m.group(6) : m.group(7);
            return Spans.quarter(Integer.parseInt(m.group(4) != null ? m.group(4) : m.group(5)), Integer.parseInt(number)).span();
        }
        if ((m = OF_WEEK.matcher(words)).matches()) {
            String which = (m.group(2) != null ? m.group(2) : m.group(3)).toLowerCase(java.util.Locale.ROOT);
            LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(which.equals("last") ? -1 : which.equals("next") ? 1 : 0);
            return DateSpan.day(monday.with(TemporalAdjusters.nextOrSame(EnglishWords.weekday(m.group(1) != null ? m.group(1) : m.group(4)))));
        }
        if ((m = NUMBERED.matcher(words)).matches()) {
            LocalDate found = Narrative.at(anchor).dayOfMonth(intOf(m, 2));
            return found.getDayOfWeek() == EnglishWords.weekday(m.group(1)) ? DateSpan.day(found) : null;
        }
        return null;
    }

    /** Three numbers: the order that gives a day, and of two such the day nearer to the anchor. */
    private static @Nullable DateSpan three(Matcher m, LocalDate anchor) {
        LocalDate last = day(m.group(3), m.group(2), m.group(1));
        LocalDate american = day(m.group(3), m.group(1), m.group(2));
        LocalDate first = day(m.group(1), m.group(2), m.group(3));
        LocalDate best = null;
        for (LocalDate each : new @Nullable LocalDate[] {last, first, american}) {
            if (each != null && (best == null || each != american && Math.abs(ChronoUnit.DAYS.between(each, anchor)) < Math.abs(ChronoUnit.DAYS.between(best, anchor)))) {
                best = each;
            }
        }
        return best == null ? null : DateSpan.day(best);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return year.length() == 3 || day.length() > 2 || year.length() == 1 ? null : LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A year of two or four digits: 26 is 2026, 68 is 1968. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    /** Abbreviations as an article would write them: "27jan24" is 27 Jan 2024, "2d ago" is 2 days ago. */
    static String spelled(String typed) {
        String month = "(?i)(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
        String words = typed.replaceAll("(?i)\\byday\\b", "yesterday").replaceAll("(?i)\\b(\\d+)\\s?d\\s+ago\\b", "$1 days ago").replaceAll("(?i)\\b(\\d+)\\s?w(?:ks?)?\\s+ago\\b", "$1 weeks ago")
                .replaceAll("(?i)\\b(\\d+)\\s?m(?:o|os|ths?)\\s+ago\\b", "$1 months ago").replaceAll("(?i)^(?:the\\s+)?day\\s+before\\s+yesterday$", "the day before yesterday")
                .replaceAll("주체\\s?\\d{2,3}\\((\\d{4})\\)\\s?년?", "$1년");
        Matcher juche = Pattern.compile("주체\\s?(\\d{2,3})(?!\\d)\\s?년?(?=\\s*\\d)").matcher(words);
        words = juche.replaceAll(m -> 1911 + Integer.parseInt(m.group(1)) + "년 ");
        words = words.replaceAll("(?<![\\d-])(\\d{1,2})[-\\s]?(?=" + month + "(?![a-z]))" + "(?=(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", "$1 ")
                .replaceAll("(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?=\\d)", "$1 ");
        Matcher year = Pattern.compile("(?<=\\d )(" + month + ")[-\\s]?['’]?(\\d{2})$|^(" + month + ")\\s?['’](\\d{2})$").matcher(words);
        words = year.replaceAll(m -> m.group(1) != null ? m.group(1) + " " + year(m.group(3)) : m.group(4) + " " + year(m.group(6)));
        Matcher full = Pattern.compile("(?<=\\d )(" + month + ")[-]?(\\d{4})$").matcher(words);
        words = full.replaceAll(m -> m.group(1) + " " + m.group(3));
        return words.matches("[월화수목금토일]") ? words + "요일" : words.replaceAll("(주\\s?)([월화수목금토일])$", "$1$2요일");
    }

    private static int intOf(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
