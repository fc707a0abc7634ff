package org.bongsu.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bongsu.model.Change;
import org.bongsu.model.Edit;
import org.bongsu.model.Note;
import org.bongsu.store.Samples;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.fault.WatchedDisk;
import org.bongsu.store.journal.Entry.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class JournalTest {
    private static final String FIRST = "journal/00000001.journal";

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("journal"));
    }

    private static Entry.Made made(long number, String text) {
        Note note = new Note("n" + number, "Title", text, null, false);
        return new Entry.Made(new Change(number, "action.note", Samples.CLOCK.instant(), "kim", List.of(Edit.add(note))), Turn.DO, 0);
    }

    private static List<Entry.Made> read(Journal journal) throws StoreException {
        List<Entry.Made> all = new ArrayList<>();
        journal.replay(0, (made, spot) -> all.add(made));
        return all;
    }

    private Path segment() {
        return folder.resolve("00000001.journal");
    }

    /** Three short changes; where each record starts, and where the last ends. */
    private long[] three() throws IOException, StoreException {
        long[] starts = new long[4];
        try (Journal journal = Journal.open(folder)) {
            for (int i = 1; i <= 3; i++) {
                starts[i - 1] = journal.append(made(i, "words " + i)).offset();
            }
        }
        starts[3] = Files.size(segment());
        return starts;
    }

    @Test
    void givesBackEveryChangeInOrder() throws IOException, StoreException {
        three();
        try (Journal journal = Journal.open(folder)) {
            assertEquals(List.of(made(1, "words 1"), made(2, "words 2"), made(3, "words 3")), read(journal));
            assertEquals(3, journal.last());
            assertEquals(0, journal.checkpoint());
        }
    }

    @Test
    void cutsOffARecordTornAtAnyByte() throws IOException, StoreException {
        long[] starts = three();
        byte[] whole = Files.readAllBytes(segment());
        for (long cut = starts[2]; cut < starts[3]; cut++) {
            Files.write(segment(), Arrays.copyOf(whole, (int) cut));
            try (Journal journal = Journal.open(folder)) {
                assertEquals(2, journal.last(), "cut at " + cut);
                assertEquals(starts[2], Files.size(segment()), "cut at " + cut);
                journal.append(made(3, "again"));
                assertEquals(List.of(made(1, "words 1"), made(2, "words 2"), made(3, "again")), read(journal));
            }
        }
    }

    @Test
    void cutsOffWhatAFailedRecordLeftBeforeTheNext() throws IOException, StoreException {
        AtomicLong room = new AtomicLong(Long.MAX_VALUE);
        try (WatchedDisk disk = new WatchedDisk(folder, step -> {
            int wanted = step.bytes().length;
            if (wanted > 0 && room.get() <= 0) {
                throw new IOException("No space left on device");
            }
            return (int) Math.min(wanted, room.getAndAdd(-wanted));
        }); Journal journal = Journal.open(disk.root())) {
            journal.append(made(1, "one"));
            room.set(600);
            assertThrows(StoreException.class, () -> journal.append(made(2, "much longer than there is room for ".repeat(100))));
            room.set(Long.MAX_VALUE);
            journal.append(made(2, "two"));
        }
        try (Journal again = Journal.open(folder)) {
            assertEquals(List.of(made(1, "one"), made(2, "two")), read(again));
        }
    }

    @Test
    void cutsOffARecordOfWhichSectorsWereNeverWritten() throws IOException, StoreException {
        three();
        long start = Files.size(segment());
        try (Journal journal = Journal.open(folder)) {
            journal.append(made(4, "long ".repeat(700)));
        }
        byte[] whole = Files.readAllBytes(segment());
        int sectors = (whole.length + 511) / 512;
        for (int missing = (int) start / 512; missing < sectors; missing++) {
            byte[] torn = whole.clone();
            Arrays.fill(torn, (int) Math.max(start, missing * 512L), Math.min(torn.length, (missing + 1) * 512), (byte) 0);
            Files.write(segment(), torn);
            try (Journal journal = Journal.open(folder)) {
                assertEquals(3, journal.last(), "without sector " + missing);
            }
        }
    }

    @Test
    void namesThePlaceOfEveryFlippedBit() throws IOException, StoreException {
        long[] starts = three();
        byte[] whole = Files.readAllBytes(segment());
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                Files.write(segment(), flipped);
                String where = "bit " + bit + " of byte " + at;
                StoreException damage = assertThrows(StoreException.class, () -> Journal.open(folder).close(), where);
                long record = at < starts[0] ? 0 : at < starts[1] ? starts[0] : at < starts[2] ? starts[1] : starts[2];
                assertEquals("damaged", damage.reason(), where);
                assertEquals(List.of(FIRST, Long.toString(record)), damage.args(), where);
                assertEquals(whole.length, Files.size(segment()), "damage was cut off: " + where);
            }
        }
    }

    @Test
    void refusesBytesAtTheEndThatNobodyBegan() throws IOException, StoreException {
        long[] starts = three();
        Files.write(segment(), "something else".getBytes(StandardCharsets.US_ASCII), java.nio.file.StandardOpenOption.APPEND);
        assertEquals(List.of(FIRST, Long.toString(starts[3])),
                assertThrows(StoreException.class, () -> Journal.open(folder).close()).args());
    }

    @Test
    void refusesARecordThatIsThereTwiceOrMissing() throws IOException, StoreException {
        long[] starts = three();
        byte[] whole = Files.readAllBytes(segment());
        byte[] twice = Arrays.copyOf(whole, (int) (whole.length + starts[3] - starts[2]));
        System.arraycopy(whole, (int) starts[2], twice, whole.length, (int) (starts[3] - starts[2]));
        Files.write(segment(), twice);
        assertEquals(List.of(FIRST, Long.toString(starts[3])),
                assertThrows(StoreException.class, () -> Journal.open(folder).close()).args());
        byte[] without = Arrays.copyOf(whole, (int) (whole.length - starts[2] + starts[1]));
        System.arraycopy(whole, (int) starts[2], without, (int) starts[1], (int) (starts[3] - starts[2]));
        Files.write(segment(), without);
        assertEquals(List.of(FIRST, Long.toString(starts[1])),
                assertThrows(StoreException.class, () -> Journal.open(folder).close()).args());
    }

    @Test
    void goesOnInAnotherSegment() throws IOException, StoreException {
        three();
        try (Journal journal = Journal.open(folder)) {
            journal.roll();
            journal.append(made(4, "words 4"));
            journal.roll();
            assertEquals(4, journal.checkpoint());
        }
        Files.write(folder.resolve("00000004.journal.new"), new byte[7]);
        try (Journal journal = Journal.open(folder)) {
            assertEquals(4, journal.last());
            assertEquals(4, journal.checkpoint());
            assertEquals(4, read(journal).size());
            List<Long> later = new ArrayList<>();
            journal.replay(3, (made, spot) -> {
                later.add(made.change().number());
                assertEquals(made, journal.read(spot));
            });
            assertEquals(List.of(4L), later);
        }
        assertTrue(Files.notExists(folder.resolve("00000004.journal.new")));
    }

    @Test
    void missesASegmentAndTheEndOfOne() throws IOException, StoreException {
        long[] starts = three();
        try (Journal journal = Journal.open(folder)) {
            journal.roll();
            journal.append(made(4, "words 4"));
            journal.roll();
        }
        byte[] first = Files.readAllBytes(segment());
        Files.write(segment(), Arrays.copyOf(first, (int) starts[2]));
        try (Journal journal = Journal.open(folder)) {
            StoreException damage = assertThrows(StoreException.class, () -> read(journal));
            assertEquals(List.of(FIRST, Long.toString(starts[2])), damage.args());
        }
        Files.write(segment(), first);
        Files.delete(folder.resolve("00000002.journal"));
        assertEquals(List.of("journal/00000003.journal", "0"),
                assertThrows(StoreException.class, () -> Journal.open(folder).close()).args());
    }

    @Test
    void remembersTheLastCheckpoint() throws IOException, StoreException {
        three();
        try (Journal journal = Journal.open(folder)) {
            journal.note();
            journal.append(made(4, "words 4"));
        }
        try (Journal journal = Journal.open(folder)) {
            assertEquals(3, journal.checkpoint());
            assertEquals(4, journal.last());
        }
    }

    @Test
    void leavesAJournalOfALaterFormatAlone() throws IOException {
        byte[] head = "bongsu-journal 2 whatever comes then ".getBytes(StandardCharsets.US_ASCII);
        Files.writeString(segment(), new String(head, StandardCharsets.US_ASCII) + Frame.hex(Frame.crc(head, 0, head.length)) + "\nunknown");
        StoreException newer = assertThrows(StoreException.class, () -> Journal.open(folder).close());
        assertEquals("newer", newer.reason());
        assertEquals(List.of(FIRST, "2"), newer.args());
    }

    @Test
    void takesBackTheLastChange() throws IOException, StoreException {
        three();
        try (Journal journal = Journal.open(folder)) {
            journal.takeBack(journal.append(made(4, "words 4")));
            assertEquals(3, journal.last());
            journal.append(made(4, "other words"));
        }
        try (Journal journal = Journal.open(folder)) {
            assertEquals(made(4, "other words"), read(journal).getLast());
        }
    }
}
