package org.bongsu.situation.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bongsu.model.Dataset;
import org.bongsu.model.MachineCoder;
import org.bongsu.model.MachineEvent;
import org.bongsu.model.Place;

/** What was written of a machine's events is read again, row by row; a file that was altered anywhere is refused by name, and never read wrong. */
class TableFileProperties {
    private static Path file;

    @BeforeContainer
    static void folder() throws IOException {
        file = Files.createTempFile("dataset", ".bds");
    }

    @AfterContainer
    static void gone() throws IOException {
        Files.deleteIfExists(file);
    }

    @Property(tries = 20)
    void readsWhatWasWritten(@ForAll long seed, @ForAll @IntRange(max = 700) int rows) throws Exception {
        List<MachineEvent> events = events(seed, rows);
        Dataset dataset = write(events);
        MachineTable table = TableReader.read(file, dataset, GeneratedEvents::meaning);
        List<MachineEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparingInt(event -> event.days().first()));
        assertEquals(rows, table.size());
        for (int row = 0; row < rows; row++) {
            MachineEvent event = sorted.get(row);
            assertEquals(event.number(), table.number(row));
            assertEquals(new MachineEvent.Days(table.columns().start(row), table.columns().end(row), table.columns().known(row)), event.days());
            assertEquals(event.code().cameo(), table.cameo(row));
            assertEquals(event.who(), new MachineEvent.Who(table.from(row), table.to(row)));
            assertEquals(event.where(), table.incident(row).where());
            assertEquals(event.address(), TableReader.address(file, row));
        }
    }

    @Property(tries = 60)
    void refusesAFileOfWhichAnyByteIsAnother(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int at, @ForAll @IntRange(min = 1, max = 255) int by) throws Exception {
        Dataset dataset = write(events(seed, 60));
        MachineTable sound = TableReader.read(file, dataset, GeneratedEvents::meaning);
        byte[] bytes = Files.readAllBytes(file);
        bytes[at % bytes.length] ^= (byte) by;
        Files.write(file, bytes);
        try {
            same(sound, TableReader.read(file, dataset, GeneratedEvents::meaning));
        } catch (UnreadableTable e) {
            assertEquals(true, List.of("damaged", "newer").contains(e.reason()), e.getMessage());
        }
    }

    @Property(tries = 60)
    void refusesAFileThatWasCut(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int at) throws Exception {
        Dataset dataset = write(events(seed, 60));
        byte[] bytes = Files.readAllBytes(file);
        int addresses = 60 * 60;
        Files.write(file, Arrays.copyOf(bytes, at % Math.max(1, bytes.length - addresses)));
        assertEquals("damaged", assertThrows(UnreadableTable.class, () -> TableReader.read(file, dataset, GeneratedEvents::meaning)).reason());
    }

    @Property(tries = 1)
    void saysThatAFileIsMissing() throws Exception {
        Dataset dataset = write(events(1, 5));
        assertEquals("missing", assertThrows(UnreadableTable.class,
                () -> TableReader.read(file.resolveSibling("no-such-file"), dataset, GeneratedEvents::meaning)).reason());
    }

    private static void same(MachineTable one, MachineTable other) {
        assertEquals(one.size(), other.size());
        for (int row = 0; row < one.size(); row++) {
            assertEquals(one.incident(row), other.incident(row));
            assertEquals(one.number(row), other.number(row));
            assertEquals(one.publisher(row), other.publisher(row));
        }
    }

    private static List<MachineEvent> events(long seed, int rows) {
        List<MachineEvent> events = new ArrayList<>();
        GeneratedEvents.make(rows, seed, events::add);
        Random random = new Random(seed);
        return events.stream().map(event -> random.nextInt(5) > 0 ? event : new MachineEvent(event.number(), event.days(), event.code(), event.who(),
                event.where() == null ? null : new Place("평양 시", null, null, event.where().point(), event.where().precision()), "")).toList();
    }

    private static Dataset write(List<MachineEvent> events) throws IOException {
        TableBuilder builder = new TableBuilder();
        events.forEach(builder::add);
        Files.write(file, new byte[0]);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            builder.write(out);
        }
        return new Dataset("m", "GDELT", MachineCoder.GDELT, "0".repeat(64), builder.extent(), List.of());
    }
}
