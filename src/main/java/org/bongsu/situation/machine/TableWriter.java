package org.bongsu.situation.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes rows as the file of a dataset: the heading, and then each part, beginning at a multiple of eight bytes. */
final class TableWriter {
    private static final int CHUNK = 1 << 16;

    private final FileChannel out;
    private final Map<Section, Heading.Part> parts = new EnumMap<>(Section.class);
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C crc = new CRC32C();
    private long at;

    private TableWriter(FileChannel out) {
        this.out = out;
    }

    /**
     * Writes a file from its beginning.
     *
     * @param came the number in the order of arrival of each row
     */
    static void write(FileChannel out, Rows rows, int[] came, Addresses.Blocks addresses) throws IOException {
        TableWriter writer = new TableWriter(out);
        writer.at = Heading.SIZE;
        writer.ints(Section.START, rows.days().start());
        writer.ints(Section.END, rows.days().end());
        writer.ints(Section.KNOWN, rows.days().known());
        writer.ints(Section.LAT, rows.points().lat());
        writer.ints(Section.LON, rows.points().lon());
        writer.chars(Section.CODE, rows.what().code());
        writer.chars(Section.FROM, rows.what().from());
        writer.chars(Section.TO, rows.what().to());
        writer.ints(Section.PLACE, rows.place().name());
        writer.bytes(Section.PRECISION, rows.place().precision());
        writer.chars(Section.PUBLISHER, rows.origin().publisher());
        writer.ints(Section.NUMBER, rows.origin().number());
        writer.codes(rows.what().codes());
        writer.words(Section.ACTORS, rows.what().actors());
        writer.words(Section.PLACES, rows.place().names());
        writer.words(Section.PUBLISHERS, rows.origin().publishers());
        writer.ints(Section.CAME, came);
        writer.bytes(Section.BLOCKS, addresses.starts());
        writer.bytes(Section.ADDRESSES, addresses.deflated());
        ByteBuffer heading = new Heading(rows.size(), writer.parts).bytes();
        for (long to = 0; heading.hasRemaining(); ) {
            to += out.write(heading, to);
        }
    }

    private void ints(Section section, int[] values) throws IOException {
        long from = begin();
        for (int value : values) {
            room(Integer.BYTES).putInt(value);
        }
        end(section, from);
    }

    private void chars(Section section, char[] values) throws IOException {
        long from = begin();
        for (char value : values) {
            room(Character.BYTES).putChar(value);
        }
        end(section, from);
    }

    private void bytes(Section section, byte[] values) throws IOException {
        long from = begin();
        put(values);
        end(section, from);
    }

    private void words(Section section, List<String> values) throws IOException {
        long from = begin();
        room(Integer.BYTES).putInt(values.size());
        for (String value : values) {
            word(value);
        }
        end(section, from);
    }

    private void codes(List<Rows.Code> codes) throws IOException {
        long from = begin();
        room(Integer.BYTES).putInt(codes.size());
        for (Rows.Code code : codes) {
            word(code.cameo());
            room(Short.BYTES).putShort(code.goldstein());
        }
        end(Section.CODES, from);
    }

    private void word(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES).putInt(bytes.length);
        put(bytes);
    }

    private void put(byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; ) {
            int n = Math.min(room(1).remaining(), bytes.length - from);
            chunk.put(bytes, from, n);
            from += n;
        }
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (chunk.remaining() < bytes) {
            flush();
        }
        return chunk;
    }

    private long begin() {
        at = (at + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
        crc.reset();
        return at;
    }

    private void end(Section section, long from) throws IOException {
        flush();
        parts.put(section, new Heading.Part(from, at - from, (int) crc.getValue()));
    }

    private void flush() throws IOException {
        chunk.flip();
        crc.update(chunk.duplicate());
        while (chunk.hasRemaining()) {
            at += out.write(chunk, at);
        }
        chunk.clear();
    }
}
