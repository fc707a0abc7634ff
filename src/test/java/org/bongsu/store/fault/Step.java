package org.bongsu.store.fault;

import java.nio.file.Path;

/**
 * One call that reached the disk.
 *
 * @param path where, on the real disk
 * @param to   where to, of a move; else the same
 * @param at   where in the file, or the size that a file is cut to
 * @param bytes what is written; else none
 */
public record Step(What what, Path path, Path to, long at, byte[] bytes) {
    /** What is done. */
    public enum What { CREATE, OPEN, READ, WRITE, TRUNCATE, FORCE, MAKE_FOLDER, FORCE_FOLDER, MOVE, DELETE, LIST, LOOK }

    private static final byte[] NONE = {};

    static Step of(What what, Path path) {
        return new Step(what, path, path, 0, NONE);
    }

    /** Whether it changes what is on the disk. */
    public boolean changes() {
        return switch (what) {
            case CREATE, WRITE, TRUNCATE, FORCE, MAKE_FOLDER, FORCE_FOLDER, MOVE, DELETE -> true;
            case OPEN, READ, LIST, LOOK -> false;
        };
    }
}
