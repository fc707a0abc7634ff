package org.bongsu.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The right to a store, held by one opener at a time for as long as the store is open. */
public final class StoreLock implements AutoCloseable {
    /**
     * The stores open in this process. It is asked before the file is touched: closing any channel on a locked file
     * gives up the lock of the whole process (POSIX).
     */
    private static final Set<Path> HERE = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private StoreLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock at once, or fails with {@code in-use}. */
    public static StoreLock take(Path folder) throws IOException, StoreException {
        Path real = folder.toRealPath();
        synchronized (HERE) {
            if (!HERE.add(real)) {
                throw inUse(folder);
            }
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder);
            }
            return new StoreLock(real, channel);
        } finally {
            if (lock == null) {
                if (channel != null) {
                    channel.close();
                }
                release(real);
            }
        }
    }

    public static StoreException inUse(Path folder) {
        return new StoreException(StoreException.IN_USE, List.of(folder.toString()), null);
    }

    private static void release(Path real) {
        synchronized (HERE) {
            HERE.remove(real);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            release(folder);
        }
    }
}
