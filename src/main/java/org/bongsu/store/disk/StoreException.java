package org.bongsu.store.disk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the store could not do what it was asked; its words are the message {@code store.error.<reason>}. */
public final class StoreException extends Exception {
    static final String IN_USE = "in-use";
    public static final String DAMAGED = "damaged";
    public static final String NEWER = "newer";
    public static final String STALE = "stale";
    static final String DISK_FULL = "disk-full";
    public static final String IO = "io";
    /** The application's own memory was too small for what was asked. */
    public static final String MEMORY = "memory";
    static final String READ_ONLY = "read-only";

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<String> args;

    public StoreException(String reason, List<String> args, @Nullable Throwable cause) {
        super(reason + " " + args, cause);
        this.reason = reason;
        this.args = List.copyOf(args);
    }

    /** One for a named reason, with what its message speaks of. */
    public static StoreException of(String reason, List<String> args, @Nullable Throwable cause) {
        return new StoreException(reason, args, cause);
    }

    /** Bytes that are not what was written, at an offset of a file of the store. */
    public static StoreException damaged(String file, long offset) {
        return new StoreException(DAMAGED, List.of(file, Long.toString(offset)), null);
    }

    /** The reason: {@code in-use, damaged, newer, stale, disk-full, io, memory, read-only, backup-altered} or {@code backup-target}. */
    public String reason() {
        return reason;
    }

    /** What the message speaks of: for {@code damaged} the file and the byte at which the damage starts. */
    public List<String> args() {
        return args;
    }
}
