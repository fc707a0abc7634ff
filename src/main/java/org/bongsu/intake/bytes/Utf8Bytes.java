package org.bongsu.intake.bytes;

/**
 * How much like UTF-8 a run of bytes looks.
 *
 * @param sequences valid sequences of more than one byte
 * @param two       those among them of two bytes
 * @param broken    bytes that belong to no valid sequence
 */
record Utf8Bytes(int sequences, int two, int broken) {
    static Utf8Bytes count(byte[] bytes) {
        int sequences = 0;
        int two = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length == 0) {
                broken++;
                i++;
            } else {
                sequences++;
                two += length == 2 ? 1 : 0;
                i += length;
            }
        }
        return new Utf8Bytes(sequences, two, broken);
    }

    /** Whether it is plain ASCII or UTF-8, be it with a few bytes spoilt. */
    boolean likely() {
        return broken == 0 || sequences >= broken * 10;
    }

    boolean onlyTwoByte() {
        return sequences > 0 && sequences == two;
    }

    /** The length of the valid sequence that starts here (table 3-7 of the Unicode standard), 0 if none does. */
    private static int length(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > bytes.length) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
