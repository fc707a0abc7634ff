package org.bongsu.exchange.table;

import org.bongsu.model.Quantity;

/** Numbers as claims write them: 350 km, 25-90 km, 3+ missiles, &lt;=5 drones. */
final class Wording {
    private Wording() { }

    static String of(Quantity quantity) {
        Double low = quantity.low();
        Double best = quantity.best();
        Double high = quantity.high();
        String number = best != null ? plain(best) : low != null && high != null ? plain(low) + "-" + plain(high)
                : low != null ? plain(low) + "+" : "<=" + (high == null ? "" : plain(high));
        return number + " " + (quantity.unit().isEmpty() ? quantity.name() : quantity.unit());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
