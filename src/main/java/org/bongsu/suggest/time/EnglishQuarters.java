package org.bongsu.suggest.time;

import static org.bongsu.suggest.time.EnglishDates.frame;
import static org.bongsu.suggest.time.EnglishDates.intOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.bongsu.suggest.text.EnglishWords;
import org.jspecify.annotations.Nullable;

/** Quarters of years, and the years told from them: "the latest quarter", "the year-earlier period", "a year ago" behind a quarter. */
final class EnglishQuarters {
    private static final String YEAR = "((?:19|20)\\d\\d)";

    static final List<TimeRule> RULES = List.of(
            TimeRule.days("\\b(?i:(?:the\\s+)?(?:(this|last|next)\\s+year['’]s\\s+)?(?:(year-(?:earlier|ago))\\s+|" + YEAR + "\\s+|fiscal\\s+)?(first|second|third|fourth)[-\\s](?:fiscal\\s+)?quarter)(?:\\s+(?:of\\s+)?(?:" + YEAR + "|(last|this|next)\\s+year))?\\b(?!s)",
                    EnglishQuarters::numbered),
            TimeRule.days("\\b(?i:the\\s+(?:latest|most\\s+recent|just-ended)\\s+(?:quarter|period)|the\\s+quarter)\\b(?!\\s*-)", (m, at) -> of(at.quarter())),
            TimeRule.days("\\b(?i:(?:the\\s+)?(?:comparable\\s+|corresponding\\s+|same\\s+)?(?:year-(?:earlier|ago)\\s+(?:quarter|period)|(?:quarter|period)\\s+(?:a\\s+year\\s+(?:earlier|ago)|last\\s+year)))\\b", (m, at) -> of(at.quarter().minusYears(1))),
            TimeRule.days("\\b(?i:(?:the\\s+)?" + YEAR + "\\s+(?:quarter|period))\\b", (m, at) -> of(at.quarter().withYear(intOf(m, 1)))),
            TimeRule.days("\\b(?i:a\\s+year\\s+(?:ago|earlier)|year-(?:earlier|ago))\\b", (m, at) -> {
                LocalDate quarter = at.spoken().quarter();
                return quarter == null ? frame(Spans.year((m.group().toLowerCase(Locale.ROOT).endsWith("ago") ? at.anchor() : at.reference()).getYear() - 1)) : of(quarter.minusYears(1));
            }));

    private EnglishQuarters() { }

    private static Spans.Meaning of(LocalDate start) {
        return frame(Spans.quarter(start.getYear(), (start.getMonthValue() + 2) / 3));
    }

    private static Spans.@Nullable Meaning numbered(MatchResult m, Narrative at) {
        int number = EnglishWords.ordinal(m.group(4));
        String year = m.group(3) != null ? m.group(3) : m.group(5);
        String which = m.group(1) != null ? m.group(1) : m.group(6);
        if (year != null) {
            return frame(Spans.quarter(Integer.parseInt(year), number));
        }
        if (which != null) {
            int step = which.equalsIgnoreCase("last") ? -1 : which.equalsIgnoreCase("next") ? 1 : 0;
            return frame(Spans.quarter(at.anchor().getYear() + step, number));
        }
        LocalDate found = at.quarter(number);
        return of(m.group(2) == null ? found : found.minusYears(1));
    }
}
