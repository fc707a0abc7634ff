package org.bongsu.view.reading.typed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes a quantity as {@code range 350–370 km}, and reads what people type for one. */
final class QuantityWords {
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final String TO = "\\s*(?:-|–|~|to)\\s*";
    private static final Pattern TYPED = Pattern.compile("^(\\D*?)\\s*" + NUMBER + "(?:" + TO + NUMBER + ")?(?:" + TO + NUMBER
            + ")?\\s*(km/h|km/s|m/s|km|nmi|mi|mph|kn|m|%|Mach|min|h|s|t|킬로미터|㎞|퍼센트|마하|분)?(?![\\p{L}\\p{N}])\\s*(\\D*)$", Pattern.CASE_INSENSITIVE);
    private static final String COUNT = "count";
    private static final String AT_LEAST = "≥ ";
    private static final String AT_MOST = "≤ ";
    private static final List<String> NAMES = List.of("missiles", "rounds", "range", "apogee", "speed", "flight-time", "killed", "injured", "missing",
            "drones", "balloons", "aircraft", "ships", "soldiers", "infiltrators", "rate", "rate-before", "money", "magnitude");

    private final Words words;

    QuantityWords(Words words) {
        this.words = words;
    }

    String name(String name) {
        return words.sayOr("quantity." + name, name);
    }

    /** Its value with its unit. */
    String value(Quantity quantity) {
        Double low = quantity.low();
        Double high = quantity.high();
        if (low != null && high == null && (quantity.best() == null || low.equals(quantity.best()))) {
            return written(quantity, AT_LEAST + words.number(low, 3));
        }
        if (low == null && high != null && quantity.best() == null) {
            return written(quantity, AT_MOST + words.number(high, 3));
        }
        StringBuilder text = new StringBuilder();
        for (Double each : new @Nullable Double[] {quantity.low(), quantity.best(), quantity.high()}) {
            if (each != null) {
                text.append(text.isEmpty() ? "" : "–").append(words.number(each, 3));
            }
        }
        return written(quantity, text.toString());
    }

    private static String written(Quantity quantity, String number) {
        return (number + (quantity.unit().equals("%") ? "" : " ") + quantity.unit()).strip();
    }

    /**
     * What typed words may mean: one number is the best value, two are the lowest and highest, three all of them.
     *
     * @param name of the quantity when the words do not name one, or null for a plain count
     */
    Optional<Quantity> read(String typed, @Nullable String name) {
        if (typed.contains(AT_LEAST.strip())) {
            return read(typed.replace(AT_LEAST.strip(), ""), name).map(q -> new Quantity(q.name(), q.best(), null, null, q.unit()));
        }
        if (typed.contains(AT_MOST.strip())) {
            return read(typed.replace(AT_MOST.strip(), ""), name).map(q -> new Quantity(q.name(), null, null, q.best(), q.unit()));
        }
        Matcher m = TYPED.matcher(typed.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String named = (m.group(1) + " " + m.group(6)).strip();
        String of = named.isEmpty() ? (name == null ? COUNT : name) : key(named);
        double first = number(m.group(2));
        String unit = unit(m.group(5));
        if (m.group(3) == null) {
            return Optional.of(Quantity.of(of, first, unit));
        }
        double second = number(m.group(3));
        return Optional.of(m.group(4) == null ? new Quantity(of, first, null, second, unit)
                : new Quantity(of, first, second, number(m.group(4)), unit));
    }

    /** The name under which the codebook's quantities are kept, for a name as the screen writes it. */
    private String key(String named) {
        String wanted = named.toLowerCase(Locale.ROOT);
        for (String known : NAMES) {
            if (known.equals(wanted) || name(known).equalsIgnoreCase(wanted)) {
                return known;
            }
        }
        return wanted;
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    private static String unit(@Nullable String typed) {
        return switch (typed == null ? "" : typed.toLowerCase(Locale.ROOT)) {
            case "킬로미터", "㎞", "km" -> "km";
            case "퍼센트" -> "%";
            case "마하", "mach" -> "Mach";
            case "분" -> "min";
            default -> typed == null ? "" : typed;
        };
    }
}
