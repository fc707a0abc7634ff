package org.bongsu.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Puts bytes in the place of a file as a whole, or leaves what was there. */
public final class SafeFile {
    private SafeFile() { }

    /**
     * Writes beside the file, forces that to disk, and moves it into place.
     *
     * @throws IOException when it cannot be written, or the file is a symbolic link, which might lead anywhere
     */
    public static void write(Path out, byte[] bytes) throws IOException {
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
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
