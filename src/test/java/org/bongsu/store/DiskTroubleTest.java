package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Edit;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.fault.Step;
import org.bongsu.store.fault.WatchedDisk;
import org.bongsu.store.fault.Watcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The disk fails at some call, once or from then on, or is full: the store says so by name, loses nothing that it had acknowledged, and
 * goes on when the disk does.
 */
@Execution(ExecutionMode.CONCURRENT)
class DiskTroubleTest {
    private static final Logger LOG = Logger.getLogger("org.bongsu.store");
    /** No single change takes as many bytes, the tables' share included. */
    private static final long NEARLY_FULL = 40_000;
    private static final Set<String> NAMED = Set.of("io", "disk-full", "read-only");

    @TempDir
    private Path temp;
    private WatchedDisk disk;
    private Worked worked;
    private final AtomicLong acknowledged = new AtomicLong();

    @BeforeEach
    void open() throws IOException {
        LOG.setLevel(Level.OFF);
        disk = new WatchedDisk(Files.createDirectory(temp.resolve("disk")), Watcher.NOTHING);
        worked = new Worked(disk.root().resolve("store"), Worked.CLOCK, acknowledged::set);
    }

    @AfterEach
    void close() {
        LOG.setLevel(null);
        disk.close();
    }

    /** Counts calls from now on; fails the one of a number, and those after it as well if the disk is gone for good. */
    private static Watcher failing(long at, boolean forGood, AtomicLong calls, String says) {
        return step -> {
            long call = calls.incrementAndGet();
            if (call == at || forGood && call > at) {
                throw new IOException(says);
            }
            return step.bytes().length;
        };
    }

    /** Has room for so many bytes; what no longer fits is written in part, as a disk does. */
    private static Watcher small(AtomicLong room) {
        return step -> {
            int wanted = step.bytes().length;
            if (wanted == 0) {
                if (step.what() == Step.What.CREATE && room.get() <= 0) {
                    throw new IOException("No space left on device");
                }
                return 0;
            }
            long left = room.getAndAdd(-wanted);
            if (left <= 0) {
                room.addAndGet(wanted);
                throw new IOException("No space left on device");
            }
            return (int) Math.min(wanted, left);
        };
    }

    /** Works until something fails; true when nothing did. */
    private boolean works(int round, Set<String> reasons, String where) {
        try {
            worked.rounds(round, round + 1);
            return true;
        } catch (StoreException e) {
            assertTrue(reasons.contains(e.reason()), where + ": " + e);
            return false;
        } catch (java.io.UncheckedIOException e) {
            assertTrue(e.getCause().getCause() instanceof StoreException named && reasons.contains(named.reason()), where + ": " + e.getCause());
            return false;
        }
    }

    /** A change that was refused is not there; one that was begun while the disk could not even take it back may be. */
    private void kept(String where) throws Exception {
        disk.watcher(Watcher.NOTHING);
        Path copy = Folders.copy(disk.real().resolve("store"), temp.resolve("copy"));
        long sure = acknowledged.get();
        try (Store store = Store.open(copy, "lee", Worked.CLOCK, Worked.LIMITS)) {
            assertTrue(store.last() >= sure && store.last() <= sure + 1, where + ": " + store.last() + " for " + sure);
            if (store.last() == sure) {
                Worked.assertSame(worked.state(sure), Worked.State.of(store), where);
            }
            assertEquals(List.of(), store.check().findings(), where);
        }
        Folders.delete(copy);
    }

    @Test
    void anErrorAtAnyCallIsNamedAndCostsNothing() throws Exception {
        errors(9);
    }

    @Test
    @Tag("faults")
    void anErrorAtEachCallIsNamedAndCostsNothing() throws Exception {
        errors(Faults.count());
    }

    private void errors(int tries) throws Exception {
        Random random = new Random(27);
        AtomicLong calls = new AtomicLong();
        disk.watcher(failing(-1, false, calls, ""));
        assertTrue(works(0, Set.of(), "nothing"));
        long all = calls.get();
        for (int i = 0; i < tries; i++) {
            // Each try has a round of its own upon what stands; the calls of opening, working and closing are much the same.
            long at = tries >= all ? i + 1 : 1 + random.nextLong(all);
            boolean forGood = i % 3 == 2;
            String where = "call " + at + " of " + all + (forGood ? " and all after" : "");
            disk.close();
            Folders.delete(disk.real());
            disk = new WatchedDisk(Files.createDirectory(temp.resolve("disk")), Watcher.NOTHING);
            acknowledged.set(0);
            worked = new Worked(disk.root().resolve("store"), Worked.CLOCK, acknowledged::set);
            assertTrue(works(0, Set.of(), where));
            disk.watcher(failing(at, forGood, new AtomicLong(), "Input/output error"));
            works(1, NAMED, where);
            kept(where);
        }
    }

    @Test
    void aFullDiskIsNamedCostsNothingAndIsForgottenOnceThereIsRoom() throws Exception {
        full(6);
    }

    @Test
    @Tag("faults")
    void aDiskThatIsFullAnywhereIsNamed() throws Exception {
        full(Faults.count());
    }

    private void full(int tries) throws Exception {
        Random random = new Random(28);
        AtomicLong room = new AtomicLong(Long.MAX_VALUE);
        disk.watcher(small(room));
        assertTrue(works(0, Set.of(), "room"));
        long used = Long.MAX_VALUE - room.get();
        for (int i = 0; i < tries; i++) {
            String where = "try " + i;
            Path store = disk.root().resolve("store");
            try (Store open = Store.open(store, "kim", Worked.CLOCK, Worked.LIMITS)) {
                long before = open.last();
                Worked.State stood = Worked.State.of(open);
                room.set(random.nextLong(used / 4));
                String reason = "";
                int done = 0;
                for (; reason.isEmpty() && done < 1000; done++) {
                    try {
                        open.commit("action.add", List.of(Edit.add(Samples.incident("f" + i + "-" + done))));
                        before = open.last();
                        // What stands is only looked at where the next change may be the one that no longer fits.
                        stood = room.get() < NEARLY_FULL ? Worked.State.of(open) : stood;
                    } catch (StoreException e) {
                        reason = e.reason();
                    }
                }
                assertEquals("disk-full", reason, where);
                room.set(Long.MAX_VALUE);
                assertEquals(before, open.last(), where);
                Worked.assertSame(stood, Worked.State.of(open), where);
                open.commit("action.add", List.of(Edit.add(Samples.incident("g" + i))));
                assertEquals(before + 1, open.last(), where);
            }
            try (Store open = Store.open(store, "kim", Worked.CLOCK, Worked.LIMITS)) {
                assertTrue(open.incident("g" + i).isPresent(), where);
                assertEquals(List.of(), open.check().findings(), where);
            }
        }
    }
}
