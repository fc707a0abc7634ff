package org.bongsu.store.journal;

import java.nio.charset.StandardCharsets;

/** What a record of the journal says first: the number of a change, or of the last change before a checkpoint. */
public record Heading(boolean checkpoint, long number) {
    private static final byte[] CHANGE = "{\"number\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTE = "{\"checkpoint\":".getBytes(StandardCharsets.US_ASCII);

    /** Reads it without reading the rest. */
    public static Heading of(byte[] json) {
        boolean change = starts(json, CHANGE);
        if (!change && !starts(json, NOTE)) {
            return new Heading(false, -1);
        }
        long number = 0;
        for (int i = change ? CHANGE.length : NOTE.length; i < json.length && json[i] >= '0' && json[i] <= '9'; i++) {
            number = number * 10 + json[i] - '0';
        }
        return new Heading(!change, number);
    }

    private static boolean starts(byte[] json, byte[] with) {
        return json.length > with.length && java.util.Arrays.equals(json, 0, with.length, with, 0, with.length);
    }
}
