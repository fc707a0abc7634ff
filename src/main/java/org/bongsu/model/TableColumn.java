package org.bongsu.model;

/**
 * A column and what it means.
 *
 * @param header its name in the table
 * @param name   of the quantity or the field that it holds, else empty
 * @param unit   of numbers that stand without one, else empty
 */
public record TableColumn(String header, ColumnMeaning meaning, String name, String unit) {
    /** A column whose meaning says all. */
    public static TableColumn of(String header, ColumnMeaning meaning) {
        return new TableColumn(header, meaning, "", "");
    }

    /** A number, such as a range in km. */
    public static TableColumn quantity(String header, String name, String unit) {
        return new TableColumn(header, ColumnMeaning.QUANTITY, name, unit);
    }

    /** A field of the type, such as the site of a launch. */
    public static TableColumn field(String header, String name) {
        return new TableColumn(header, ColumnMeaning.FIELD, name, "");
    }
}
