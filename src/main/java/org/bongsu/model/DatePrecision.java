package org.bongsu.model;

/** How exactly a date is known, on the five steps of the UCDP GED scale. */
public enum DatePrecision {
    /** The day is known. */
    DAY(1),
    /** Two to six days. */
    DAYS(2),
    /** A week or ten days. */
    WEEK(3),
    /** The month. */
    MONTH(4),
    /** The year. */
    YEAR(5);

    private final int code;

    DatePrecision(int code) {
        this.code = code;
    }

    /** The code of the scale, 1 (day) to 5 (year). */
    public int code() {
        return code;
    }

    /** The step with this code; codes outside 1 to 5 are refused. */
    public static DatePrecision of(int code) {
        if (code < 1 || code > 5) {
            throw new IllegalArgumentException("date precision is 1 to 5, not " + code);
        }
        return values()[code - 1];
    }

    /** The step that a span of this many days (at least 1) belongs to. */
    public static DatePrecision ofDays(long days) {
        if (days <= 1) {
            return DAY;
        }
        return days <= 6 ? DAYS : days <= 11 ? WEEK : days <= 31 ? MONTH : YEAR;
    }
}
