package org.bongsu.exchange.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The names and the manifest of the format: a zip of lines of JSON, with a manifest in front that holds the hash of each. */
final class BundleFormat {
    static final String NAME = "bongsu-bundle";
    /** Of what is read. A bundle without key dates is written as version 1, which knows none, so that older readers take it. */
    static final int VERSION = 2;
    static final String MANIFEST = "manifest.json";
    static final String ARTICLES = "articles.jsonl";
    static final String ROWS = "rows.jsonl";
    static final String NOTES = "notes.jsonl";
    static final String INCIDENTS = "incidents.jsonl";
    static final String DATES = "dates.jsonl";
    private static final List<String> ENTRIES = List.of(ARTICLES, ROWS, NOTES, INCIDENTS, DATES);

    private BundleFormat() { }

    /** The entries of a version, in their order. */
    static List<String> entries(int version) {
        return version < 2 ? ENTRIES.subList(0, ENTRIES.size() - 1) : ENTRIES;
    }

    /** What stands in front. */
    record Manifest(String format, int version, Bundle.Head head, Map<String, String> sha256) { }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
