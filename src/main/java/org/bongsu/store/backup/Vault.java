package org.bongsu.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.bongsu.store.disk.Disk;

/** Pieces of files by the hash of their bytes, each kept once. */
final class Vault {
    private final Path folder;

    Vault(Path folder) {
        this.folder = folder;
    }

    /** Keeps bytes, durably; those that are here already, and sound, are not written again. */
    Kept.Piece put(byte[] bytes) throws IOException {
        String sha256 = hash(bytes);
        Path file = file(sha256);
        if (!has(new Kept.Piece(sha256, bytes.length))) {
            Disk.makeFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Disk.put(file, bytes);
        }
        return new Kept.Piece(sha256, bytes.length);
    }

    /** Whether a piece is here and sound: upon one that is not, no later backup may build. */
    boolean has(Kept.Piece piece) throws IOException {
        return get(piece) != null;
    }

    /** The bytes of a piece, or null when they are missing or not those any more. */
    byte @org.jspecify.annotations.Nullable [] get(Kept.Piece piece) throws IOException {
        try (InputStream in = Files.newInputStream(file(piece.sha256()))) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, piece.size() + 1));
            return bytes.length == piece.size() && hash(bytes).equals(piece.sha256()) ? bytes : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Deletes all pieces but those named. */
    void keepOnly(Set<String> hashes) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!hashes.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
