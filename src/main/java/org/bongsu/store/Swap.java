package org.bongsu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.disk.StoreLock;
import org.bongsu.store.tables.Derived;
import org.bongsu.store.tables.H2File;

/**
 * Puts a restored journal in the place of the one that is there. What was there is set aside and never deleted. Once the restored
 * journal stands in the store under the name {@code journal-restored}, the rest is done by whoever opens the store next, should
 * this process end before.
 */
public final class Swap {
    private static final String COMING = "journal-restored";
    private static final String ASIDE = "set-aside";

    private Swap() { }

    /**
     * Takes over journal and originals from a restored store.
     *
     * @param folder   of the store, not open anywhere
     * @param restored on the same disk; its journal is moved away from it
     * @throws StoreException {@code in-use}; {@code disk-full, read-only, io}
     */
    public static void run(Path folder, Path restored) throws StoreException {
        try {
            Disk.makeFolder(folder);
            StoreLock lock = StoreLock.take(folder);
            try (lock) {
                finish(folder);
                originals(restored.resolve("originals"), folder.resolve("originals"));
                Disk.move(restored.resolve("journal"), folder.resolve(COMING));
                finish(folder);
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** Finishes what was begun; nothing when nothing was. The lock is held. */
    static void finish(Path folder) throws IOException {
        Path coming = folder.resolve(COMING);
        if (!Files.isDirectory(coming)) {
            return;
        }
        new H2File(folder, Derived.STORE).delete();
        delete(folder.resolve("index"));
        Path journal = folder.resolve("journal");
        if (Files.isDirectory(journal)) {
            int n = 1;
            while (Files.exists(folder.resolve(ASIDE).resolve(Integer.toString(n)).resolve("journal"))) {
                n++;
            }
            Path aside = folder.resolve(ASIDE).resolve(Integer.toString(n));
            Disk.makeFolder(aside);
            Files.move(journal, aside.resolve("journal"), StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(aside);
        }
        Disk.move(coming, journal);
    }

    /** Brings those that are missing or not what their name says; the others stay. */
    private static void originals(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                Path there = to.resolve(from.relativize(file).toString());
                if (!Files.exists(there) || !Arrays.equals(Files.readAllBytes(there), bytes)) {
                    Disk.makeFolder(Objects.requireNonNull(there.toAbsolutePath().getParent()));
                    Disk.put(there, bytes);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(each);
                }
            }
        }
    }
}
