package org.bongsu.situation.machine;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.bongsu.model.Dataset;
import org.bongsu.situation.columns.Columns;

/** Reads the file of a dataset: its parts straight into arrays, each against its sum. */
public final class TableReader implements AutoCloseable {
    private static final int CHUNK = 1 << 18;

    private final FileChannel in;
    private final Heading heading;
    private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

    private TableReader(FileChannel in, Heading heading) {
        this.in = in;
        this.heading = heading;
    }

    /**
     * Reads all rows.
     *
     * @throws UnreadableTable {@code missing, damaged, newer} or {@code unreadable}
     */
    public static MachineTable read(Path file, Dataset dataset, CodeReading reading) throws UnreadableTable {
        try (TableReader reader = open(file)) {
            Rows rows = reader.rows();
            if (rows.size() != dataset.extent().rows()) {
                throw new UnreadableTable("damaged", "another number of rows");
            }
            return MachineTable.of(dataset, rows, reading);
        } catch (IOException e) {
            throw unreadable(e);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new UnreadableTable("damaged", "a list ends too early");
        }
    }

    /**
     * The address of the page that a row was read from; empty where the table had none.
     *
     * @throws UnreadableTable {@code missing, damaged, newer} or {@code unreadable}
     */
    public static String address(Path file, int row) throws UnreadableTable {
        try (TableReader reader = open(file)) {
            ByteBuffer came = reader.piece(Section.CAME, (long) row * Integer.BYTES, Integer.BYTES);
            int place = came.getInt();
            ByteBuffer ends = reader.piece(Section.BLOCKS, (long) (place / Addresses.BLOCK) * Long.BYTES, 2 * Long.BYTES).order(ByteOrder.BIG_ENDIAN);
            long from = ends.getLong();
            return Addresses.of(reader.piece(Section.ADDRESSES, from, (int) (ends.getLong() - from)).array(), place % Addresses.BLOCK);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static TableReader open(Path file) throws UnreadableTable, IOException {
        FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ByteBuffer first = ByteBuffer.allocate(Heading.SIZE);
            while (first.hasRemaining() && in.read(first) >= 0) {
                // as far as the heading goes
            }
            return new TableReader(in, Heading.read(first.flip()));
        } catch (UnreadableTable | IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static UnreadableTable unreadable(IOException e) {
        return new UnreadableTable(e instanceof NoSuchFileException ? "missing" : "unreadable", String.valueOf(e.getMessage()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Rows rows() throws IOException, UnreadableTable {
        Columns.Days days = days();
        Columns.Points points = new Columns.Points(ints(Section.LAT), ints(Section.LON));
        List<Rows.Code> codes = codes();
        List<String> actors = words(Section.ACTORS);
        List<String> places = words(Section.PLACES);
        List<String> publishers = words(Section.PUBLISHERS);
        int[] place = ints(Section.PLACE);
        int most = 0;
        int least = 0;
        for (int each : place) {
            most = Math.max(most, each);
            least = Math.min(least, each);
        }
        within(most, place.length, places.size());
        within(least, place.length, places.size());
        byte[] precision = new byte[heading.rows()];
        read(Section.PRECISION, (from, at) -> {
            int n = from.remaining();
            from.get(precision, at, n);
        });
        int finest = 0;
        for (byte each : precision) {
            finest = Math.max(finest, each & 0xff);
        }
        within(finest, precision.length, 8);
        return new Rows(days, points, new Rows.What(codes, chars(Section.CODE, codes.size()), actors, chars(Section.FROM, actors.size()),
                chars(Section.TO, actors.size())), new Rows.Place(places, place, precision),
                new Rows.Origin(publishers, chars(Section.PUBLISHER, publishers.size()), ints(Section.NUMBER)));
    }

    /** Days that follow one another; last days that are all the first ones are kept once. */
    private Columns.Days days() throws IOException, UnreadableTable {
        int[] start = ints(Section.START);
        int[] end = ints(Section.END);
        boolean right = true;
        int before = Integer.MIN_VALUE;
        for (int row = 0; row < start.length; row++) {
            right &= end[row] >= start[row] & start[row] >= before;
            before = start[row];
        }
        if (!right) {
            throw new UnreadableTable("damaged", "days out of order");
        }
        return new Columns.Days(start, Arrays.equals(start, end) ? start : end, ints(Section.KNOWN), start.length);
    }

    /** Whether a number of any of so many rows has its word. */
    private static void within(int number, int rows, int count) throws UnreadableTable {
        if (rows > 0 && (number < 0 || number >= count)) {
            throw new UnreadableTable("damaged", "a number without its word");
        }
    }

    private int[] ints(Section section) throws IOException, UnreadableTable {
        int[] values = new int[heading.rows()];
        read(section, (from, at) -> {
            int n = from.remaining() / Integer.BYTES;
            from.asIntBuffer().get(values, at / Integer.BYTES, n);
        });
        return values;
    }

    private char[] chars(Section section, int count) throws IOException, UnreadableTable {
        char[] values = new char[heading.rows()];
        read(section, (from, at) -> {
            int n = from.remaining() / Character.BYTES;
            from.asCharBuffer().get(values, at / Character.BYTES, n);
        });
        int most = 0;
        for (char each : values) {
            most = Math.max(most, each);
        }
        within(most, values.length, count);
        return values;
    }

    private List<String> words(Section section) throws IOException, UnreadableTable {
        ByteBuffer in = whole(section);
        int count = in.getInt();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word(in));
        }
        return List.copyOf(words);
    }

    private List<Rows.Code> codes() throws IOException, UnreadableTable {
        ByteBuffer in = whole(Section.CODES);
        int count = in.getInt();
        List<Rows.Code> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(new Rows.Code(word(in), in.getShort()));
        }
        return List.copyOf(codes);
    }

    private static String word(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Takes a piece of a part, which begins at so many bytes of the part. */
    private interface Taking {
        void take(ByteBuffer from, int at);
    }

    private void read(Section section, Taking taking) throws IOException, UnreadableTable {
        Heading.Part part = part(section);
        if (section.width > 0 && part.length() != (long) heading.rows() * section.width) {
            throw new UnreadableTable("damaged", "a part has the wrong length");
        }
        CRC32C crc = new CRC32C();
        for (long at = 0; at < part.length(); at += chunk.limit()) {
            chunk.clear().limit((int) Math.min(CHUNK, part.length() - at));
            fill(chunk, part.offset() + at);
            crc.update(chunk.duplicate());
            taking.take(chunk.duplicate().order(ByteOrder.LITTLE_ENDIAN), (int) at);
        }
        if ((int) crc.getValue() != part.crc()) {
            throw new UnreadableTable("damaged", "the sum of a part is off: " + section);
        }
    }

    private ByteBuffer whole(Section section) throws IOException, UnreadableTable {
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(part(section).length())).order(ByteOrder.LITTLE_ENDIAN);
        read(section, (from, at) -> all.put(from));
        return all.flip();
    }

    private ByteBuffer piece(Section section, long from, int length) throws IOException, UnreadableTable {
        Heading.Part part = part(section);
        if (length < 0 || from < 0 || from + length > part.length()) {
            throw new UnreadableTable("damaged", "beyond a part");
        }
        ByteBuffer piece = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        fill(piece, part.offset() + from);
        return piece;
    }

    private Heading.Part part(Section section) throws IOException, UnreadableTable {
        Heading.Part part = heading.parts().get(section);
        if (part == null || part.offset() < 0 || part.length() < 0 || part.offset() + part.length() > in.size()) {
            throw new UnreadableTable("damaged", "a part lies beyond the end");
        }
        return part;
    }

    private void fill(ByteBuffer into, long at) throws IOException, UnreadableTable {
        for (long from = at; into.hasRemaining(); ) {
            int n = in.read(into, from);
            if (n < 0) {
                throw new UnreadableTable("damaged", "it ends too early");
            }
            from += n;
        }
        into.flip();
    }
}
