package org.bongsu.suggest.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.EnglishWords;

/** Reads what an analyst types for a date, in English or Korean: "tue", "27 jan", "early jan", "지난 26일", "1월 하순". */
public final class DateReader {
    private static final Pattern NAMES = Pattern.compile("(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|"
            + "september|october|november|december|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:on|in|at|of|the|during|since|from|about|around|약)\\s+");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:\\.\\.+|~|∼|–|—|/(?=\\d{4}-)|\\s-\\s|\\bto\\b|\\buntil\\b|\\band\\b|부터)\\s*");
    private static final Pattern DASH = Pattern.compile("(?<=\\S)-(?=\\S)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern WEEK_OF = Pattern.compile("(?i)(?:the\\s+)?week\\s+(?:of|from|beginning)\\s+(.+)");
    private static final Pattern BARE_DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern BARE_MONTH = Pattern.compile("(?:(\\d{4})\\s+)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|March)");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private DateReader() { }

    /**
     * The days that typed words mean, against an anchor (the article's day of publication, or today): a weekday is the
     * latest on or before it, a day without a year the nearest. A clock time is taken as Seoul's unless a zone is named.
     * Empty when the words are not understood as a whole.
     */
    public static Optional<DateSpan> parse(String typed, LocalDate anchor) {
        String words = typed.strip().replaceAll("\\s+", " ").replaceAll("[.,]$", "");
        if (words.isEmpty() || words.length() > 80) {
            return Optional.empty();
        }
        Optional<DateSpan> whole = one(words, anchor);
        return whole.or(() -> range(RANGE, words, anchor)).or(() -> range(DASH, words, anchor));
    }

    private static Optional<DateSpan> range(Pattern between, String words, LocalDate anchor) {
        Matcher separator = between.matcher(words);
        while (separator.find()) {
            String left = words.substring(0, separator.start()).replaceFirst("(?i)^(?:from|between)\\s+", "");
            String right = words.substring(separator.end()).replaceFirst("까지$", "");
            Matcher year = YEAR.matcher(right);
            Optional<DateSpan> last = one(right, anchor);
            Optional<DateSpan> first = year.find() && !YEAR.matcher(left).find() ? one(left + " " + year.group(), anchor).or(() -> one(left, anchor)) : one(left, anchor);
            if (first.isPresent() && last.isPresent() && !last.get().end().isBefore(first.get().start())) {
                return Optional.of(DateSpan.of(first.get().start(), last.get().end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<DateSpan> one(String typed, LocalDate anchor) {
        Matcher week = WEEK_OF.matcher(typed.strip());
        if (week.matches()) {
            return one(week.group(1), anchor).map(span -> Spans.week(span.start()).span());
        }
        Optional<DateSpan> read = ShortDates.read(typed.strip(), anchor);
        return read.isPresent() ? read : spelled(ShortDates.spelled(typed.strip()), anchor);
    }

    private static Optional<DateSpan> spelled(String typed, LocalDate anchor) {
        String words = NAMES.matcher(LEAD.matcher(typed.strip()).replaceFirst("")).replaceAll(m -> named(m.group()));
        Matcher bare = BARE_DAY.matcher(words);
        if (bare.matches()) {
            int day = Integer.parseInt(bare.group(1));
            return day < 1 || day > 31 ? Optional.empty() : Optional.of(DateSpan.day(Narrative.at(anchor).dayOfMonth(day)));
        }
        Matcher month = BARE_MONTH.matcher(words);
        if (month.matches() && month.group(1) == null) {
            return Optional.of(DateSpan.month(Narrative.at(anchor).month(EnglishWords.month(month.group(2)))));
        }
        List<TimeWord> found = new TimeFinder(anchor).findTyped(" " + words);
        DateSpan span = null;
        TimeWord.Clock clock = null;
        int covered = 0;
        for (TimeWord word : found) {
            covered += word.end() - word.start();
            if (word.clock() != null) {
                clock = word.clock();
            } else if (word.span() != null && span == null) {
                span = word.span();
            } else {
                return Optional.empty();
            }
        }
        String rest = without(" " + words, found).replaceAll("(?i)\\b(?:on|at|in|the|about|around|late|early|of)\\b|[\\s,]+|에|께|쯤|경|의", "");
        if (span == null || covered == 0 || !rest.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = clock == null || clock.zone() == null ? SEOUL : clock.zone();
        return Optional.of(clock == null ? span : span.at(new ClockTime(clock.time(), zone)));
    }

    private static String without(String words, List<TimeWord> found) {
        StringBuilder rest = new StringBuilder(words);
        for (TimeWord word : found.reversed()) {
            rest.delete(word.start(), word.end());
        }
        return rest.toString();
    }

    private static String named(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        String full = switch (lower) {
            case "mon" -> "Monday";
            case "tue", "tues" -> "Tuesday";
            case "wed" -> "Wednesday";
            case "thu", "thur", "thurs" -> "Thursday";
            case "fri" -> "Friday";
            case "sat" -> "Saturday";
            case "sun" -> "Sunday";
            default -> lower;
        };
        return Character.toUpperCase(full.charAt(0)) + full.substring(1);
    }
}
