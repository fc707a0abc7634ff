package org.bongsu.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.bongsu.store.disk.Disk;

/** The right to change the backups of a store, of one thread of one process at a time; whoever else wants it waits. */
final class Hold implements AutoCloseable {
    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel channel;

    private Hold(FileChannel channel) {
        this.channel = channel;
    }

    static Hold on(Path folder) throws IOException {
        HERE.lock();
        FileChannel channel = null;
        boolean held = false;
        try {
            Disk.makeFolder(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            held = true;
            return new Hold(channel);
        } finally {
            if (!held) {
                if (channel != null) {
                    channel.close();
                }
                HERE.unlock();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HERE.unlock();
        }
    }
}
