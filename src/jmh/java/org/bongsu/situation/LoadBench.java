package org.bongsu.situation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bongsu.model.Dataset;
import org.bongsu.model.Filter;
import org.bongsu.model.MachineCoder;
import org.bongsu.situation.machine.CodeReading;
import org.bongsu.situation.machine.GeneratedEvents;
import org.bongsu.situation.machine.MachineTable;
import org.bongsu.situation.machine.TableBuilder;
import org.bongsu.situation.machine.TableReader;
import org.bongsu.situation.machine.UnreadableTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A dataset of a million machine-coded events from its file until the filter can move over it, every sum checked, beside reading as many
 * bytes into arrays with nothing made of them. Single shots in a process that has just begun, as in the window: the first of each fork is
 * the one that an analyst waits for, those behind it show what is left once everything is compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 6)
@Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class LoadBench {
    private static final int ROWS = 1_000_000;
    /** Bytes of a row in the parts that the window reads. */
    private static final int INTS = 7;
    private static final int CHARS = 4;
    private static final CodeReading READING = cameo -> new CodeReading.Meaning("t" + cameo.substring(0, 2), 1 + Integer.parseInt(cameo.substring(0, 1)) % 5, cameo);

    private Path file;
    private Dataset dataset;
    private Situation own;

    /** The file is made by a process of its own, so that nothing is compiled here that the window would not have compiled. */
    @Setup(Level.Trial)
    public void fill() throws IOException, InterruptedException {
        file = Files.createTempFile("million", ".bin");
        Process maker = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx2g", "-cp", System.getProperty("java.class.path"),
                LoadBench.class.getName(), file.toString()).inheritIO().start();
        if (maker.waitFor() != 0) {
            throw new IOException("no file was made");
        }
        dataset = dataset();
        own = new Situation(List.of(), List.of(), List.of(), List.of());
    }

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        TableBuilder builder = new TableBuilder();
        GeneratedEvents.make(ROWS, 1, builder::add);
        try (FileChannel out = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
            builder.write(out);
        }
    }

    private static Dataset dataset() {
        return new Dataset("mmillion", "GDELT 2.0", MachineCoder.GDELT, "0".repeat(64),
                new Dataset.Extent(ROWS, GeneratedEvents.FIRST, LocalDate.of(2026, 1, 31)), List.of());
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Read, checked, and counted by every value: ready for the filter. */
    @Benchmark
    public int load() throws UnreadableTable {
        MachineTable table = TableReader.read(file, dataset, READING);
        Lens lens = new Lens(own.withTables(List.of(table)));
        lens.look(Filter.ALL.withDatasets(Set.of(dataset.id())));
        return lens.shown().size() + lens.ofActor("PRK") + lens.ofSeverity(2);
    }

    /** As many numbers by a DataInputStream, one by one, into arrays. */
    @Benchmark
    public int plainDataInputStream() throws IOException {
        int sum = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (int i = 0; i < INTS; i++) {
                int[] column = new int[ROWS];
                for (int row = 0; row < ROWS; row++) {
                    column[row] = in.readInt();
                }
                sum += column[ROWS / 2];
            }
            for (int i = 0; i < CHARS; i++) {
                char[] column = new char[ROWS];
                for (int row = 0; row < ROWS; row++) {
                    column[row] = in.readChar();
                }
                sum += column[ROWS / 2];
            }
        }
        return sum;
    }

    /** The same number of bytes in bulk, into arrays. */
    @Benchmark
    public int bulk() throws IOException {
        int sum = 0;
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer all = ByteBuffer.allocateDirect(ROWS * (INTS * Integer.BYTES + CHARS * Character.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
            while (all.hasRemaining() && in.read(all) >= 0) {
                // until it is full
            }
            all.flip();
            for (int i = 0; i < INTS; i++) {
                int[] column = new int[ROWS];
                all.asIntBuffer().get(column);
                all.position(all.position() + ROWS * Integer.BYTES);
                sum += column[ROWS / 2];
            }
            for (int i = 0; i < CHARS; i++) {
                char[] column = new char[ROWS];
                all.asCharBuffer().get(column);
                all.position(all.position() + ROWS * Character.BYTES);
                sum += column[ROWS / 2];
            }
        }
        return sum;
    }
}
