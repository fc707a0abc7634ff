package org.bongsu.suggest.time;

import static org.bongsu.suggest.text.EnglishWords.MONTH;
import static org.bongsu.suggest.text.EnglishWords.NUMBER;
import static org.bongsu.suggest.text.EnglishWords.UNIT;
import static org.bongsu.suggest.text.EnglishWords.WEEKDAY;
import static org.bongsu.suggest.text.EnglishWords.number;
import static org.bongsu.suggest.text.EnglishWords.unit;
import static org.bongsu.suggest.text.EnglishWords.weekday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.EnglishWords;
import org.jspecify.annotations.Nullable;

/** Days that English texts tell from the day of publication, or from the day that they spoke of last. */
final class EnglishRelative {
    private static final String PART = "(?:\\s+(?:early\\s+)?(morning|afternoon|evening|night|midday|noon))?";
    private static final String WHEN = "(?i:(earlier|early|late|later|the\\s+beginning\\s+of|the\\s+start\\s+of|the\\s+end\\s+of|mid|in\\s+the\\s+middle\\s+of|the\\s+middle\\s+of))";

    /** The rules, in no order: the longest match wins. */
    static final List<TimeRule> RULES = List.of(
            TimeRule.days("\\b(?i:(?:(this\\s+past|last|next|this\\s+coming|this|the\\s+following|the\\s+previous|the\\s+coming)\\s+)?)(?:(?i:early|late)\\s+(?:on\\s+)?)?" + WEEKDAY + PART,
                    (m, at) -> weekdayOf(m.group(1), m.group(2), m.group(3), at)),
            TimeRule.days("\\b(?i:today|(?:earlier|later)\\s+today|overnight)\\b", (m, at) -> Spans.day(at.anchor())),
            TimeRule.days("\\b(?i:(?:(?:early|late|later|earlier)\\s+)?this\\s+(morning|afternoon|evening)|to(night))\\b", (m, at) -> part(Spans.day(at.anchor()), m.group(1) != null ? m.group(1) : m.group(2))),
            TimeRule.days("\\b(?i:(?:(?:early|late)\\s+)?yesterday)\\b" + PART, (m, at) -> part(Spans.day(at.anchor().minusDays(1)), m.group(1))),
            TimeRule.days("\\b(?i:last\\s+(night|evening))\\b", (m, at) -> part(Spans.day(at.anchor().minusDays(1)), m.group(1))),
            TimeRule.days("\\b(?i:(?:mid[\\s-])(morning|afternoon)\\s+(yesterday|today))\\b", (m, at) -> part(Spans.day(m.group(2).equalsIgnoreCase("today") ? at.anchor() : at.anchor().minusDays(1)), m.group(1))),
            TimeRule.days("\\b(?i:(?:over\\s+)?the\\s+weekend)\\b", (m, at) -> Spans.weekend(at.ahead() || at.anchor().getDayOfWeek().getValue() >= 6 ? at.anchor() : at.anchor().minusWeeks(1))),
            TimeRule.days("\\b(?i:(?:the\\s+)?day\\s+before\\s+yesterday)\\b", (m, at) -> Spans.day(at.anchor().minusDays(2))),
            TimeRule.days("\\b(?i:tomorrow)\\b" + PART, (m, at) -> ahead(Spans.day(at.anchor().plusDays(1)))),
            TimeRule.days("\\b(?i:(?:the|a|one)\\s+(?:day\\s+(?:before|earlier)|previous\\s+day)|the\\s+night\\s+before)\\b(?!\\s+yesterday)", (m, at) -> Spans.day(at.reference().minusDays(1))),
            TimeRule.days("\\b(?i:(?:the|a|one)\\s+(?:day\\s+(?:after|later)|next\\s+day|following\\s+day))\\b", (m, at) -> Spans.day(at.reference().plusDays(1))),
            TimeRule.days("\\b(?i:(?:the\\s+|that\\s+)same\\s+day|(?:on\\s+)?that\\s+day)\\b", (m, at) -> Spans.day(at.reference())),
            TimeRule.days("\\b(?i:" + WHEN + "(?:\\s+in)?[\\s-]+)?(?i:(this|last|next|that|the\\s+same|the\\s+previous|the\\s+following|the\\s+current|the\\s+coming))\\s+(?i:(past\\s+)?(week|weekend|month|year|quarter|decade|century|spring|summer|autumn|fall|winter))\\b",
                    (m, at) -> frameOf(m.group(1), m.group(2).toLowerCase(Locale.ROOT), m.group(4).toLowerCase(Locale.ROOT), at)),
            TimeRule.days("\\b(?i:the\\s+(?:start|beginning|turn)\\s+of\\s+the\\s+year)\\b", (m, at) -> Spans.third(YearMonth.of(at.anchor().getYear(), 1), 0)),
            TimeRule.days("\\b(?i:(?:(?:at|in|since|from)\\s+)?(early|earlier|late|later|(?:the\\s+)?(?:start|beginning|end|middle))\\s+(?:in|of)\\s+the\\s+month)\\b",
                    (m, at) -> Spans.third(YearMonth.from(at.anchor()), third(m.group(1)))),
            TimeRule.days("\\b(?i:(?:within|in)\\s+(?:a\\s+few\\s+|a\\s+matter\\s+of\\s+)?(day|week|month)s)\\b(?!\\s+(?:of|after|before|ago))", (m, at) -> coming(null, m.group(1), at)),
            TimeRule.days("\\b(?i:last)\\s+" + MONTH + "\\s+(\\d{1,2})\\b(?!\\d)", (m, at) -> {
                LocalDate day = new Narrative(at.anchor().minusDays(1), at.reference(), false, true, false).day(EnglishWords.month(m.group(1)), EnglishDates.intOf(m, 2));
                return EnglishDates.intOf(m, 2) == day.getDayOfMonth() ? Spans.day(day) : null;
            }),
            TimeRule.days("\\b(?i:(last|next|this))\\s+" + MONTH + "\\b", (m, at) -> monthOf(m.group(1), EnglishWords.month(m.group(2)), at)),
            TimeRule.days("\\b(?i:(?:(?:about|around|almost|nearly|just|some|roughly)\\s+)?(?:(" + NUMBER + ")[\\s-]+)?" + UNIT + "s?)\\s+(?i:(ago|earlier|before|previously|prior|later|after|afterwards|from\\s+now|since))\\b",
                    (m, at) -> away(m.group(1), m.group(2), m.group(3).toLowerCase(Locale.ROOT), at)),
            TimeRule.days("\\b(?i:(?:in|within|over|during|for)\\s+(?:the\\s+)?(?:past|last|previous|preceding)\\s+(?:(" + NUMBER + ")\\s+)?" + UNIT + "(s?))\\b",
                    (m, at) -> recent(m.group(1), m.group(2), !m.group(3).isEmpty(), at)),
            TimeRule.days("\\b(?i:(?:(?:in|within|over|during|for)\\s+)?(?:the\\s+)?(?:coming|next|following|upcoming)\\s+(?:(" + NUMBER + ")\\s+)?" + UNIT + "(s?))\\b",
                    (m, at) -> m.group(1) == null && m.group(3).isEmpty() && !m.group().contains("the ") ? null : coming(m.group(1) == null && m.group(3).isEmpty() ? "one" : m.group(1), m.group(2), at)),
            TimeRule.days("\\b(?i:(?:in|within)\\s+(" + NUMBER + ")\\s+(?:more\\s+)?(day|week|month|year)s?)(?:'s?\\s+time)?\\b(?!\\s+of)", (m, at) -> at.ahead() ? coming(m.group(1), m.group(2), at) : null),
            TimeRule.days("\\b(?i:in\\s+the\\s+(?:days|weeks)\\s+ahead|in\\s+(?:the\\s+)?coming\\s+(?:days\\s+(?:or|and)\\s+weeks))\\b", (m, at) -> coming(null, "week", at)),
            TimeRule.days("\\b(?i:(?:a\\s+)?(?:few|couple\\s+of|several|some)\\s+days\\s+ago|(?:earlier|late)\\s+in\\s+the\\s+week)\\b", (m, at) -> before(at.anchor())),
            TimeRule.days("\\b(?i:(?:(?:in|over)\\s+)?(?:the\\s+)?recent\\s+" + UNIT + "s)\\b", (m, at) -> recent(null, m.group(1), true, at)));

    private EnglishRelative() { }

    private static Spans.@Nullable Meaning weekdayOf(@Nullable String lead, String name, @Nullable String part, Narrative at) {
        if (name.equals("Sun") || name.equals("Sat") || name.equals("Wed") || name.equals("Mon") || name.equals("Fri")) {
            return lead == null && part == null && !at.behind() && !at.ahead() ? null : plain(name, lead, at);
        }
        Spans.Meaning day = plain(name, lead, at);
        return part(day, part);
    }

    private static Spans.Meaning part(Spans.Meaning day, @Nullable String part) {
        return part == null ? day : new Spans.Meaning(day.value() + partOf(part), day.span(), day.kind());
    }

    private static Spans.Meaning plain(String name, @Nullable String lead, Narrative at) {
        DayOfWeek day = weekday(name);
        String how = lead == null ? "" : lead.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (how) {
            case "next", "this coming", "the coming" -> ahead(Spans.day(at.anchor().with(TemporalAdjusters.next(day))));
            case "last", "this past" -> Spans.day(at.anchor().with(TemporalAdjusters.previous(day)));
            case "the following" -> Spans.day(at.reference().with(TemporalAdjusters.next(day)));
            case "the previous" -> Spans.day(at.reference().with(TemporalAdjusters.previous(day)));
            default -> at.ahead() ? ahead(Spans.day(at.weekday(day))) : Spans.day(at.weekday(day));
        };
    }

    private static String partOf(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "night" -> "TNI";
            default -> "T12:00";
        };
    }

    private static Spans.Meaning frameOf(@Nullable String portion, String which, String unit, Narrative at) {
        boolean narrated = which.startsWith("that") || which.contains("same") || which.contains("previous") || which.contains("following");
        LocalDate from = narrated ? at.reference() : at.anchor();
        int step = which.startsWith("last") || which.contains("previous") ? -1 : which.startsWith("next") || which.contains("following") || which.contains("coming") ? 1 : 0;
        Spans.Meaning meaning = switch (unit) {
            case "week" -> Spans.week(from.plusWeeks(step));
            case "weekend" -> Spans.weekend(step < 0 || from.getDayOfWeek().getValue() >= 5 || step > 0 ? from.plusWeeks(step) : from.minusWeeks(at.ahead() ? 0 : 1));
            case "month" -> ofMonth(portion, YearMonth.from(from).plusMonths(step));
            case "year" -> portion == null || step == 0 && portion.toLowerCase(Locale.ROOT).startsWith("earlier") ? EnglishDates.frame(Spans.year((narrated ? at.spoken().year() : from.getYear()) + step))
                    : EnglishDates.frame(Spans.thirdOfYear((narrated ? at.spoken().year() : from.getYear()) + step, third(portion)));
            case "quarter" -> EnglishDates.frame(Spans.quarter(from.plusMonths(3L * step).getYear(), (from.plusMonths(3L * step).getMonthValue() + 2) / 3));
            case "decade", "century" -> Spans.decade(from.getYear() + 10 * step);
            default -> Spans.season(from.getYear() + (step < 0 && from.getMonthValue() < 10 ? -1 : step > 0 && from.getMonthValue() > 6 ? 1 : 0), EnglishDates.season(unit));
        };
        if (unit.equals("week") && step == 0 && portion != null) {
            DateSpan week = meaning.span();
            LocalDate last = from.minusDays(1).isBefore(week.start()) ? week.start() : from.minusDays(1);
            boolean early = portion.toLowerCase(Locale.ROOT).startsWith("ear");
            meaning = new Spans.Meaning(meaning.value(), early ? new DateSpan(week.start(), last, DatePrecision.DAYS, null) : week, meaning.kind());
        }
        return step > 0 && !narrated || portion != null && portion.equalsIgnoreCase("later") && !at.behind() ? ahead(meaning) : meaning;
    }

    private static Spans.Meaning ofMonth(@Nullable String portion, YearMonth month) {
        return portion == null ? Spans.month(month) : Spans.third(month, third(portion));
    }

    private static int third(String portion) {
        return EnglishDates.thirdOf(portion.toLowerCase(Locale.ROOT).replaceFirst("^in the |^the ", ""));
    }

    private static Spans.Meaning monthOf(String which, int month, Narrative at) {
        YearMonth now = YearMonth.from(at.anchor());
        YearMonth named = YearMonth.of(now.getYear(), month);
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> Spans.month(named.isBefore(now) ? named : named.minusYears(1));
            case "next" -> ahead(Spans.month(named.isAfter(now) ? named : named.plusYears(1)));
            default -> Spans.month(named);
        };
    }

    private static Spans.@Nullable Meaning away(@Nullable String count, String unitWord, String direction, Narrative at) {
        String unit = unit(unitWord);
        if (unitWord.startsWith("min") || unitWord.startsWith("sec") || unit.equals("DE") || unit.equals("CE") || unit.equals("Q") || direction.equals("since")) {
            return null;
        }
        boolean relates = (direction.equals("after") || direction.equals("before")) && !at.opening();
        boolean from = direction.equals("ago") || direction.equals("from now");
        LocalDate base = from ? at.anchor() : at.reference();
        int sign = direction.startsWith("l") || direction.startsWith("af") || direction.startsWith("from") ? 1 : -1;
        // "The launch comes two days after the talks": what follows was two days before the launch.
        sign = relates ? -sign : sign;
        double number = count == null ? -1 : number(count);
        if (unit.equals("H")) {
            return number < 0 || number <= 12 ? Spans.day(base) : Spans.vague(base.toString(), base.plusDays(sign < 0 ? -(long) Math.ceil(number / 24) : 0), base.plusDays(sign > 0 ? (long) Math.ceil(number / 24) : 0));
        }
        if (number < 0) {
            return some(base, unit, sign);
        }
        return Spans.away(base, unit, sign * (long) number);
    }

    /** Some units away: days are two to six, weeks two to five, months two to six, years two to five. */
    private static Spans.Meaning some(LocalDate base, String unit, int sign) {
        LocalDate near = base.plusDays(2L * sign);
        LocalDate far = base.plusDays(6L * sign);
        String value = "P" + "X" + unit;
        switch (unit) {
            case "W" -> {
                near = base.plusWeeks(sign);
                far = base.plusWeeks(5L * sign);
            }
            case "M" -> {
                near = base.plusMonths(sign);
                far = base.plusMonths(6L * sign);
            }
            case "Y" -> {
                near = base.plusYears(sign);
                far = base.plusYears(5L * sign);
            }
            default -> value = "PXD";
        }
        Spans.Meaning meaning = sign < 0 ? Spans.vague(value, far, near) : Spans.vague(value, near, far);
        return unit.equals("M") || unit.equals("Y") ? EnglishDates.frame(meaning) : meaning;
    }

    private static Spans.Meaning before(LocalDate day) {
        return Spans.vague("PXD", day.minusDays(6), day.minusDays(1));
    }

    private static Spans.@Nullable Meaning recent(@Nullable String count, String unitWord, boolean plural, Narrative at) {
        if ("HQS".contains(unit(unitWord)) || unitWord.startsWith("min")) {
            return null;
        }
        double number = count == null ? plural ? -1 : 1 : number(count);
        LocalDate start = at.anchor().minusDays((long) (Math.max(1, number < 0 ? 4 : number) * days(unit(unitWord))));
        return EnglishDates.frame(Spans.vague(Durations.of(count, number, unitWord), start, at.anchor()));
    }

    private static Spans.@Nullable Meaning coming(@Nullable String count, String unitWord, Narrative at) {
        if (unit(unitWord).length() > 1 || "HQS".contains(unit(unitWord)) || unitWord.startsWith("min")) {
            return null;
        }
        double number = count == null ? -1 : number(count);
        double units = number < 0 ? unitWord.startsWith("day") ? 6 : unitWord.startsWith("week") ? 6 : 3 : number;
        LocalDate end = at.anchor().plusDays((long) Math.ceil(units * days(unit(unitWord))));
        return ahead(Spans.vague(Durations.of(count, number, unitWord), at.anchor().plusDays(1), end));
    }

    private static double days(String unit) {
        return switch (unit) {
            case "D" -> 1;
            case "W" -> 7;
            case "M" -> 30.4;
            default -> 365;
        };
    }

    /** The same days, known to be still to come. */
    static Spans.Meaning ahead(Spans.Meaning meaning) {
        return new Spans.Meaning(meaning.value(), meaning.span(), TimeWord.Kind.AHEAD);
    }
}
