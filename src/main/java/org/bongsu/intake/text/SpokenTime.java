package org.bongsu.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the clock time and the zone that stand beside a date. */
final class SpokenTime {
    private static final int REACH = 48;
    private static final Pattern COLONS = Pattern.compile(
            "(오전|오후|午前|午後|下午|上午)?\\s?(?<!\\d)([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d{1,9})?)?\\s*([AaPp])?\\.?\\s?(?:(?<=[AaPp]\\.? ?)[Mm])?");
    private static final Pattern SYLLABLES = Pattern.compile("(오전|오후|午前|午後|下午|上午)?\\s?(?<!\\d)(\\d{1,2})\\s?[시時时点點]\\s?(?:(\\d{1,2})\\s?[분分])?");
    private static final Pattern HOURS = Pattern.compile("(?<!\\d)(\\d{1,2})(?:[.:]([0-5]\\d))?\\s?([AaPp])\\.?[Mm]\\b");
    private static final Pattern TOGETHER = Pattern.compile("\\GT?([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?(?!\\d)");
    private static final Pattern ZONE = Pattern.compile(
            "\\G[\\s(.,]*(?:(?:GMT|UTC)?\\s?([+-])(\\d\\d):?(\\d\\d)?(?!\\d)|(Z|KST|JST|GMT|UTC|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|BST|CEST|CET|HKT|SGT|AEST|AEDT|MSK)\\b)");
    private static final Map<String, ZoneId> NAMED = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC), Map.entry("GMT", ZoneOffset.UTC), Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("KST", ZoneId.of("Asia/Seoul")), Map.entry("JST", ZoneId.of("Asia/Tokyo")),
            Map.entry("EST", ZoneId.of("America/New_York")), Map.entry("EDT", ZoneId.of("America/New_York")),
            Map.entry("ET", ZoneId.of("America/New_York")), Map.entry("CST", ZoneId.of("America/Chicago")),
            Map.entry("CDT", ZoneId.of("America/Chicago")), Map.entry("MST", ZoneId.of("America/Denver")),
            Map.entry("MDT", ZoneId.of("America/Denver")), Map.entry("PST", ZoneId.of("America/Los_Angeles")),
            Map.entry("PDT", ZoneId.of("America/Los_Angeles")), Map.entry("PT", ZoneId.of("America/Los_Angeles")),
            Map.entry("BST", ZoneId.of("Europe/London")), Map.entry("CET", ZoneId.of("Europe/Paris")),
            Map.entry("CEST", ZoneId.of("Europe/Paris")), Map.entry("HKT", ZoneId.of("Asia/Hong_Kong")),
            Map.entry("SGT", ZoneId.of("Asia/Singapore")), Map.entry("AEST", ZoneId.of("Australia/Sydney")),
            Map.entry("AEDT", ZoneId.of("Australia/Sydney")), Map.entry("MSK", ZoneId.of("Europe/Moscow")));

    private SpokenTime() { }

    static SpokenDate at(ZonedDateTime moment) {
        return new SpokenDate(moment.toLocalDate(), moment.toLocalTime(), moment.getZone());
    }

    /** The day with the time that stands just after it, or else just before it. */
    static SpokenDate find(String text, int after, int before, LocalDate day) {
        String tail = text.substring(after, Math.min(text.length(), after + REACH));
        SpokenDate found = within(tail, day);
        if (found == null) {
            found = within(text.substring(Math.max(0, before - REACH / 2), before), day);
        }
        return found == null ? new SpokenDate(day, null, null) : found;
    }

    private static @Nullable SpokenDate within(String words, LocalDate day) {
        Matcher together = TOGETHER.matcher(words);
        if (together.find()) {
            return spoken(words, together.end(), day, time(together.group(1), together.group(2), together.group(3), ""));
        }
        Matcher colons = COLONS.matcher(words);
        if (colons.find()) {
            return spoken(words, colons.end(), day, time(colons.group(2), colons.group(3), colons.group(4), half(colons.group(1), colons.group(5))));
        }
        Matcher syllables = SYLLABLES.matcher(words);
        if (syllables.find()) {
            return spoken(words, syllables.end(), day, time(syllables.group(2), syllables.group(3), null, half(syllables.group(1), null)));
        }
        Matcher hours = HOURS.matcher(words);
        if (hours.find()) {
            return spoken(words, hours.end(), day, time(hours.group(1), hours.group(2), null, half(null, hours.group(3))));
        }
        return null;
    }

    private static @Nullable SpokenDate spoken(String words, int end, LocalDate day, @Nullable LocalTime time) {
        return time == null ? null : new SpokenDate(day, time, zone(words, end));
    }

    private static @Nullable ZoneId zone(String words, int end) {
        Matcher matcher = ZONE.matcher(words);
        if (!matcher.find(end)) {
            return null;
        }
        if (matcher.group(4) != null) {
            return NAMED.get(matcher.group(4));
        }
        int hours = Integer.parseInt(matcher.group(2));
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int sign = matcher.group(1).equals("-") ? -1 : 1;
        return hours > 17 || minutes > 59 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static String half(@Nullable String eastern, @Nullable String western) {
        if (eastern != null) {
            return eastern.equals("오후") || eastern.equals("午後") || eastern.equals("下午") ? "p" : "a";
        }
        return western == null ? "" : western.toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalTime time(String hour, @Nullable String minute, @Nullable String second, String half) {
        int hours = Integer.parseInt(hour);
        if (half.equals("p") && hours < 12) {
            hours += 12;
        } else if (half.equals("a") && hours == 12 || hours == 24) {
            hours = 0;
        }
        try {
            return LocalTime.of(hours, minute == null ? 0 : Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
