package org.bongsu.compare;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number as it may be meant: from the least to the most that it can stand for, rounding included, in a unit that others convert to.
 *
 * <p>A number stands for what would be rounded to it: 350 km for 345 to 355, since nobody says 350 who measured 360; counts of things
 * below a hundred stand for themselves.
 *
 * @param unit what it is converted to: km, s, kg, % …, or empty for a count
 */
record Amount(double low, double high, String unit) implements Value {
    private static final Pattern NUMBER = Pattern.compile("(<=?|>=?|≤|≥)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:[-–~]\\s*(\\d[\\d,]*(?:\\.\\d+)?))?\\s*(\\+)?\\s*(.*)");
    private static final double COUNTED = 100;
    /** Edges that only touch do not overlap, whatever the last bits of a conversion say. */
    private static final double SLACK = 1e-9;

    /** A unit in terms of the one that it converts to. */
    private record Unit(String of, double factor) { }

    /** International mile and foot (1959), nautical mile (1929), hundredweights left out: no source gives them. */
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            unit("km", "km", 1), unit("kilometers", "km", 1), unit("kilometres", "km", 1), unit("킬로미터", "km", 1), unit("m", "km", 0.001),
            unit("mi", "km", 1.609344), unit("mile", "km", 1.609344), unit("miles", "km", 1.609344), unit("마일", "km", 1.609344),
            unit("nmi", "km", 1.852), unit("nautical miles", "km", 1.852), unit("해리", "km", 1.852), unit("ft", "km", 0.0003048), unit("feet", "km", 0.0003048),
            unit("s", "s", 1), unit("sec", "s", 1), unit("초", "s", 1), unit("min", "s", 60), unit("minutes", "s", 60), unit("분", "s", 60), unit("h", "s", 3600),
            unit("kg", "kg", 1), unit("t", "kg", 1000), unit("kt", "kt", 1), unit("mt", "kt", 1000), unit("mach", "mach", 1), unit("%", "%", 1),
            unit("percent", "%", 1), unit("km/h", "km/h", 1), unit("mph", "km/h", 1.609344));

    private static Map.Entry<String, Unit> unit(String name, String of, double factor) {
        return Map.entry(name, new Unit(of, factor));
    }

    /** A number in words such as {@code 217 miles}, {@code 3+ missiles}, {@code 10-12}, or null when it is none; a unit that is the field's name counts things. */
    static @Nullable Amount of(String field, String value) {
        Matcher said = NUMBER.matcher(value.strip());
        if (!said.matches()) {
            return null;
        }
        String bound = said.group(1) == null ? "" : said.group(1);
        double first = Double.parseDouble(said.group(2).replace(",", ""));
        double last = said.group(3) == null ? first : Double.parseDouble(said.group(3).replace(",", ""));
        Unit unit = unit(field, said.group(5).strip());
        boolean counts = unit.of.isEmpty();
        double low = Math.min(first, last) - rounding(first, said.group(2), counts);
        double high = Math.max(first, last) + rounding(last, said.group(3) == null ? said.group(2) : said.group(3), counts);
        boolean up = said.group(4) != null || bound.startsWith(">") || bound.equals("≥");
        boolean down = bound.startsWith("<") || bound.equals("≤");
        return new Amount(down ? Double.NEGATIVE_INFINITY : low * unit.factor, up ? Double.POSITIVE_INFINITY : high * unit.factor, unit.of);
    }

    /** A quantity as claims write it. */
    static String said(Quantity quantity) {
        Double best = quantity.best();
        Double low = quantity.low();
        Double high = quantity.high();
        String number = best != null ? plain(best) : low != null && high != null ? plain(low) + "-" + plain(high)
                : low != null ? plain(low) + "+" : "<=" + plain(high == null ? 0 : high);
        return (number + " " + quantity.unit()).strip();
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : java.math.BigDecimal.valueOf(number).toPlainString();
    }

    private static Unit unit(String field, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Unit known = UNITS.get(lower);
        return known != null ? known : lower.isEmpty() || lower.equals(field.toLowerCase(Locale.ROOT)) ? new Unit("", 1) : new Unit(lower, 1);
    }

    /** Half of the last place that counts: of the decimals given, else of the second digit or the last before closing zeros. */
    private static double rounding(double number, String written, boolean counts) {
        int point = written.indexOf('.');
        if (point >= 0 && !written.endsWith(".0")) {
            return Math.pow(10, point + 1 - written.length()) / 2;
        }
        if (counts && number < COUNTED) {
            return 0;
        }
        double place = 1;
        while (number >= 100 * place && number % (place * 10) == 0) {
            place *= 10;
        }
        return place / 2;
    }

    @Override
    public Fit fit(Value other) {
        if (!(other instanceof Amount amount) || !unit.equals(amount.unit)) {
            return Fit.APART;
        }
        double first = Math.max(low, amount.low);
        double last = Math.min(high, amount.high);
        boolean exact = low == high || amount.low == amount.high;
        return exact ? first <= last ? Fit.AGREE : Fit.CONTRADICT : last - first > SLACK * scale(first, last) ? Fit.AGREE : Fit.CONTRADICT;
    }

    private static double scale(double first, double last) {
        return Double.isInfinite(last - first) ? 1 : Math.max(1, Math.abs(last));
    }

    @Override
    public double room() {
        return high - low;
    }
}
