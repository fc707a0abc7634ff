package org.bongsu.store.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32C;
import org.bongsu.store.disk.Disk;

/**
 * The size and CRC32C of the tables' file, noted in {@code store.sum} when it is closed in order. H2 has no sum over what its pages hold, so a bit that
 * turned over in a title would be believed. After a crash there is no note, and nothing is said of the file.
 */
final class Seal {
    private static final Logger LOG = Logger.getLogger(Seal.class.getName());
    private static final int AT_ONCE = 1 << 20;

    private final Path file;
    private final Path note;

    Seal(Path file) {
        this.file = file;
        note = file.resolveSibling(Derived.STORE + ".sum");
    }

    /** Notes the file as it is. Without room for the note there is none, as after a crash. */
    void set() {
        try {
            Disk.put(note, sum());
        } catch (IOException e) {
            LOG.log(Level.INFO, "the tables are not sealed: {0}", e.getClass().getName());
        }
    }

    /** Takes the note away, before the file is written to again; true when the file is not the one that was noted. */
    boolean brokenWhenOpened() throws IOException {
        if (!Files.exists(note)) {
            return false;
        }
        boolean broken = Files.exists(file) && !Arrays.equals(Files.readAllBytes(note), sum());
        Files.delete(note);
        Disk.forceFolder(note.getParent());
        return broken;
    }

    private byte[] sum() throws IOException {
        CRC32C crc = new CRC32C();
        long size = 0;
        ByteBuffer part = ByteBuffer.allocate(AT_ONCE);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int n = in.read(part); n >= 0; n = in.read(part.clear())) {
                size += n;
                crc.update(part.flip());
            }
        }
        return (size + " " + HexFormat.of().toHexDigits((int) crc.getValue()) + '\n').getBytes(StandardCharsets.US_ASCII);
    }
}
