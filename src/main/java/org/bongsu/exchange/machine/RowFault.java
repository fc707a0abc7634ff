package org.bongsu.exchange.machine;

/** That the row at hand cannot be read. */
final class RowFault extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 40;

    private final String column;
    private final String reason;
    private final String value;

    RowFault(String column, String reason, String value) {
        super(reason + " in " + column, null, false, false);
        this.column = column;
        this.reason = reason;
        this.value = value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }

    BadRow at(long row) {
        return new BadRow(row, column, reason, value);
    }
}
