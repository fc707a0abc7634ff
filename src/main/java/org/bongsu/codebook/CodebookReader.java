package org.bongsu.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the codebook that Bongsu comes with from its tables. */
public final class CodebookReader {
    private static final String VERSION = "1.0";

    private CodebookReader() { }

    /** The default codebook. */
    public static Codebook readDefault() {
        String table = text("codebook.tsv");
        String families = text("codebook_families.tsv");
        String guides = text("codebook_guide.tsv");
        Map<String, Type.Guide> guide = new HashMap<>();
        for (String[] row : rows(guides)) {
            guide.put(row[0], new Type.Guide(new Type.Names(row[1], row[2]), new Type.Names(row[3], row[4]),
                    new Type.Names(row[5], row[6]), words(row[7], row[8])));
        }
        List<Type> types = new ArrayList<>();
        for (String[] row : rows(table)) {
            types.add(new Type(row[0], new Type.Names(row[1], row[2]), weight(row[3], row[4], row[5]),
                    codes(row[6], row[7]), guide.getOrDefault(row[0], Type.Guide.NONE)));
        }
        Map<String, Family> byKey = new LinkedHashMap<>();
        for (String[] row : rows(families)) {
            byKey.put(row[0], new Family(row[0], new Type.Names(row[1], row[2]), color(row[3]), color(row[4])));
        }
        return new Codebook(VERSION, sha256(table + families + guides), types, byKey);
    }

    private static Type.Weight weight(String severity, String mode, String line) {
        return new Type.Weight(Integer.parseInt(severity), Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                Line.valueOf(line.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Type.Codes codes(String cameo, String goldstein) {
        return new Type.Codes(cameo.isEmpty() ? null : cameo, goldstein.isEmpty() ? null : Double.valueOf(goldstein));
    }

    private static int color(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    private static List<String> words(String english, String korean) {
        return Stream.of(english, korean).flatMap(list -> Stream.of(list.split(";"))).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }

    private static List<String[]> rows(String table) {
        return table.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
    }

    private static String text(String name) {
        try (InputStream in = CodebookReader.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
