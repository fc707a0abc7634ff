package org.bongsu.situation.columns;

/** A small number for each row. */
public sealed interface RowCodes {
    /** The number of a row. */
    int of(int row);

    /** How many rows. */
    int size();

    /** Numbers up to 255; the array is not copied. */
    static RowCodes of(byte[] codes) {
        return new Bytes(codes);
    }

    /** Numbers up to 65,535; the array is not copied. */
    static RowCodes of(char[] codes) {
        return new Chars(codes);
    }

    /** In a byte each. */
    record Bytes(byte[] codes) implements RowCodes {
        @Override
        public int of(int row) {
            return codes[row] & 0xff;
        }

        @Override
        public int size() {
            return codes.length;
        }
    }

    /** In two bytes each. */
    record Chars(char[] codes) implements RowCodes {
        @Override
        public int of(int row) {
            return codes[row];
        }

        @Override
        public int size() {
            return codes.length;
        }
    }
}
