package org.bongsu.store.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies what is not kept yet of a store's journal and originals into a vault; the store may be open and changing. A journal only
 * ever grows at its end, so any prefix of it is a state that the store was in. Originals stand before the changes that need
 * them: with the journal read first, none is missing.
 */
final class Taking {
    /** A file in more pieces than this is taken anew in one. */
    private static final int MOST_PIECES = 60;
    private static final Pattern SEGMENT = Pattern.compile("\\d{8}\\.journal");
    private static final Pattern ORIGINAL = Pattern.compile("[0-9a-f]{64}");

    private final Path store;
    private final Vault vault;
    private final Map<String, Kept> before = new HashMap<>();

    /** Takes from a store, building upon the backup before, or null. */
    Taking(Path store, Vault vault, @org.jspecify.annotations.Nullable Inventory last) {
        this.store = store;
        this.vault = vault;
        if (last != null) {
            last.files().forEach(file -> before.put(file.path(), file));
        }
    }

    Inventory take(Instant now) throws IOException {
        List<Kept> files = new ArrayList<>();
        for (Path segment : files(store.resolve("journal"), 1, SEGMENT)) {
            files.add(segment(segment));
        }
        for (Path original : files(store.resolve("originals"), 2, ORIGINAL)) {
            files.add(original(original));
        }
        return new Inventory(now, files);
    }

    private static List<Path> files(Path folder, int depth, Pattern names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(file -> names.matcher(file.getFileName().toString()).matches()).filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Kept segment(Path file) throws IOException {
        String path = "journal/" + file.getFileName();
        List<Kept.Piece> pieces = new ArrayList<>();
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = in.size();
            long at = 0;
            Kept known = before.get(path);
            if (known != null && known.pieces().size() < MOST_PIECES) {
                for (Kept.Piece piece : known.pieces()) {
                    if (at + piece.size() > size || !vault.has(piece) || !Vault.hash(bytes(in, at, piece.size())).equals(piece.sha256())) {
                        break;
                    }
                    pieces.add(piece);
                    at += piece.size();
                }
            }
            if (at < size) {
                pieces.add(vault.put(bytes(in, at, size - at)));
            }
        }
        return new Kept(path, pieces);
    }

    private Kept original(Path file) throws IOException {
        String hash = file.getFileName().toString();
        String path = "originals/" + hash.substring(0, 2) + '/' + hash;
        Kept known = before.get(path);
        if (known != null && known.pieces().size() == 1 && vault.has(known.pieces().getFirst())) {
            return known;
        }
        return new Kept(path, List.of(vault.put(Files.readAllBytes(file))));
    }

    private static byte[] bytes(FileChannel in, long at, long length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(length));
        while (buffer.hasRemaining()) {
            int read = in.read(buffer, at + buffer.position());
            if (read < 0) {
                return Arrays.copyOf(buffer.array(), buffer.position());
            }
        }
        return buffer.array();
    }
}
