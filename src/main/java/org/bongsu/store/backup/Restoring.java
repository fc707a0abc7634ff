package org.bongsu.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;
import org.jspecify.annotations.Nullable;

/** Writes the files of a backup into a folder, each byte compared with its hash. */
final class Restoring {
    static final String TARGET = "backup-target";

    /** Gives the bytes of a piece, or null when they are missing or not those. */
    interface Source {
        byte @Nullable [] get(Kept.Piece piece) throws IOException;
    }

    private Restoring() { }

    static void write(Inventory inventory, String name, Source source, Path into) throws StoreException {
        try {
            if (Files.exists(into) && !empty(into)) {
                throw StoreException.of(TARGET, List.of(into.toString()), null);
            }
            Disk.makeFolder(into);
            for (Kept file : inventory.files()) {
                Path out = into.resolve(file.path());
                Disk.makeFolder(Objects.requireNonNull(out.toAbsolutePath().getParent()));
                try (FileChannel channel = FileChannel.open(out, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                     OutputStream stream = Channels.newOutputStream(channel)) {
                    for (Kept.Piece piece : file.pieces()) {
                        byte[] bytes = source.get(piece);
                        if (bytes == null) {
                            throw Inventory.altered(name, file.path());
                        }
                        stream.write(bytes);
                    }
                    channel.force(true);
                }
            }
            for (String each : List.of("journal", "originals")) {
                Disk.makeFolder(into.resolve(each));
                Disk.forceFolder(into.resolve(each));
            }
        } catch (IOException e) {
            throw Disk.failure(into, e);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }
}
