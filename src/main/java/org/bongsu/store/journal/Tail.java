package org.bongsu.store.journal;

/** What stands behind the last sound record of the journal. */
final class Tail {
    /** What a disk writes whole or not at all. */
    private static final int SECTOR = 512;

    private Tail() { }

    /**
     * Whether a crash left it: the start of one record whose writing never ended. Everything else is damage, for a record that was
     * written to its end may have been acknowledged.
     *
     * @param rest  all bytes from the first that is not a sound record to the end of the file
     * @param start where they stand in the file
     */
    static boolean unfinished(byte[] rest, long start) {
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] == '\n' && Frame.sound(rest, i + 1)) {
                return false;
            }
        }
        return unwritten(rest, start) || begun(rest);
    }

    /** Whether a sector was never written (a power cut may lengthen the file before its bytes arrive): its part of the record is zero. */
    private static boolean unwritten(byte[] rest, long start) {
        int from = 0;
        while (from < rest.length) {
            int to = (int) Math.min(rest.length, from + SECTOR - (start + from) % SECTOR);
            int i = from;
            while (i < to && rest[i] == 0) {
                i++;
            }
            if (i == to) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Whether it is a record up to some byte, and then the file ends. */
    private static boolean begun(byte[] rest) {
        if (rest.length >= Frame.HEAD && (Frame.length(rest, 0) < 0 || rest.length >= Frame.length(rest, 0) + Frame.EXTRA)) {
            return false;
        }
        for (int i = 0; i < rest.length; i++) {
            boolean fits = i >= Frame.HEAD ? rest[i] != '\n' && rest[i] != 0
                    : i == 8 || i == 17 ? rest[i] == ' ' : "0123456789abcdef".indexOf(rest[i]) >= 0;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
