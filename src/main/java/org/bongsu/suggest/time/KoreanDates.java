package org.bongsu.suggest.time;

import static org.bongsu.suggest.time.EnglishDates.frame;
import static org.bongsu.suggest.time.EnglishDates.intOf;
import static org.bongsu.suggest.time.EnglishRelative.ahead;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days as Korean texts write them. */
final class KoreanDates {
    private static final String YEAR = "(?:(\\d{4})년|(올해|금년|올|지난해|작년|재작년|내년))";
    private static final String MONTH = "(?:(?<!\\d)(\\d{1,2})월|(이달|이번\\s?달|지난달|저번\\s?달|다음\\s?달|내달|지난\\s(?=\\d)))";
    private static final String PORTION = "(초순|초|상순|중순|하순|말|중반)";
    private static final String COUNT = "(\\d+|한|두|세|석|네|넉|하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|일|며칠|몇|수)";
    private static final Map<String, Integer> COUNTS = Map.ofEntries(Map.entry("한", 1), Map.entry("두", 2), Map.entry("세", 3), Map.entry("석", 3),
            Map.entry("네", 4), Map.entry("넉", 4), Map.entry("하루", 1), Map.entry("이틀", 2), Map.entry("사흘", 3), Map.entry("나흘", 4),
            Map.entry("닷새", 5), Map.entry("엿새", 6), Map.entry("이레", 7), Map.entry("열흘", 10), Map.entry("일", 1));

    /** The rules, in no order: the longest match wins. */
    static final List<TimeRule> RULES = List.of(
            TimeRule.days("(?:" + YEAR + "\\s*)?(?:(?:지난|오는)\\s*)?(?<!\\d)(\\d{1,2})월\\s*(\\d{1,2})일(?:\\s*\\([월화수목금토일]\\))?", KoreanDates::day),
            TimeRule.days("(?:" + YEAR + "\\s*)?(?<!\\d)(\\d{1,2})월\\s*(\\d{1,2})일?\\s*(?:~|-|–|∼|부터|에서)\\s*(?:(\\d{1,2})월\\s*)?(\\d{1,2})일(?:까지)?", KoreanDates::range),
            TimeRule.days("(?:(이달|이번\\s?달|지난달|다음\\s?달|내달)\\s*)?(?:(지난|오는)\\s*)?(?<![\\d.,제~월만])(\\d{1,2})일(?!\\s*(?:간|동안|째|차|만에|까지\\s*\\d|치|반|\\d|이내|본|전[^쟁]|뒤|후|을 기다))(?:\\s*\\([월화수목금토일]\\))?", KoreanDates::bare),
            TimeRule.days("(?:(지난|오는)\\s*)?(?<![\\d월])(\\d{1,2})일?\\s*(?:~|∼|–|-|일부터\\s*|부터\\s*)\\s*(\\d{1,2})일(?!간)(?:까지)?", (m, at) -> bareRange(m, at)),
            TimeRule.days("(?:" + YEAR + "\\s*)?" + MONTH + "(?:\\s*" + PORTION + "(?!당))?(?!\\s*\\d{1,2}일)", KoreanDates::month),
            TimeRule.days("(?<!\\d)((?:19|20)\\d{2})년(?:\\s*(초|말|중반|하반기|상반기))?(?!\\s*\\d{1,2}월)(?:대)?", (m, at) -> year(intOf(m, 1), m.group(2))),
            TimeRule.days("(올해|금년|지난해|작년|재작년|내년)(?:\\s*(초|말|중반|하반기|상반기))?(?!\\s*\\d{1,2}월)", (m, at) -> year(yearOf(m.group(1), at), m.group(2))),
            TimeRule.days("주체\\s?(\\d{2,3})(?:\\((\\d{4})\\))?\\s?년?(?:\\s*(\\d{1,2})월(?:\\s*(\\d{1,2})일|\\s*" + PORTION + ")?)?", KoreanDates::juche),
            TimeRule.days(YEAR + "\\s*(봄|여름|가을|겨울)", (m, at) -> frame(Spans.season(m.group(1) != null ? intOf(m, 1) : yearOf(m.group(2), at), season(m.group(3))))),
            TimeRule.days("(?:" + YEAR + "\\s*)?([1-4])\\s?(?:/\\s?4)?\\s?분기", (m, at) -> frame(Spans.quarter(m.group(1) != null ? intOf(m, 1) : m.group(2) != null ? yearOf(m.group(2), at) : at.quarter(intOf(m, 3)).getYear(), intOf(m, 3)))),
            TimeRule.days("(?:(지난|이번|다음|오는)\\s?)?주말", (m, at) -> weekend(m.group(1), at)),
            TimeRule.days("(태양절|광명성절|광복절|성탄절|크리스마스|삼일절|신정)", Holidays::read),
            TimeRule.plain("매주\\s?([월화수목금토일])요일", TimeWord.Kind.SET, m -> "XXXX-WXX-" + ("월화수목금토일".indexOf(m.group(1)) + 1)),
            TimeRule.plain("매년\\s?(\\d{1,2})월", TimeWord.Kind.SET, m -> "XXXX-%02d".formatted(intOf(m, 1))),
            TimeRule.plain("매(일|주|달|월|년|해)(?![가-힣]{2})", TimeWord.Kind.SET, m -> "일".equals(m.group(1)) ? "P1D" : "주".equals(m.group(1)) ? "P1W" : "달월".contains(m.group(1)) ? "P1M" : "P1Y"),
            TimeRule.days("(?<![가-힣])(오늘|금일)(?![가-힣]*날)|(?<![가-힣])오늘(?=[은도 ])", (m, at) -> Spans.day(at.anchor())),
            TimeRule.days("(?<![가-힣])(어제|어젯밤|전날 밤)", (m, at) -> Spans.day((m.group().startsWith("전") ? at.reference() : at.anchor()).minusDays(1))),
            TimeRule.days("(?<![가-힣])(그제|그저께|엊그제)", (m, at) -> Spans.day(at.anchor().minusDays(2))),
            TimeRule.days("(?<![가-힣])(내일)(?=[은도의 ,에]|$)", (m, at) -> ahead(Spans.day(at.anchor().plusDays(1)))),
            TimeRule.days("(?<![가-힣])(모레)", (m, at) -> ahead(Spans.day(at.anchor().plusDays(2)))),
            TimeRule.days("(?<![가-힣])전날", (m, at) -> Spans.day(at.reference().minusDays(1))),
            TimeRule.days("(?<![가-힣])(?:이날|같은\\s?날|당일)", (m, at) -> Spans.day(at.reference())),
            TimeRule.days("(?<![가-힣])(?:다음\\s?날|이튿날)", (m, at) -> Spans.day(at.reference().plusDays(1))),
            TimeRule.days("(?:(지난주|지난|이번\\s?주|다음\\s?주|오는|내주)\\s*)?([월화수목금토일])요일", KoreanDates::weekday),
            TimeRule.days("(지난주|저번\\s?주|이번\\s?주|금주|다음\\s?주|내주)(?:\\s*(초|말))?", KoreanDates::week),
            TimeRule.days("(?:(?:약|불과)\\s*)?" + COUNT + "\\s*(일|주일|주|달|개월|해|년)?\\s*(전|뒤|후)(?=[에인의 ,]|$)", KoreanDates::away),
            TimeRule.days("(?:앞으로|향후|이르면)\\s*(?:몇|수)\\s*(주|일|달|개월)(?:\\s*(?:안에|내|이내|사이))?|(?:몇|수)\\s*(주|일|달|개월)\\s*(?:안에|내에|이내|내로)|조만간|머지않아|곧(?=\\s)", KoreanDates::soon),
            TimeRule.days("최근\\s*(?:(\\d+|몇|수)\\s*(일|주|달|개월|년)(?:간|동안|새|사이)?)?", (m, at) -> new Spans.Meaning("PAST_REF",
                    new org.bongsu.model.DateSpan(at.anchor().minusMonths(1), at.anchor(), org.bongsu.model.DatePrecision.MONTH, null), TimeWord.Kind.FRAME)),
            TimeRule.plain("(?<!\\d)(\\d+)\\s?(시간|분|초|일|주|개월|년)(?=간|동안|여|\\s뒤|\\s후|째|\\s만에|가량|\\s이내)", TimeWord.Kind.DURATION, m -> duration(m)));

    private KoreanDates() { }

    private static @Nullable String duration(MatchResult m) {
        return switch (m.group(2)) {
            case "시간" -> "PT" + m.group(1) + "H";
            case "분" -> "PT" + m.group(1) + "M";
            case "초" -> "PT" + m.group(1) + "S";
            case "일" -> "P" + m.group(1) + "D";
            case "주" -> "P" + m.group(1) + "W";
            case "개월" -> "P" + m.group(1) + "M";
            default -> "P" + m.group(1) + "Y";
        };
    }

    private static int yearOf(String word, Narrative at) {
        int year = at.anchor().getYear();
        return switch (word) {
            case "지난해", "작년" -> year - 1;
            case "재작년" -> year - 2;
            case "내년" -> year + 1;
            default -> year;
        };
    }

    private static Spans.@Nullable Meaning day(MatchResult m, Narrative at) {
        int month = intOf(m, 3);
        int day = intOf(m, 4);
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        try {
            if (m.group(1) != null) {
                return Spans.day(LocalDate.of(intOf(m, 1), month, day));
            }
            if (m.group(2) != null) {
                return Spans.day(LocalDate.of(yearOf(m.group(2), at), month, day));
            }
            boolean forward = m.group().contains("오는") || at.ahead();
            boolean back = m.group().contains("지난");
            Spans.Meaning found = Spans.day(new Narrative(at.anchor(), at.reference(), forward, back || at.behind(), false).day(month, day));
            return forward ? ahead(found) : found;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Spans.@Nullable Meaning range(MatchResult m, Narrative at) {
        int month = intOf(m, 3);
        int lastMonth = m.group(5) == null ? month : intOf(m, 5);
        try {
            int year = m.group(1) != null ? intOf(m, 1) : m.group(2) != null ? yearOf(m.group(2), at) : at.day(month, intOf(m, 4)).getYear();
            LocalDate start = LocalDate.of(year, month, intOf(m, 4));
            LocalDate end = LocalDate.of(lastMonth < month ? year + 1 : year, lastMonth, intOf(m, 6));
            return end.isBefore(start) ? null : Spans.days(start, end);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Spans.@Nullable Meaning bare(MatchResult m, Narrative at) {
        int day = intOf(m, 3);
        if (day < 1 || day > 31) {
            return null;
        }
        String month = m.group(1) == null ? "" : m.group(1).replace(" ", "");
        YearMonth now = YearMonth.from(at.anchor());
        return switch (month) {
            case "이달", "이번달" -> Spans.day(Narrative.clipped(now, day));
            case "지난달" -> Spans.day(Narrative.clipped(now.minusMonths(1), day));
            case "다음달", "내달" -> ahead(Spans.day(Narrative.clipped(now.plusMonths(1), day)));
            default -> {
                boolean forward = "오는".equals(m.group(2));
                Spans.Meaning found = Spans.day(new Narrative(at.anchor(), at.reference(), forward || at.ahead() && day > at.anchor().getDayOfMonth(), at.behind(), false).dayOfMonth(day));
                yield forward || found.span().start().isAfter(at.anchor()) ? ahead(found) : found;
            }
        };
    }

    private static Spans.@Nullable Meaning bareRange(MatchResult m, Narrative at) {
        int first = intOf(m, 2);
        int last = intOf(m, 3);
        if (first < 1 || last > 31 || first >= last) {
            return null;
        }
        boolean forward = "오는".equals(m.group(1)) || at.ahead();
        LocalDate end = new Narrative(at.anchor(), at.reference(), forward, false, false).dayOfMonth(last);
        if (!forward && YearMonth.from(at.anchor()).atEndOfMonth().getDayOfMonth() >= last && first <= at.anchor().getDayOfMonth()) {
            end = Narrative.clipped(YearMonth.from(at.anchor()), last);
        }
        Spans.Meaning found = Spans.days(end.withDayOfMonth(Math.min(first, end.getDayOfMonth())), end);
        return forward ? ahead(found) : found;
    }

    private static Spans.@Nullable Meaning month(MatchResult m, Narrative at) {
        YearMonth month;
        boolean forward = false;
        if (m.group(3) != null) {
            int number = intOf(m, 3);
            if (number < 1 || number > 12) {
                return null;
            }
            month = m.group(1) != null ? YearMonth.of(intOf(m, 1), number)
                    : m.group(2) != null ? YearMonth.of(yearOf(m.group(2), at), number) : at.month(number);
        } else {
            String word = m.group(4).replace(" ", "");
            if (word.equals("지난")) {
                return null;
            }
            forward = word.equals("다음달") || word.equals("내달");
            YearMonth now = YearMonth.from(at.anchor());
            month = forward ? now.plusMonths(1) : word.startsWith("이") ? now : now.minusMonths(1);
        }
        String portion = m.group(5);
        Spans.Meaning found = portion == null ? Spans.month(month) : Spans.third(month, third(portion));
        return forward || found.span().start().isAfter(at.anchor()) ? ahead(found) : found;
    }

    private static int third(String portion) {
        return portion.startsWith("중") ? 1 : portion.startsWith("하") || portion.startsWith("말") ? 2 : 0;
    }

    private static Spans.Meaning year(int year, @Nullable String portion) {
        if (portion == null) {
            return frame(Spans.year(year));
        }
        return frame(portion.equals("상반기") ? Spans.half(year, 1) : portion.equals("하반기") ? Spans.half(year, 2)
                : Spans.thirdOfYear(year, third(portion)));
    }

    private static Spans.@Nullable Meaning juche(MatchResult m, Narrative at) {
        int year = 1911 + intOf(m, 1);
        try {
            if (m.group(3) == null) {
                return frame(Spans.year(year));
            }
            YearMonth month = YearMonth.of(year, intOf(m, 3));
            return m.group(4) != null ? Spans.day(month.atDay(intOf(m, 4))) : m.group(5) != null ? Spans.third(month, third(m.group(5))) : Spans.month(month);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String season(String word) {
        return switch (word) {
            case "봄" -> "SP";
            case "여름" -> "SU";
            case "가을" -> "FA";
            default -> "WI";
        };
    }

    private static Spans.Meaning weekend(@Nullable String lead, Narrative at) {
        boolean here = at.anchor().getDayOfWeek().getValue() >= 6;
        if ("다음".equals(lead) || "오는".equals(lead)) {
            return ahead(Spans.weekend("다음".equals(lead) || here ? at.anchor().plusWeeks(1) : at.anchor()));
        }
        return Spans.weekend("이번".equals(lead) || at.ahead() || here && lead == null ? at.anchor() : at.anchor().minusWeeks(1));
    }

    private static Spans.Meaning weekday(MatchResult m, Narrative at) {
        DayOfWeek day = DayOfWeek.of("월화수목금토일".indexOf(m.group(2)) + 1);
        String lead = m.group(1) == null ? "" : m.group(1).replace(" ", "");
        LocalDate monday = at.anchor().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (lead) {
            case "지난주" -> Spans.day(monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day)));
            case "이번주" -> monday.with(TemporalAdjusters.nextOrSame(day)).isAfter(at.anchor())
                    ? ahead(Spans.day(monday.with(TemporalAdjusters.nextOrSame(day)))) : Spans.day(monday.with(TemporalAdjusters.nextOrSame(day)));
            case "다음주", "내주" -> ahead(Spans.day(monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(day))));
            case "오는" -> ahead(Spans.day(at.anchor().with(TemporalAdjusters.next(day))));
            case "지난" -> Spans.day(at.anchor().with(TemporalAdjusters.previous(day)));
            default -> at.ahead() ? ahead(Spans.day(at.weekday(day))) : Spans.day(at.weekday(day));
        };
    }

    private static Spans.Meaning week(MatchResult m, Narrative at) {
        String word = m.group(1).replace(" ", "");
        int step = word.startsWith("지난") || word.startsWith("저번") ? -1 : word.startsWith("다음") || word.equals("내주") ? 1 : 0;
        LocalDate day = at.anchor().plusWeeks(step);
        Spans.Meaning found = "말".equals(m.group(2)) ? Spans.weekend(day) : Spans.week(day);
        return step > 0 ? ahead(found) : found;
    }

    private static Spans.@Nullable Meaning away(MatchResult m, Narrative at) {
        String word = m.group(1);
        String unit = m.group(2);
        boolean spelt = word.endsWith("루") || word.endsWith("틀") || word.endsWith("흘") || word.endsWith("새") || word.equals("이레") || word.equals("며칠");
        if (unit == null != spelt) {
            return null;
        }
        boolean later = !m.group(3).equals("전");
        int sign = later ? 1 : -1;
        LocalDate base = later ? at.reference() : at.anchor();
        boolean digits = Character.isDigit(word.charAt(0));
        if (digits && word.length() > 4) {
            return null;
        }
        int count = digits ? Integer.parseInt(word) : COUNTS.getOrDefault(word, -1);
        String code = unit == null || unit.equals("일") ? "D" : unit.startsWith("주") ? "W" : unit.equals("달") || unit.equals("개월") ? "M" : "Y";
        if (count < 0) {
            return code.equals("D") ? Spans.vague("PXD", base.plusDays(sign < 0 ? -6 : 2), base.plusDays(sign < 0 ? -2 : 6))
                    : frame(Spans.vague("PX" + code, sign < 0 ? base.minusMonths(6) : base, sign < 0 ? base : base.plusMonths(6)));
        }
        return Spans.away(base, code, (long) sign * count);
    }

    private static Spans.Meaning soon(MatchResult m, Narrative at) {
        String unit = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : "주";
        long days = unit.equals("일") ? 6 : unit.equals("주") ? 42 : 92;
        return ahead(Spans.vague("FUTURE_REF", at.anchor().plusDays(1), at.anchor().plusDays(days)));
    }
}
