package org.bongsu.exchange.machine;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bongsu.codebook.CameoTable;
import org.bongsu.job.Progress;
import org.bongsu.model.MachineCoder;
import org.bongsu.model.MachineEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tables of events that machines coded, known by their columns whatever the file is called: those of GDELT, which have no heading, and those
 * of ICEWS. Such a table may lie alone in a zip, as GDELT hands it out. Rows are read one by one, whatever the size of the file.
 */
public final class MachineTables {
    private static final int PEEKED = 1 << 14;
    private static final int LISTED = 200;
    private static final int EACH = 4096;

    private final CameoTable cameo;
    private final boolean everywhere;

    /**
     * Reads tables.
     *
     * @param everywhere whether rows are wanted that do not touch the Korean peninsula by place or actor
     */
    public MachineTables(CameoTable cameo, boolean everywhere) {
        this.cameo = cameo;
        this.everywhere = everywhere;
    }

    /** Who made a table; nothing where a file is no such table, or cannot be read. */
    public Optional<MachineCoder> coder(Path file) {
        try (InputStream in = open(file)) {
            return shape(in.readNBytes(PEEKED)).map(Shape::coder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a table of which {@link #coder} knows who made it.
     *
     * @param each takes the rows that are wanted, and says whether it takes more
     */
    public TableReading read(Path file, Progress progress, Predicate<MachineEvent> each) throws IOException {
        String name = String.valueOf(file.getFileName());
        long size = Files.size(file);
        Counting counted = new Counting(Files.newInputStream(file));
        try (InputStream in = opened(new BufferedInputStream(counted, 1 << 16))) {
            in.mark(PEEKED);
            Shape shape = shape(in.readNBytes(PEEKED)).orElseThrow(() -> new IOException("not a table of events: " + name));
            in.reset();
            EventTable table = shape.heading == null ? new GdeltTable(in, everywhere) : new IcewsTable(in, shape.heading, everywhere, cameo::named);
            long taken = 0;
            long elsewhere = 0;
            long refused = 0;
            List<BadRow> bad = new ArrayList<>();
            while (table.next()) {
                if ((taken + elsewhere + refused) % EACH == 0) {
                    progress.at(counted.bytes, size, name);
                    if (progress.cancelled()) {
                        return new TableReading(taken, elsewhere, refused, bad, false);
                    }
                }
                try {
                    MachineEvent event = table.event();
                    if (event == null) {
                        elsewhere++;
                    } else {
                        taken++;
                        if (!each.test(event)) {
                            return new TableReading(taken, elsewhere, refused, bad, false);
                        }
                    }
                } catch (RowFault e) {
                    refused++;
                    if (bad.size() < LISTED) {
                        bad.add(e.at(table.row()));
                    }
                }
            }
            return new TableReading(taken, elsewhere, refused, bad, true);
        }
    }

    /** What kind of table it is: that of GDELT has no heading. */
    private record Shape(MachineCoder coder, @Nullable List<String> heading) { }

    private static Optional<Shape> shape(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8);
        String line = text.lines().findFirst().orElse("");
        String plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
        Optional<List<String>> heading = IcewsTable.heading(plain);
        if (heading.isPresent()) {
            return Optional.of(new Shape(MachineCoder.ICEWS, heading.get()));
        }
        String[] fields = plain.split("\t", -1);
        // Of the first version, too: a number, a day, its month and its year.
        boolean gdelt = GdeltTable.FIELDS.contains(fields.length) && fields[0].matches("\\d{1,10}") && fields[1].matches("\\d{8}")
                && fields[2].equals(fields[1].substring(0, 6)) && fields[3].equals(fields[1].substring(0, 4));
        return gdelt ? Optional.of(new Shape(MachineCoder.GDELT, null)) : Optional.empty();
    }

    private static InputStream open(Path file) throws IOException {
        return opened(new BufferedInputStream(Files.newInputStream(file), PEEKED));
    }

    /** What lies in a zip with one entry, or the file itself. */
    private static InputStream opened(BufferedInputStream in) throws IOException {
        in.mark(8);
        byte[] mark = in.readNBytes(4);
        in.reset();
        if (mark.length < 4 || mark[0] != 'P' || mark[1] != 'K' || mark[2] != 3 || mark[3] != 4) {
            return in;
        }
        ZipInputStream zip = new ZipInputStream(in);
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || entry.isDirectory()) {
            return InputStream.nullInputStream();
        }
        return new BufferedInputStream(zip, 1 << 16);
    }

    /** Counts the bytes that are read. */
    private static final class Counting extends FilterInputStream {
        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            bytes += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int n = super.read(into, at, length);
            bytes += Math.max(0, n);
            return n;
        }
    }
}
