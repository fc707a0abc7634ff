package org.bongsu.exchange.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the ids of what comes from tables: of the mapping's name and the row's key alone, so that the same row is the same incident again. */
public final class TableIds {
    private static final int LENGTH = 26;

    private TableIds() { }

    /** An id that starts with a letter for its kind. */
    public static String of(char kind, String table, String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((table + '\0' + key).getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
