package org.bongsu.exchange.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a file, one at a time, each split at a separator; of UTF-8, whose bytes below 128 are never part of another letter. */
final class Line {
    private static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1024];
    private int length;
    private int[] starts = new int[80];
    private int fields;
    private boolean tooLong;

    Line(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, without its end; false when there is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    return any;
                }
            }
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            add(from, at - from);
            if (at < end) {
                at++;
                if (length > 0 && line[length - 1] == '\r') {
                    length--;
                }
                return true;
            }
        }
    }

    private void add(int from, int n) {
        if (length + n > LONGEST) {
            tooLong = true;
            return;
        }
        if (length + n > line.length) {
            line = Arrays.copyOf(line, Math.max(length + n, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, n);
        length += n;
    }

    /** Whether the line was longer than any row of such a table, and was cut. */
    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        return length == 0;
    }

    /** Splits it at a separator, and says into how many fields. */
    int split(char separator) {
        fields = 0;
        start(0);
        for (int i = 0; i < length; i++) {
            if (line[i] == separator) {
                start(i + 1);
            }
        }
        int n = fields;
        start(length + 1);
        return n;
    }

    private void start(int place) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
        }
        starts[fields++] = place;
    }

    /** A field's text. */
    String text(int field) {
        return new String(line, starts[field], starts[field + 1] - 1 - starts[field], StandardCharsets.UTF_8);
    }

    boolean empty(int field) {
        return starts[field + 1] - 1 == starts[field];
    }

    /** Whether a field is this, of letters below 128. */
    boolean is(int field, String ascii) {
        int from = starts[field];
        if (starts[field + 1] - 1 - from != ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (line[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a field begins with this, of letters below 128. */
    boolean begins(int field, String ascii) {
        int from = starts[field];
        if (starts[field + 1] - 1 - from < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (line[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Some digits of a field as a number, or -1 where they are none. */
    int digits(int field, int from, int count) {
        int at = starts[field] + from;
        if (at + count > starts[field + 1] - 1) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + count; i++) {
            int digit = line[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** How many bytes a field has. */
    int length(int field) {
        return starts[field + 1] - 1 - starts[field];
    }

    /** The whole line. */
    String whole() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }
}
