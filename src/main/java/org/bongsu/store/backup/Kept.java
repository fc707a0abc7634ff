package org.bongsu.store.backup;

import java.util.List;

/**
 * A file of the store within a backup: the pieces that make it up, one after another.
 *
 * @param path where it belongs, such as {@code journal/00000001.journal}
 */
record Kept(String path, List<Piece> pieces) {
    /**
     * Bytes that are kept once, whatever files and backups hold them.
     *
     * @param sha256 their hash, 64 hexadecimal digits
     * @param size   in bytes
     */
    record Piece(String sha256, long size) { }

    Kept {
        pieces = List.copyOf(pieces);
    }

    long size() {
        return pieces.stream().mapToLong(Piece::size).sum();
    }
}
