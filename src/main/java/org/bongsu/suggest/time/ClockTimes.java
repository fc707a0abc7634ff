package org.bongsu.suggest.time;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Clock times as English and Korean texts write them, with the zone where the words name one. */
final class ClockTimes {
    private static final String ZONE = "(?:\\s*\\(?(KST|UTC|GMT|JST|EST|EDT|ET|PST|PDT|CET|MSK|(?:[Uu]\\.?[Ss]\\.?\\s+)?[Ee]astern\\s+(?:standard\\s+|daylight\\s+)?time|[Ww]ashington\\s+time|[Bb]eijing\\s+time|[Mm]oscow\\s+time|[Kk]orean?\\s+(?:standard\\s+)?time|[Ss]eoul\\s+time|[Pp]yongyang\\s+time|[Jj]apan\\s+(?:standard\\s+)?time|local\\s+time)\\)?)?";

    /** The rules for English. */
    static final List<TimeRule> ENGLISH = List.of(
            rule("(?<![\\d:])(\\d{1,2})(?:[:.](\\d{2}))?\\s*([aApP]\\.?[mM]\\.?)(?![a-zA-Z])" + ZONE, ClockTimes::halfDay),
            rule("(?<![\\d:.,-])([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|\\s*(?:[aApP]\\.?[mM]))(?:\\s*(?:hours|hrs))?" + ZONE, m -> clock(EnglishDates.intOf(m, 1), EnglishDates.intOf(m, 2), m.group(3))),
            rule("(?<![\\d:.,])([01]\\d|2[0-3])([0-5]\\d)\\s*(?:hours|hrs)?\\s*\\(?(KST|UTC|GMT|JST)\\)?", m -> clock(EnglishDates.intOf(m, 1), EnglishDates.intOf(m, 2), m.group(3))),
            rule("\\b(noon|midnight)\\b()()", m -> clock(m.group(1).equals("noon") ? 12 : 0, 0, null)));

    /** The rules for Korean. */
    static final List<TimeRule> KOREAN = List.of(
            rule("(?:(오전|오후|새벽|아침|낮|밤|저녁)\\s*)?(?<!\\d)(\\d{1,2})시(?!간|대|기|점|장|민|도|작|절)(?:\\s*(?:(\\d{1,2})분|(반)))?(?:\\s*(?:께|쯤|경))?(?:\\s*\\((한국\\s?시[간각]|미국?\\s?동부\\s?시[간각]|UTC|GMT|그리니치\\s?표준시|협정\\s?세계시|평양\\s?시[간각])\\))?", ClockTimes::korean),
            rule("(정오|자정)(?:\\s*(?:께|쯤|무렵))?()()", m -> clock(m.group(1).equals("정오") ? 12 : 0, 0, null)),
            rule("(?<![\\d:])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])()", m -> clock(EnglishDates.intOf(m, 1), EnglishDates.intOf(m, 2), null)));

    private ClockTimes() { }

    private static TimeRule rule(String regex, java.util.function.Function<MatchResult, TimeWord.@Nullable Clock> reader) {
        return new TimeRule(java.util.regex.Pattern.compile(regex), (m, at) -> {
            TimeWord.Clock clock = reader.apply(m);
            return clock == null ? null : new TimeWord(m.start(), trimmed(m), "T" + clock.time(), null, TimeWord.Kind.CLOCK, clock);
        });
    }

    private static int trimmed(MatchResult m) {
        return m.start() + m.group().stripTrailing().length();
    }

    private static TimeWord.@Nullable Clock halfDay(MatchResult m) {
        int hour = EnglishDates.intOf(m, 1);
        if (hour < 1 || hour > 12) {
            return null;
        }
        boolean afternoon = m.group(3).toLowerCase(Locale.ROOT).startsWith("p");
        return clock(hour % 12 + (afternoon ? 12 : 0), m.group(2) == null ? 0 : EnglishDates.intOf(m, 2), m.group(4));
    }

    private static TimeWord.@Nullable Clock korean(MatchResult m) {
        int hour = EnglishDates.intOf(m, 2);
        String part = m.group(1) == null ? "" : m.group(1);
        if (hour > 24 || part.isEmpty() && m.group(3) == null && m.group(4) == null && !m.group().matches(".*[께쯤경]")) {
            return null;
        }
        boolean late = switch (part) {
            case "오후", "저녁" -> hour < 12;
            case "낮" -> hour < 6;
            case "밤" -> hour > 5 && hour < 12;
            default -> false;
        };
        boolean midnight = hour == 12 && (part.equals("오전") || part.equals("밤") || part.equals("새벽"));
        return clock(midnight ? 0 : hour + (late ? 12 : 0), m.group(3) != null ? EnglishDates.intOf(m, 3) : m.group(4) != null ? 30 : 0, korean(m.group(5)));
    }

    private static @Nullable String korean(@Nullable String zone) {
        return zone == null ? null : zone.startsWith("한") ? "KST" : zone.startsWith("미") ? "EST" : zone.startsWith("평") ? "pyongyang time" : "UTC";
    }

    private static TimeWord.@Nullable Clock clock(int hour, int minute, @Nullable String zone) {
        return minute > 59 ? null : new TimeWord.Clock(LocalTime.of(hour % 24, minute), zoneOf(zone));
    }

    private static @Nullable ZoneId zoneOf(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String w = words.toLowerCase(Locale.ROOT);
        return w.equals("utc") || w.equals("gmt") ? ZoneId.of("UTC") : w.startsWith("jst") || w.startsWith("japan") ? ZoneId.of("Asia/Tokyo")
                : w.startsWith("beijing") ? ZoneId.of("Asia/Shanghai") : w.startsWith("moscow") || w.equals("msk") ? ZoneId.of("Europe/Moscow") : w.equals("cet") ? ZoneId.of("Europe/Paris")
                : w.startsWith("e") || w.startsWith("us") || w.startsWith("u.s") || w.startsWith("washington") ? ZoneId.of("America/New_York") : w.equals("pst") || w.equals("pdt") ? ZoneId.of("America/Los_Angeles")
                : w.startsWith("pyong") ? ZoneId.of("Asia/Pyongyang") : w.startsWith("local") ? null : ZoneId.of("Asia/Seoul");
    }
}
