package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Backup;
import org.bongsu.store.backup.Backups;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.fault.PowerCut;
import org.bongsu.store.fault.Recording;
import org.bongsu.store.fault.WatchedDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The power goes after any step: what was not forced is on the disk or not, sector by sector. The store opens by itself with all that it
 * had acknowledged, and its verified backups are what they were.
 */
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
    private static final Logger LOG = Logger.getLogger("org.bongsu.store");
    private static final int ROUNDS = 5;

    @TempDir
    private Path temp;

    @BeforeEach
    void beQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void speakAgain() {
        LOG.setLevel(null);
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        cut(20);
    }

    @Test
    @Tag("faults")
    void nothingAcknowledgedIsLostInManyImages() throws Exception {
        cut(Faults.count());
    }

    private void cut(int images) throws Exception {
        Random random = new Random(20260128);
        Path folder = Files.createDirectory(temp.resolve("disk"));
        Recording recording = new Recording();
        TreeMap<Integer, Long> acknowledged = new TreeMap<>();
        TreeMap<Integer, Long> backedUp = new TreeMap<>();
        Worked worked;
        try (WatchedDisk disk = new WatchedDisk(folder, recording)) {
            Path store = disk.root().resolve("store");
            worked = new Worked(store, Worked.CLOCK, number -> acknowledged.put(recording.size(), number));
            for (int round = 0; round < ROUNDS; round++) {
                worked.rounds(round * 2, round * 2 + 2);
                long last = acknowledged.lastEntry().getValue();
                Backups backups = new Backups(store);
                backups.verify(backups.make(Instant.parse("2026-01-28T00:00:00Z").plusSeconds(60L * round)));
                backedUp.put(recording.size(), last);
                backups.thin(ZoneOffset.UTC);
            }
            Backups backups = new Backups(store);
            backups.putBack(backups.latest().orElseThrow(), false);
        }
        for (int i = 0; i < images; i++) {
            int steps = random.nextInt(recording.size() + 1);
            PowerCut.Habit habit = PowerCut.Habit.any(random);
            String where = "image " + i + ", after " + steps + " of " + recording.size() + " steps, " + habit;
            Path image = temp.resolve("image");
            PowerCut.image(folder, recording.first(steps), habit, random, image);
            long sure = acknowledged.floorEntry(steps) == null ? 0 : acknowledged.floorEntry(steps).getValue();
            if (i % 4 == 0) {
                backupsAreSound(worked, image.resolve("store"), backedUp.floorEntry(steps) == null ? -1 : backedUp.floorEntry(steps).getValue(), where);
            }
            worked.assertKept(image.resolve("store"), sure, acknowledged.containsValue(sure + 1) ? sure + 1 : sure, where);
            Folders.delete(image);
        }
    }

    private void backupsAreSound(Worked worked, Path store, long least, String where) throws StoreException, IOException {
        Optional<Backup> latest = new Backups(store).latest();
        assertTrue(least < 0 || latest.isPresent(), where + ": the verified backup is gone");
        if (latest.isPresent()) {
            Path place = temp.resolve("restored");
            new Backups(store).restore(latest.get(), place);
            try (Store restored = Store.open(place, "lee", Worked.CLOCK)) {
                assertTrue(restored.last() >= least, where);
                Worked.assertSame(worked.state(restored.last()), Worked.State.of(restored), where);
            }
            Folders.delete(place);
        }
    }
}
