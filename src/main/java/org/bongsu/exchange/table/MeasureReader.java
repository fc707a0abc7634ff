package org.bongsu.exchange.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads numbers as tables write them: 150 km, 1,380 km, 330 lm, between 25 and 90 km, 25-90, about 200, at least 3, up to 97 km. */
public final class MeasureReader {
    private static final String NUMBER = "(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)";
    private static final Pattern RANGE = Pattern.compile("(?i)(?:between|from)?\\s*" + NUMBER + "\\s*(?:\\p{L}{1,3})?\\s*(?:-|–|~|and|to)\\s*" + NUMBER + "\\s*(.*)");
    private static final Pattern ONE = Pattern.compile("(?i)(about|around|approximately|approx\\.?|est\\.?|estimated|circa|ca\\.?|c\\.|약|~|≈)?\\s*"
            + "(at least|over|more than|minimum|>=|≥|>|up to|at most|less than|under|maximum|max\\.?|<=|≤|<|최소|최대)?\\s*" + NUMBER + "\\s*(\\+)?\\s*(.*)");
    private static final Pattern LEAST = Pattern.compile("(?i)at least|over|more than|minimum|>=|≥|>|최소");
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("km", "km"), Map.entry("lm", "km"), Map.entry("kms", "km"), Map.entry("kilometers", "km"),
            Map.entry("kilometres", "km"), Map.entry("킬로미터", "km"), Map.entry("㎞", "km"), Map.entry("m", "m"), Map.entry("mi", "mi"), Map.entry("miles", "mi"),
            Map.entry("mile", "mi"), Map.entry("nm", "nmi"), Map.entry("nmi", "nmi"), Map.entry("%", "%"), Map.entry("percent", "%"), Map.entry("mach", "Mach"),
            Map.entry("min", "min"), Map.entry("minutes", "min"), Map.entry("minute", "min"));

    private MeasureReader() { }

    /**
     * The number of a cell.
     *
     * @param name of what is counted
     * @param unit of a number without one
     */
    public static Optional<Quantity> read(String cell, String name, String unit) {
        String text = cell.strip();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            double low = number(range.group(1));
            double high = number(range.group(2));
            String as = unit(range.group(3), unit);
            return as == null || low > high ? Optional.empty() : Optional.of(new Quantity(name, low, null, high, as));
        }
        Matcher one = ONE.matcher(text);
        if (!one.matches()) {
            return Optional.empty();
        }
        double value = number(one.group(3));
        String as = unit(one.group(5), unit);
        if (as == null) {
            return Optional.empty();
        }
        String bound = one.group(2);
        boolean least = one.group(4) != null || bound != null && LEAST.matcher(bound).matches();
        return Optional.of(least ? new Quantity(name, value, null, null, as) : bound != null ? new Quantity(name, null, null, value, as) : Quantity.of(name, value, as));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    /** The unit that stands behind a number; null when what stands there is none. */
    private static @Nullable String unit(String behind, String usual) {
        String word = behind.strip().replaceFirst("\\s*\\(.*\\)$", "").toLowerCase(Locale.ROOT);
        return word.isEmpty() ? usual : UNITS.get(word.replaceFirst("\\.$", ""));
    }
}
