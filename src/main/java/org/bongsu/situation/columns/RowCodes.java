package org.bongsu.situation.columns;

/** A small number for each row. */
public abstract sealed class RowCodes {
    private RowCodes() { }

    /** The number of a row. */
    public abstract int of(int row);

    /** How many rows. */
    public abstract int size();

    /** How many rows have each number, all of them less than a limit. */
    abstract int[] counts(int limit);

    /** Adds all rows to the postings of their numbers. */
    abstract void into(Postings postings);

    /** Numbers up to 255; the array is not copied. */
    public static RowCodes of(byte[] codes) {
        return new Bytes(codes);
    }

    /** Numbers up to 65,535; the array is not copied. */
    public static RowCodes of(char[] codes) {
        return new Chars(codes);
    }

    /** The number that stands for the number of each row; neither array is copied. */
    public static RowCodes through(char[] codes, char[] meaning) {
        return new Through(codes, meaning);
    }

    /** The same number for so many rows. */
    public static RowCodes same(int code, int size) {
        return new Same(code, size);
    }

    /** In a byte each. */
    private static final class Bytes extends RowCodes {
        private final byte[] codes;

        Bytes(byte[] codes) {
            this.codes = codes;
        }

        @Override
        public int of(int row) {
            return codes[row] & 0xff;
        }

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        int[] counts(int limit) {
            int[] counts = new int[limit];
            for (byte code : codes) {
                counts[code & 0xff]++;
            }
            return counts;
        }

        @Override
        void into(Postings postings) {
            for (int row = 0; row < codes.length; row++) {
                postings.add(codes[row] & 0xff, row);
            }
        }
    }

    /** In two bytes each. */
    private static final class Chars extends RowCodes {
        private final char[] codes;

        Chars(char[] codes) {
            this.codes = codes;
        }

        @Override
        public int of(int row) {
            return codes[row];
        }

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        int[] counts(int limit) {
            int[] counts = new int[limit];
            for (char code : codes) {
                counts[code]++;
            }
            return counts;
        }

        @Override
        void into(Postings postings) {
            for (int row = 0; row < codes.length; row++) {
                postings.add(codes[row], row);
            }
        }
    }

    /** By what another number of the row means. */
    private static final class Through extends RowCodes {
        private final char[] codes;
        private final char[] meaning;

        Through(char[] codes, char[] meaning) {
            this.codes = codes;
            this.meaning = meaning;
        }

        @Override
        public int of(int row) {
            return meaning[codes[row]];
        }

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        int[] counts(int limit) {
            int[] each = new int[meaning.length];
            for (char code : codes) {
                each[code]++;
            }
            int[] counts = new int[limit];
            for (int code = 0; code < each.length; code++) {
                if (each[code] > 0) {
                    counts[meaning[code]] += each[code];
                }
            }
            return counts;
        }

        @Override
        void into(Postings postings) {
            for (int row = 0; row < codes.length; row++) {
                postings.add(meaning[codes[row]], row);
            }
        }
    }

    /** The same for all. */
    private static final class Same extends RowCodes {
        private final int code;
        private final int size;

        Same(int code, int size) {
            this.code = code;
            this.size = size;
        }

        @Override
        public int of(int row) {
            return code;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        int[] counts(int limit) {
            int[] counts = new int[limit];
            counts[code] = size;
            return counts;
        }

        @Override
        void into(Postings postings) {
            for (int row = 0; row < size; row++) {
                postings.add(code, row);
            }
        }
    }
}
