package org.bongsu.situation.machine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The first bytes of the file of a dataset: a mark, the version of the format, how many rows and parts, where each part lies with its
 * CRC-32C, and the CRC-32C of all that. Numbers are little-endian.
 */
record Heading(int rows, Map<Section, Part> parts) {
    static final int VERSION = 1;
    static final int SIZE = size(Section.values().length);
    private static final byte[] MARK = "BONGSUDS".getBytes(StandardCharsets.US_ASCII);
    private static final int PART = 24;
    private static final int FIXED = 20;
    private static final int MOST_PARTS = 1000;

    /** Where a part lies, how many bytes it has, and their sum. */
    record Part(long offset, long length, int crc) { }

    private static int size(int parts) {
        return FIXED + parts * PART + Integer.BYTES;
    }

    /** Its bytes. */
    ByteBuffer bytes() {
        ByteBuffer out = ByteBuffer.allocate(size(parts.size())).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MARK).putInt(VERSION).putInt(rows).putInt(parts.size());
        parts.forEach((section, part) -> out.putInt(section.ordinal() + 1).putInt(part.crc).putLong(part.offset).putLong(part.length));
        out.putInt(crc(out.array(), out.position()));
        return out.flip();
    }

    /**
     * Reads the first bytes of a file, at least as many as there are.
     *
     * @throws UnreadableTable {@code damaged}, or {@code newer} when a later version wrote it
     */
    static Heading read(ByteBuffer first) throws UnreadableTable {
        ByteBuffer in = first.order(ByteOrder.LITTLE_ENDIAN);
        byte[] mark = new byte[MARK.length];
        if (in.remaining() < FIXED) {
            throw new UnreadableTable("damaged", "shorter than its heading");
        }
        in.get(mark);
        int version = in.getInt();
        if (!Arrays.equals(mark, MARK)) {
            throw new UnreadableTable("damaged", "no dataset");
        }
        if (version > VERSION) {
            throw new UnreadableTable("newer", "version " + version);
        }
        int rows = in.getInt();
        int count = in.getInt();
        if (rows < 0 || count < 0 || count > MOST_PARTS || in.remaining() < count * PART + Integer.BYTES) {
            throw new UnreadableTable("damaged", "the heading's numbers are off");
        }
        Map<Section, Part> parts = new EnumMap<>(Section.class);
        for (int i = 0; i < count; i++) {
            int number = in.getInt();
            int crc = in.getInt();
            Part part = new Part(in.getLong(), in.getLong(), crc);
            if (number >= 1 && number <= Section.values().length) {
                parts.put(Section.values()[number - 1], part);
            }
        }
        int end = in.position();
        if (in.getInt() != crc(in.array(), end)) {
            throw new UnreadableTable("damaged", "the heading's sum is off");
        }
        if (parts.size() < Section.values().length) {
            throw new UnreadableTable("damaged", "a part is missing");
        }
        return new Heading(rows, parts);
    }

    private static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
