package org.bongsu.suggest.time;

import static org.bongsu.suggest.text.EnglishWords.MONTH;
import static org.bongsu.suggest.text.EnglishWords.NUMBER;
import static org.bongsu.suggest.text.EnglishWords.UNIT;
import static org.bongsu.suggest.text.EnglishWords.WEEKDAY;
import static org.bongsu.suggest.text.EnglishWords.month;
import static org.bongsu.suggest.text.EnglishWords.number;
import static org.bongsu.suggest.text.EnglishWords.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.EnglishWords;
import org.jspecify.annotations.Nullable;

/** Days as English texts write them, apart from those told from another day. */
final class EnglishDates {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String PART = "(?:\\s+(?:morning|afternoon|evening|night|midday|noon))?";
    private static final String DASH = "\\s*(?:-|–|—|to|and|through|until)\\s*";
    private static final String PORTION = "(?:the\\s+)?(early|mid|late|beginning|start|first\\s+days|middle|end|(?:first|second)\\s+half|mid-)";

    /** The rules, in no order: the longest match wins. */
    static final List<TimeRule> RULES = List.of(
            TimeRule.days("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\.?(?!\\d)", (m, at) -> ymd(m, 1, 2, 3)),
            TimeRule.days("(?<![\\d-])(\\d{4})-(\\d{2})(?![\\d-])", (m, at) -> monthOf(intOf(m, 1), intOf(m, 2))),
            TimeRule.days("(?<!\\d)(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)(?!\\d)", (m, at) -> slashed(m)),
            TimeRule.days("\\b(?:" + WEEKDAY + ",?\\s+)?(?:the\\s+)?" + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+" + YEAR + ")?" + PART + "\\b",
                    (m, at) -> dayOf(m, 3, 2, 4, at)),
            TimeRule.days("\\b(?:" + WEEKDAY + ",?\\s+)?" + MONTH + "\\s+" + DAY + "(?:,?\\s+" + YEAR + ")?(?![\\d,]\\d|\\s*percent|\\s*%)" + PART + "\\b",
                    (m, at) -> dayOf(m, 2, 3, 4, at)),
            TimeRule.days("\\b(?:from\\s+|between\\s+)?" + DAY + DASH + DAY + "\\s+" + MONTH + "(?:,?\\s+" + YEAR + ")?\\b", (m, at) -> range(m, 3, 1, 2, 4, at)),
            TimeRule.days("\\b(?:from\\s+|between\\s+)?" + MONTH + "\\s+" + DAY + DASH + DAY + "(?!\\d|\\s*" + MONTH + ")(?:,?\\s+" + YEAR + ")?\\b",
                    (m, at) -> range(m, 1, 2, 3, m.groupCount(), at)),
            TimeRule.days("\\b" + PORTION + "(?:[\\s-]+of)?(?:[\\s-]+in)?[\\s-]*" + MONTH + "(?:,?\\s+(?:of\\s+)?" + YEAR + ")?\\b", (m, at) -> portion(m, at)),
            TimeRule.days("\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b(?!\\s*(?:km|kilomet))", (m, at) -> monthOf(intOf(m, 2), month(m.group(1)))),
            TimeRule.days("\\b(?<=(?:in|In|since|Since|until|by|By|last|Last|next|this|during|for|of|from|From|to|and|late|early|before|after) )" + MONTH + "\\b(?!\\s+\\d)",
                    (m, at) -> Spans.month(at.month(month(m.group(1))))),
            TimeRule.days("\\b(?:January|February|April|June|July|August|September|October|November|December)\\b(?!\\s+\\d)",
                    (m, at) -> Spans.month(at.month(month(m.group())))),
            TimeRule.days("\\b" + PORTION + "(?:\\s+of|\\s+in)?[\\s-]+(?:the\\s+year\\s+)?" + YEAR + "\\b", (m, at) -> frame(Spans.thirdOfYear(intOf(m, 2), thirdOf(m.group(1))))),
            TimeRule.days("(?<![\\d.,$£€-])\\b" + YEAR + "\\b(?!s\\b|[.,:]\\d|-\\d|\\s*(?:-\\s*)?(?:km|kilo|mile|m\\b|met|nautical|troops|soldiers|rounds|men|people|won|percent|%|tons|GMT|UTC|hours|dollars|euros|shells|balloons|pounds|barrels|votes|jobs|workers|points))",
                    (m, at) -> frame(Spans.year(intOf(m, 1)))),
            TimeRule.days("\\b(?:the\\s+)?(?:(?:early|mid|late)[\\s-]+)?((?:19|20)\\d0)'?s\\b", (m, at) -> Spans.decade(intOf(m, 1))),
            TimeRule.days("\\b(New\\s+Year['’]s\\s+(?:Day|Eve)|Christmas(?:\\s+(?:Day|Eve))?|Independence\\s+Day|Fourth\\s+of\\s+July|Day\\s+of\\s+the\\s+(?:Sun|Shining\\s+Star)|Thanksgiving(?:\\s+Day)?|Liberation\\s+Day)\\b(?:,?\\s+" + YEAR + ")?", Holidays::read),
            TimeRule.days("\\bJuche\\s*(\\d{2,3})(?:\\s*\\(" + YEAR + "\\))?", (m, at) -> Spans.year(1911 + intOf(m, 1))),
            TimeRule.days("\\b(spring|summer|autumn|fall|winter)\\s+(?:of\\s+|in\\s+)?" + YEAR + "\\b", (m, at) -> Spans.season(intOf(m, 2), season(m.group(1)))),
            TimeRule.days("\\b(?:the\\s+)?(first|second)\\s+half(?:\\s+of\\s+(?:the\\s+year|" + YEAR + "))\\b", (m, at) -> frame(Spans.half(
                    m.group(2) == null ? at.anchor().getYear() : intOf(m, 2), EnglishWords.ordinal(m.group(1))))),
            TimeRule.plain("\\b(?i:every|each)\\s+" + WEEKDAY + "(?:\\s+(?:morning|afternoon|evening|night))?\\b", TimeWord.Kind.SET, m -> "XXXX-WXX-" + EnglishWords.weekday(m.group(1)).getValue()),
            TimeRule.plain("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:s|\\s+(?:mornings|afternoons|evenings|nights))\\b", TimeWord.Kind.SET, m -> "XXXX-WXX-" + EnglishWords.weekday(m.group(1)).getValue()),
            TimeRule.plain("\\b(?i:every|each)\\s+" + MONTH + "\\b", TimeWord.Kind.SET, m -> "XXXX-%02d".formatted(month(m.group(1)))),
            TimeRule.plain("\\b(?i:every|each)\\s+" + UNIT + "\\b", TimeWord.Kind.SET, m -> "P1" + unit(m.group(1))),
            TimeRule.plain("\\b(?:(?i:daily)|(?i:weekly)|(?i:monthly)|(?i:hourly))\\b", TimeWord.Kind.SET, m -> EnglishWords.often(m.group())),
            TimeRule.plain("\\b(?:(?i:more|less|fewer)\\s+than\\s+|(?i:at\\s+least|about|around|nearly|almost|over|up\\s+to)\\s+)?(?:the\\s+(?:past|last|next|first|coming|previous)\\s+)?(?:(\\d+)\\s+)?(" + NUMBER
                    + ")(?:\\s+(and\\s+a\\s+half|1/2|(?:to|or)\\s+(?:" + NUMBER + ")))?[\\s-](?:more\\s+|additional\\s+|full\\s+|straight\\s+|consecutive\\s+|trading\\s+)?" + UNIT + "s?(?:[\\s-]long|\\s+and\\s+a\\s+half)?\\b(?![\\s-]olds?\\b)",
                    TimeWord.Kind.DURATION, Durations::read),
            TimeRule.days("\\b(?i:(?:(?:earlier|later|early|late)\\s+in|(?:the\\s+)?(?:end|beginning|start|rest)\\s+of)\\s+the\\s+year)\\b(?!\\s+\\d)", (m, at) -> frame(Spans.year(at.anchor().getYear()))),
            TimeRule.plain("\\b(?i:the)\\s+year\\b(?!\\s+(?:\\d|earlier|ago|before|after|of|in\\s+which|when|two|nineteen)|-|['’])", TimeWord.Kind.DURATION, m -> "P1Y"),
            TimeRule.days("\\b(?:the\\s+year\\s+)?(?i:(nineteen|twenty|two\\s+thousand)(?:\\s+and)?[\\s-]+((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\\b(?!\\s+(?:years|months|days|weeks|hours|minutes|people|percent|per))",
                    (m, at) -> frame(Spans.year((m.group(1).toLowerCase(Locale.ROOT).startsWith("n") ? 1900 : 2000) + (int) number(m.group(2).replaceAll("\\s", "-"))))),
            TimeRule.plain("\\b(?<=(?:for|For|of|within) )(?i:years|months|weeks|days|decades|hours|minutes)\\b", TimeWord.Kind.DURATION, m -> vague(m.group())),
            TimeRule.plain("\\b(?i:now|currently|right\\s+now|at\\s+present|at\\s+the\\s+moment)\\b", TimeWord.Kind.VAGUE, m -> "PRESENT_REF"),
            TimeRule.plain("\\b(?i:recently|the\\s+past|lately)\\b", TimeWord.Kind.VAGUE, m -> "PAST_REF"),
            TimeRule.plain("\\b(?i:(?:the\\s+)?(?:near\\s+|foreseeable\\s+)future|(?:in\\s+)?the\\s+future)\\b", TimeWord.Kind.VAGUE, m -> "FUTURE_REF"));

    private EnglishDates() { }

    private static Spans.@Nullable Meaning ymd(MatchResult m, int year, int month, int day) {
        return safe(() -> Spans.day(LocalDate.of(intOf(m, year), intOf(m, month), intOf(m, day))));
    }

    /** 27/1/2026 and, where the first number can be no day of a month before the second, 1/27/2026. */
    private static Spans.@Nullable Meaning slashed(MatchResult m) {
        int year = intOf(m, 3) < 100 ? intOf(m, 3) + (intOf(m, 3) < 50 ? 2000 : 1900) : intOf(m, 3);
        boolean american = intOf(m, 2) > 12;
        return safe(() -> Spans.day(LocalDate.of(year, intOf(m, american ? 1 : 2), intOf(m, american ? 2 : 1))));
    }

    private static Spans.@Nullable Meaning dayOf(MatchResult m, int monthGroup, int dayGroup, int yearGroup, Narrative at) {
        int day = intOf(m, dayGroup);
        if (day < 1 || day > Month.of(month(m.group(monthGroup))).maxLength()) {
            return null;
        }
        String weekday = m.group(1);
        return safe(() -> Spans.day(m.group(yearGroup) == null && weekday != null ? at.day(month(m.group(monthGroup)), day, EnglishWords.weekday(weekday))
                : m.group(yearGroup) == null ? at.day(month(m.group(monthGroup)), day)
                : LocalDate.of(intOf(m, yearGroup), month(m.group(monthGroup)), day)));
    }

    private static Spans.@Nullable Meaning range(MatchResult m, int monthGroup, int from, int to, int yearGroup, Narrative at) {
        int first = intOf(m, from);
        int last = intOf(m, to);
        if (first < 1 || last > 31 || first >= last) {
            return null;
        }
        return safe(() -> {
            LocalDate end = m.group(yearGroup) == null ? at.day(month(m.group(monthGroup)), last)
                    : LocalDate.of(intOf(m, yearGroup), month(m.group(monthGroup)), last);
            return Spans.days(end.withDayOfMonth(first), end);
        });
    }

    private static Spans.@Nullable Meaning monthOf(int year, int month) {
        return month < 1 || month > 12 || year < 1900 ? null : Spans.month(YearMonth.of(year, month));
    }

    private static Spans.Meaning portion(MatchResult m, Narrative at) {
        int month = month(m.group(2));
        return Spans.third(m.group(3) == null ? at.month(month) : YearMonth.of(intOf(m, 3), month), thirdOf(m.group(1)));
    }

    /** Whether words speak of the beginning (0), middle (1) or end (2) of something. */
    static int thirdOf(String words) {
        String w = words.toLowerCase(Locale.ROOT);
        return w.startsWith("mid") ? 1 : w.startsWith("late") || w.startsWith("end") || w.startsWith("second") || w.startsWith("later") ? 2 : 0;
    }

    static String season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    static Spans.Meaning frame(Spans.Meaning meaning) {
        return new Spans.Meaning(meaning.value(), meaning.span(), TimeWord.Kind.FRAME);
    }

    private static String vague(String unit) {
        return Durations.of("X", unit);
    }

    static int intOf(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Spans.@Nullable Meaning safe(java.util.function.Supplier<Spans.Meaning> meaning) {
        try {
            return meaning.get();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A span from the first of two to the last. */
    static DateSpan spanning(DateSpan first, DateSpan last) {
        return DateSpan.of(first.start(), last.end().isBefore(first.start()) ? first.end() : last.end());
    }
}
