package org.bongsu.suggest.number;

import org.bongsu.model.Quantity;

/** Words that give a number of something. */
public record QuantityWord(int start, int end, Quantity quantity) {
    /** The number with its unit, as mentions give it: {@code 25 %}, {@code 3+ missiles}. */
    public String value() {
        String number = quantity.best() != null ? plain(quantity.best())
                : quantity.low() != null && quantity.high() != null ? plain(quantity.low()) + "-" + plain(quantity.high())
                : quantity.low() != null ? plain(quantity.low()) + "+" : quantity.high() != null ? "<=" + plain(quantity.high()) : "";
        return number + " " + (quantity.unit().isEmpty() ? quantity.name() : quantity.unit());
    }

    /** Whether another gives the same in the same unit. */
    public boolean sameKind(QuantityWord other) {
        return quantity.name().equals(other.quantity.name()) && quantity.unit().equals(other.quantity.unit());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
