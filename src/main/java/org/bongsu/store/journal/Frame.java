package org.bongsu.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * How a record stands in the journal: its length and its CRC32C, eight hexadecimal digits each, the JSON, and a line feed. The
 * JSON holds no line feed and no zero byte, so records can be found again behind damage, and bytes never written are told apart.
 */
public final class Frame {
    /** Bytes before the JSON: {@code llllllll cccccccc }. */
    public static final int HEAD = 18;
    /** Bytes around the JSON. */
    static final int EXTRA = HEAD + 1;

    private Frame() { }

    public static ByteBuffer of(byte[] json) {
        byte[] head = (hex(json.length) + ' ' + hex(crc(json, 0, json.length)) + ' ').getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(json.length + EXTRA).put(head).put(json).put((byte) '\n').flip();
    }

    /** The length that a head states, or -1 when it is not a head. */
    static int length(byte[] bytes, int at) {
        if (at + HEAD > bytes.length || bytes[at + 8] != ' ' || bytes[at + 17] != ' ' || number(bytes, at + 9) < 0) {
            return -1;
        }
        long length = number(bytes, at);
        return length > Integer.MAX_VALUE - EXTRA ? -1 : (int) length;
    }

    /** Whether a whole and sound record starts there. */
    static boolean sound(byte[] bytes, int at) {
        int length = length(bytes, at);
        return length >= 0 && length <= bytes.length - at - EXTRA && bytes[at + HEAD + length] == '\n'
                && number(bytes, at + 9) == (crc(bytes, at + HEAD, length) & 0xFFFFFFFFL);
    }

    static int crc(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    static String hex(int value) {
        return HexFormat.of().toHexDigits(value);
    }

    /** Eight lower-case hexadecimal digits as a number, or -1: a digit whose case was changed is damage too. */
    private static long number(byte[] bytes, int at) {
        long number = 0;
        for (int i = at; i < at + 8; i++) {
            int digit = "0123456789abcdef".indexOf(bytes[i]);
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return number;
    }
}
