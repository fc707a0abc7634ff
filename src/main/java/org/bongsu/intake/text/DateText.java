package org.bongsu.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads full dates, with the year, as publishers write them above articles and machines into pages. */
public final class DateText {
    private static final int LONGEST = 400;
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(\\p{L}{3,10})\\.?";
    private static final Pattern NUMBERS_FIRST_YEAR = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)\\s?(?:[-./]|[년年])\\s?(\\d{1,2})\\s?(?:[-./]|[월月])\\s?(\\d{1,2})(?!\\d)\\s?[일日.]?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?:T?(?=[0-2]\\d[0-5]\\d)|(?!\\d))");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]+(?:de\\s+|of\\s+)?" + MONTH + ",?[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMBERS_LAST_YEAR = Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("\\s*(\\d{10})(\\d{3})?\\s*");

    private DateText() { }

    /** The first date in some words; null where there is none. The words past the first few hundred are not looked at. */
    public static @Nullable SpokenDate find(String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            return SpokenTime.at(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atZone(ZoneOffset.UTC));
        }
        SpokenDate first = null;
        int at = Integer.MAX_VALUE;
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text);
            while (matcher.find() && matcher.start() < at) {
                LocalDate day = form.day(matcher);
                if (day != null) {
                    at = matcher.start();
                    first = SpokenTime.find(text, matcher.end(), at, day);
                }
            }
        }
        return first;
    }

    private enum Form {
        YEAR_FIRST(NUMBERS_FIRST_YEAR), TOGETHER(RUN_TOGETHER), DAY_FIRST(DAY_MONTH_YEAR), MONTH_FIRST(MONTH_DAY_YEAR), NUMBERS(NUMBERS_LAST_YEAR);

        private final Pattern pattern;

        Form(Pattern pattern) {
            this.pattern = pattern;
        }

        private @Nullable LocalDate day(Matcher m) {
            return switch (this) {
                case YEAR_FIRST, TOGETHER -> date(m.group(1), number(m.group(2)), m.group(3));
                case DAY_FIRST -> date(m.group(3), month(m.group(2)), m.group(1));
                case MONTH_FIRST -> date(m.group(3), month(m.group(1)), m.group(2));
                case NUMBERS -> lastYear(m);
            };
        }

        /** Day before month, as everywhere but in the United States, who write slashes; where both could be, nothing is known. */
        private static @Nullable LocalDate lastYear(Matcher m) {
            int first = number(m.group(1));
            int second = number(m.group(3));
            if (m.group(2).equals(".") || first > 12 || first == second) {
                return date(m.group(4), second, m.group(1));
            }
            return second > 12 ? date(m.group(4), first, m.group(3)) : null;
        }
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        try (InputStream in = DateText.class.getResourceAsStream("months.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: months.txt");
            }
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            table.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] names = line.split(" ");
                for (int month = 0; month < names.length; month++) {
                    for (String name : names[month].split("/")) {
                        months.putIfAbsent(name, month + 1);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return months;
    }
}
