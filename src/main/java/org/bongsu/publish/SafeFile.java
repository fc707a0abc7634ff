package org.bongsu.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.bongsu.job.DiskFull;

/** Puts bytes in the place of a file as a whole, or leaves what was there. */
public final class SafeFile {
    private static final int BUFFER = 1 << 16;
    /** A disk with less room than this is called full. */
    private static final long ROOM = 1 << 16;

    private SafeFile() { }

    /** Writes what a file is to hold. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes bytes; see {@link #write(Path, Content)}. */
    public static void write(Path out, byte[] bytes) throws IOException {
        write(out, to -> to.write(bytes));
    }

    /**
     * Writes beside the file, forces that to disk, and moves it into place. When the content fails half-way, what was there is left.
     *
     * @throws DiskFull    when there is no room for it
     * @throws IOException when it cannot be written, or the file is a symbolic link, which might lead anywhere
     */
    public static void write(Path out, Content content) throws IOException {
        Path file = out.toAbsolutePath();
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(out.toString(), null, "is a symbolic link");
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(out.toString(), null, "is a folder");
        }
        Path beside = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.to(buffered);
                buffered.flush();
                channel.force(true);
            } catch (IOException e) {
                throw full(file) ? new DiskFull(out, e) : e;
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean full(Path file) {
        Path folder = file.getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
