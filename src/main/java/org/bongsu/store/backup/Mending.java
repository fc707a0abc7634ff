package org.bongsu.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.journal.Soundness;
import org.bongsu.store.disk.StoreException;

/**
 * Adds to a restored journal the changes made since, as far as the damaged journal can be read without a gap. What the backup holds
 * is never replaced: only bytes that follow upon it are added.
 */
final class Mending {
    private static final Pattern SEGMENT = Pattern.compile("\\d{8}\\.journal");

    private Mending() { }

    /** Whether anything was added. */
    static boolean mend(Path restored, Path damaged) throws StoreException {
        try {
            List<Path> kept = segments(restored);
            List<Path> there = segments(damaged);
            if (kept.isEmpty() || there.isEmpty()) {
                return false;
            }
            String last = kept.getLast().getFileName().toString();
            Optional<Path> same = there.stream().filter(file -> file.getFileName().toString().equals(last)).findFirst();
            if (same.isEmpty() || !starts(same.get(), kept.getLast())) {
                return false;
            }
            long before = Files.size(kept.getLast());
            boolean added = grow(same.get(), kept.getLast());
            boolean whole = Math.max(before, Files.size(kept.getLast())) == Files.size(same.get());
            for (Path next : there.subList(there.indexOf(same.get()) + 1, there.size())) {
                if (!whole || Soundness.of(next) == 0) {
                    break;
                }
                Path out = kept.getLast().resolveSibling(next.getFileName().toString());
                Files.createFile(out);
                grow(next, out);
                added = true;
                whole = Files.size(out) == Files.size(next);
            }
            return added;
        } catch (IOException e) {
            throw Disk.failure(damaged, e);
        }
    }

    private static List<Path> segments(Path store) throws IOException {
        Path folder = store.resolve("journal");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> SEGMENT.matcher(file.getFileName().toString()).matches()).sorted().toList();
        }
    }

    /** Whether a file begins with all bytes of another. */
    private static boolean starts(Path file, Path with) throws IOException {
        long mismatch = Files.mismatch(file, with);
        return mismatch < 0 || mismatch >= Files.size(with);
    }

    /** Appends to a file what a longer one has beyond it, as far as that is sound. */
    private static boolean grow(Path from, Path to) throws IOException, StoreException {
        long have = Files.size(to);
        long sound = Soundness.of(from);
        if (sound <= have) {
            return false;
        }
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ); FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            out.position(have);
            for (long at = have; at < sound;) {
                at += in.transferTo(at, sound - at, out);
            }
            out.force(true);
        }
        return true;
    }
}
