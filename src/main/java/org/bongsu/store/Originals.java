package org.bongsu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;

/** The bytes that articles were made from, once each, in files named by their hash. */
public final class Originals {
    private static final int HASH = 64;
    private static final Pattern HASHED = Pattern.compile("[0-9a-f]{64}.*", Pattern.DOTALL);

    private static final String FILLING = "filling.new";

    private final Path folder;
    private final OneThread thread;

    Originals(Path folder, OneThread thread) {
        this.folder = folder;
        this.thread = thread;
    }

    /** Deletes what a crash left of a large file that was never finished. */
    static void clear(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILLING));
    }

    /**
     * Keeps bytes; durable when it returns. Put them here before the change that brings their article.
     *
     * @return their SHA-256, 64 hexadecimal digits in lower case
     * @throws StoreException {@code disk-full, read-only} or {@code io}
     */
    public String put(byte[] bytes) throws StoreException {
        return thread.call(() -> {
            String sha256 = hash(bytes);
            Path file = file(sha256);
            try {
                if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                    Disk.makeFolder(folder.resolve(sha256.substring(0, 2)));
                    Disk.put(file, bytes);
                }
                return sha256;
            } catch (IOException e) {
                throw Disk.failure(folder, e);
            }
        });
    }

    /** What fills a file. */
    public interface Filling {
        /** Writes the file from its beginning. */
        void fill(FileChannel file) throws IOException;
    }

    /**
     * Keeps a file too large to be held in memory; durable when it returns.
     *
     * @return its SHA-256, 64 hexadecimal digits in lower case
     * @throws StoreException {@code disk-full, read-only} or {@code io}
     */
    public String put(Filling filling) throws StoreException {
        return thread.call(() -> {
            Path beside = folder.resolve(FILLING);
            try {
                Disk.makeFolder(folder);
                try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                    filling.fill(out);
                    out.force(true);
                }
                String sha256 = hash(beside);
                Path file = file(sha256);
                Disk.makeFolder(folder.resolve(sha256.substring(0, 2)));
                Disk.move(beside, file);
                return sha256;
            } catch (IOException e) {
                Files.deleteIfExists(beside);
                throw Disk.failure(folder, e);
            }
        });
    }

    /** The file that holds an original, there or not; it never changes. */
    public Path at(String sha256) {
        if (!HASHED.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return file(sha256.substring(0, HASH));
    }

    /**
     * The bytes of an original; none when they are not kept.
     *
     * @param sha256 their hash; what follows the 64 digits (the entry of a feed) is passed over
     * @throws StoreException {@code damaged} when the file no longer has its hash, or {@code io}
     */
    public Optional<byte[]> get(String sha256) throws StoreException {
        if (!HASHED.matcher(sha256).matches()) {
            return Optional.empty();
        }
        String hash = sha256.substring(0, HASH);
        return thread.call(() -> {
            try {
                byte[] bytes = Files.readAllBytes(file(hash));
                if (!hash(bytes).equals(hash)) {
                    throw StoreException.damaged("originals/" + hash.substring(0, 2) + "/" + hash, 0);
                }
                return Optional.of(bytes);
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw Disk.failure(folder, e);
            }
        });
    }

    /** Whether the bytes of a hash are here. */
    boolean kept(String sha256) {
        return HASHED.matcher(sha256).matches() && Files.exists(file(sha256.substring(0, HASH)));
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
