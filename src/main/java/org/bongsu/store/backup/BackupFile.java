package org.bongsu.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;

/** A backup as one ZIP file: the list, and the pieces by their hash. Only what the list names is ever read, and written where the list may. */
public final class BackupFile {
    /** The ending of its name. */
    public static final String ENDING = ".bongsu-backup";
    private static final String LIST = "list";
    private static final long LONGEST_LIST = 256L << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BackupFile() { }

    /** Writes it beside its place and moves it there; never through a link. */
    static void write(Inventory inventory, String name, Restoring.Source source, Path out) throws StoreException {
        Path file = out.toAbsolutePath();
        if (Files.isSymbolicLink(file) || Files.isDirectory(file)) {
            throw StoreException.of(Restoring.TARGET, List.of(file.toString()), null);
        }
        Path beside = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                 OutputStream stream = Channels.newOutputStream(channel); ZipOutputStream zip = new ZipOutputStream(stream)) {
                entry(zip, LIST, inventory.bytes());
                Set<String> written = new HashSet<>();
                for (Kept each : inventory.files()) {
                    for (Kept.Piece piece : each.pieces()) {
                        if (written.add(piece.sha256())) {
                            byte[] bytes = source.get(piece);
                            if (bytes == null) {
                                throw Inventory.altered(name, each.path());
                            }
                            entry(zip, piece.sha256(), bytes);
                        }
                    }
                }
                zip.finish();
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.forceFolder(file.getParent());
        } catch (IOException e) {
            throw Disk.failure(file, e);
        } finally {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                System.getLogger(BackupFile.class.getName()).log(System.Logger.Level.WARNING, "half a backup stays behind", e);
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Restores such a file into a folder that is absent or empty.
     *
     * @throws StoreException {@code backup-altered} when it is not as it was written, or no backup at all; {@code backup-target} when
     *                        something is there; {@code newer}
     */
    public static void restore(Path file, Path into) throws StoreException {
        String name = String.valueOf(file.getFileName());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Inventory inventory = Inventory.read(bytes(zip, LIST, LONGEST_LIST), name);
            Restoring.write(inventory, name, piece -> {
                byte[] bytes = bytes(zip, piece.sha256(), piece.size() + 1);
                return bytes.length == piece.size() && Vault.hash(bytes).equals(piece.sha256()) ? bytes : null;
            }, into);
        } catch (FileSystemException e) {
            throw Disk.failure(file, e);
        } catch (IOException e) {
            throw Inventory.altered(name, name);
        }
    }

    /** At most so many bytes of an entry; none when there is no such entry, or it cannot be unpacked. */
    private static byte[] bytes(ZipFile zip, String name, long most) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(Math.clamp(most, 0, Integer.MAX_VALUE - 8));
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
