package org.bongsu.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.codebook.Type;
import org.bongsu.model.Quantity;

/** Reads numbers as mentions and claims write them; what a bare length may measure depends on the type of the incident. */
final class Numbers {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern WRITTEN = Pattern.compile("(<=)?" + NUMBER + "(?:(\\+)|-" + NUMBER + ")?(?:\\s+(\\S.*))?");
    private static final List<String> UNITS = List.of("km", "m", "%", "Mach", "min", "nmi", "mi", "USD", "KRW", "km/h", "t");

    private Numbers() { }

    /** The quantities that {@code 350 km}, {@code 350-370 km}, {@code 3+ missiles} or {@code 25 %} may be, the likeliest first; empty when it is no number. */
    static List<Quantity> of(String written, String type) {
        Matcher m = WRITTEN.matcher(written.strip());
        if (!m.matches()) {
            return List.of();
        }
        String of = m.group(5) == null ? "" : m.group(5).strip();
        boolean unit = UNITS.contains(of);
        double first = Double.parseDouble(m.group(2));
        Double low = m.group(3) != null || m.group(4) != null ? Double.valueOf(first) : null;
        Double high = m.group(4) != null ? Double.valueOf(m.group(4)) : m.group(1) != null ? Double.valueOf(first) : null;
        Double best = low == null && high == null ? Double.valueOf(first) : null;
        List<String> names = unit ? named(of, type) : List.of(of.isEmpty() ? "count" : of);
        return names.stream().map(name -> new Quantity(name, low, best, high, unit ? of : "")).toList();
    }

    private static List<String> named(String unit, String type) {
        return switch (unit) {
            case "km", "mi", "nmi" -> Type.isA(type, "launch") ? List.of("range", "apogee") : List.of("distance");
            case "m" -> List.of("altitude");
            case "%" -> List.of("rate");
            case "Mach", "km/h" -> List.of("speed");
            case "min" -> List.of("flight-time");
            case "USD", "KRW" -> List.of("money");
            default -> List.of("weight");
        };
    }
}
