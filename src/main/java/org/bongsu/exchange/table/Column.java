package org.bongsu.exchange.table;

/**
 * A column and what it means.
 *
 * @param header its name in the table
 * @param name   of the quantity or the field that it holds, else empty
 * @param unit   of numbers that stand without one, else empty
 */
public record Column(String header, Meaning meaning, String name, String unit) {
    /** A column whose meaning says all. */
    public static Column of(String header, Meaning meaning) {
        return new Column(header, meaning, "", "");
    }

    static Column quantity(String header, String name, String unit) {
        return new Column(header, Meaning.QUANTITY, name, unit);
    }

    static Column field(String header, String name) {
        return new Column(header, Meaning.FIELD, name, "");
    }
}
