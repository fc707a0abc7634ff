package org.bongsu.store.disk;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** Writing so that it is still there after a power cut, and naming what went wrong. */
public final class Disk {
    /** Less room than this after a failed write means that the disk is full, in whatever language the system says so. */
    private static final long NO_ROOM = 64 * 1024;

    private Disk() { }

    /** Writes a file beside its place, forces it, and moves it there: it is there whole, or not at all. */
    public static void put(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                write(out, ByteBuffer.wrap(bytes));
                out.force(true);
            }
            move(beside, file);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    /** Moves a forced file to its place in the same folder, and forces the folder. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.toAbsolutePath().getParent());
    }

    /** Makes a folder that is still there after a power cut. */
    public static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                makeFolder(parent);
            }
            Files.createDirectory(folder);
            forceFolder(parent);
        }
    }

    public static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the names in a folder durable. Windows has no call for it, and needs none. */
    public static void forceFolder(@org.jspecify.annotations.Nullable Path folder) throws IOException {
        if (folder != null && File.separatorChar != '\\') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The named reason behind a failed read or write in a folder. */
    public static StoreException failure(Path folder, Throwable cause) {
        if (cause instanceof StoreException named) {
            return named;
        }
        String where = folder.toString();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            // H2 tells of it in words only.
            if (each instanceof OutOfMemoryError || String.valueOf(each.getMessage()).contains("java.lang.OutOfMemoryError")) {
                return new StoreException(StoreException.MEMORY, List.of(where), cause);
            }
            String said = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("no space left") || said.contains("disk quota") || said.contains("not enough space")) {
                return new StoreException(StoreException.DISK_FULL, List.of(where), cause);
            }
            if (each instanceof AccessDeniedException || each instanceof ReadOnlyFileSystemException
                    || said.contains("read-only file system")) {
                return new StoreException(StoreException.READ_ONLY, List.of(where), cause);
            }
        }
        return full(folder) ? new StoreException(StoreException.DISK_FULL, List.of(where), cause)
                : new StoreException(StoreException.IO, List.of(where, String.valueOf(cause.getMessage())), cause);
    }

    private static boolean full(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
