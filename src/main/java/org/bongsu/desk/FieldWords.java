package org.bongsu.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Fields of incidents and their values in words, as claims and codings write them. */
public final class FieldWords {
    private static final Set<String> PLACES = Set.of("where", "site", "landing", "name");
    private static final Pattern NUMBER = Pattern.compile("(<=|>=|≤|≥)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)(?:[-–](\\d[\\d,]*(?:\\.\\d+)?))?(\\+)?\\s*(.*)");

    private final Words words;
    private final Days days;
    private final Codebook codebook;

    public FieldWords(Words words, Codebook codebook) {
        this.words = words;
        this.days = new Days(words);
        this.codebook = codebook;
    }

    /** The name of a field, with a capital where the language has one. */
    public String field(String field) {
        String name = words.sayOr("account." + field, words.sayOr("quantity." + field, words.sayOr("field." + field, field)));
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    /** A value that a claim gives for a field. */
    public String value(String field, String value) {
        return switch (field) {
            case "type" -> type(value);
            case "when", "announced", "effective", "expires" -> date(value);
            case "time" -> time(value);
            case "status" -> words.sayOr("status." + value, value);
            case "attribution" -> words.sayOr("attribution." + value, actor(value));
            default -> PLACES.contains(field) ? words.place(value, Double.NaN, Double.NaN) : Character.isDigit(value.isEmpty() ? ' ' : value.charAt(0)) || value.startsWith("<") || value.startsWith(">")
                    ? number(field, value) : actor(value);
        };
    }

    /** The same, beside the words it was said in: what a time such as "soon" or "some days ago" means is only in them. */
    public String said(String field, String value, String quote) {
        // TIMEX3 writes days from a digit on, and what names none from a letter on: PXD, FUTURE_REF.
        boolean vague = field.equals("when") && !value.isEmpty() && Character.isUpperCase(value.charAt(0));
        return vague ? quote.strip() : value(field, value);
    }

    /** The name of a type; a key that the codebook does not know stands for itself. */
    public String type(String key) {
        return codebook.find(key).map(Type::names).map(names -> names.in(words.language()))
                .orElseGet(() -> codebook.families().containsKey(key) ? codebook.families().get(key).names().in(words.language()) : key);
    }

    /** The name of an actor, or of the state that it belongs to; other words stand for themselves. */
    public String actor(String code) {
        return words.sayOr("actor." + code, words.sayOr("actor." + code.split("\\.", 2)[0], code));
    }

    /** The days of an incident, with its clock time where known. */
    public String when(DateSpan when) {
        ClockTime clock = when.clock();
        return days.span(when.start(), when.end()) + (clock == null ? "" : ", " + clock.time() + " " + clock.zone().getId());
    }

    /** The place of an incident, with its province and how exactly it is known. */
    public String where(Place where) {
        String name = PlaceNames.name(where, words);
        String province = PlaceNames.province(where, words);
        return (province.isEmpty() ? name : words.korean() ? province + " " + name : name + ", " + province)
                + (where.precision().code() == 1 ? "" : " (" + words.say("scale.place." + where.precision().code()) + ")");
    }

    /** A number with its unit. */
    public String quantity(Quantity quantity) {
        Double best = quantity.best();
        Double low = quantity.low();
        Double high = quantity.high();
        String number = best != null ? words.number(best, 2) : low != null && high != null ? words.number(low, 2) + "–" + words.number(high, 2)
                : low != null ? "≥ " + words.number(low, 2) : "≤ " + words.number(high == null ? 0 : high, 2);
        return number + unit(quantity.name(), quantity.unit());
    }

    private String number(String field, String value) {
        Matcher said = NUMBER.matcher(value.strip());
        if (!said.matches()) {
            return value;
        }
        String bound = said.group(1) == null ? said.group(4) == null ? "" : "≥ " : said.group(1).replace("<=", "≤").replace(">=", "≥") + " ";
        return bound + plain(said.group(2)) + (said.group(3) == null ? "" : "–" + plain(said.group(3))) + unit(field, said.group(5).strip());
    }

    private String plain(String number) {
        return words.number(Double.parseDouble(number.replace(",", "")), 3);
    }

    private static String unit(String field, String unit) {
        return unit.isEmpty() || unit.equals(field) ? "" : unit.equals("%") ? "%" : " " + unit;
    }

    private String date(String value) {
        try {
            int slash = value.indexOf('/');
            if (slash > 0) {
                return days.span(LocalDate.parse(value.substring(0, slash)), LocalDate.parse(value.substring(slash + 1)));
            }
            if (value.indexOf('T') == 10) {
                return days.full(LocalDate.parse(value.substring(0, 10))) + ", " + time(value);
            }
            return value.matches("\\d{4}") ? days.year(Year.parse(value).getValue())
                    : value.matches("\\d{4}-\\d{2}") ? days.month(YearMonth.parse(value)) : days.full(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String time(String value) {
        return value.substring(value.indexOf('T') + 1).replaceFirst("([+-])", " UTC$1").replaceFirst("Z$", " UTC").toUpperCase(Locale.ROOT);
    }
}
