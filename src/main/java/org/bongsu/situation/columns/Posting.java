package org.bongsu.situation.columns;

/** The rows that have a value: as bits where they are many, else by number. */
sealed interface Posting {
    /** How many of its rows within a run of words are let through. */
    int count(long[] let, Words run);

    /** Sets all its rows. */
    void into(Bits bits);

    /** How many rows it has. */
    int size();

    /** Whether so many rows of all are kept by number. */
    static boolean sparse(int count, int size) {
        return (long) count * 48 < size || count == 0;
    }

    /** Of the rows of a value, of all rows so many. */
    static Posting of(int[] rows, int size) {
        if (sparse(rows.length, size)) {
            return new Sparse(rows);
        }
        Bits bits = new Bits(size);
        for (int row : rows) {
            bits.set(row);
        }
        return new Dense(bits, rows.length);
    }

    /** Rows as bits. */
    record Dense(Bits bits, int size) implements Posting {
        @Override
        public int count(long[] let, Words run) {
            return Bits.both(bits.words, let, run.from(), run.to());
        }

        @Override
        public void into(Bits other) {
            for (int i = 0; i < bits.words.length; i++) {
                other.words[i] |= bits.words[i];
            }
        }
    }

    /** Rows by number, ascending. */
    record Sparse(int[] rows) implements Posting {
        @Override
        public int size() {
            return rows.length;
        }

        @Override
        public int count(long[] let, Words run) {
            int n = 0;
            int end = run.to() << 6;
            for (int i = first(run.from() << 6); i < rows.length && rows[i] < end; i++) {
                n += (int) (let[rows[i] >> 6] >>> rows[i]) & 1;
            }
            return n;
        }

        private int first(int row) {
            int low = 0;
            int high = rows.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (rows[middle] < row) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        @Override
        public void into(Bits other) {
            for (int row : rows) {
                other.set(row);
            }
        }
    }
}
