package org.bongsu.view.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.Mention;
import org.bongsu.view.reading.typed.ActorNames;
import org.bongsu.view.reading.typed.Clock;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Says how an expression of a text was understood. */
final class MentionWords {
    private static final Pattern LENGTH = Pattern.compile("PT?(\\d+|X)([YMWDH])");
    private static final Pattern AT_LEAST = Pattern.compile("(\\d[\\d.,]*)\\+ ?(.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d.,]*(?:-\\d[\\d.,]*)?) ?(.*)");

    private final Words words;
    private final Days days;
    private final ActorNames actors;

    MentionWords(Words words) {
        this.words = words;
        this.days = new Days(words);
        this.actors = new ActorNames(words);
    }

    /** The kind of an expression and what it stands for. */
    String say(Mention mention) {
        String value = switch (mention.kind()) {
            case TIME -> time(mention.value());
            case PLACE -> mention.value();
            case ACTOR -> actors.name(mention.value());
            case QUANTITY -> quantity(mention.value());
        };
        return of(mention, value);
    }

    /** The kind of an expression with a value that is known better, such as with its precision. */
    String of(Mention mention, String value) {
        return words.say("reading.mention", words.say("reading.mark." + mention.kind().code()), value);
    }

    /** A value of TIMEX3. */
    String time(String value) {
        try {
            if (value.contains("T") && value.length() > 10 && !value.startsWith("P")) {
                OffsetDateTime at = OffsetDateTime.parse(value);
                return days.full(at.toLocalDate()) + ", " + Clock.say(at.toZonedDateTime(), words);
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return precise(days.full(LocalDate.parse(value)), DatePrecision.DAY);
            }
            if (value.matches("\\d{4}-\\d\\d")) {
                return precise(days.month(YearMonth.parse(value)), DatePrecision.MONTH);
            }
            if (value.matches("\\d{4}")) {
                return precise(days.year(Integer.parseInt(value)), DatePrecision.YEAR);
            }
            if (value.matches("\\d{4}-W\\d\\d")) {
                LocalDate monday = LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                return precise(days.span(monday, monday.plusDays(6)), DatePrecision.WEEK);
            }
        } catch (DateTimeException e) {
            return value;
        }
        Matcher length = LENGTH.matcher(value);
        if (length.matches()) {
            String unit = length.group(2).toLowerCase(Locale.ROOT);
            return length.group(1).equals("X") ? words.say("reading.length.some." + unit)
                    : words.say("reading.length." + unit, Integer.parseInt(length.group(1)));
        }
        return words.sayOr("reading.time." + value.toLowerCase(Locale.ROOT), value);
    }

    private String precise(String day, DatePrecision precision) {
        return words.say("reading.mention.dated", day, words.say("scale.date." + precision.code()));
    }

    private String quantity(String value) {
        Matcher least = AT_LEAST.matcher(value);
        if (least.matches()) {
            return "≥ " + least.group(1) + unit(least.group(2));
        }
        Matcher number = NUMBER.matcher(value);
        return number.matches() ? number.group(1).replace("-", "–") + unit(number.group(2)) : value;
    }

    private String unit(String unit) {
        return unit.equals("%") ? unit : (" " + words.sayOr("quantity." + unit, unit)).stripTrailing();
    }
}
