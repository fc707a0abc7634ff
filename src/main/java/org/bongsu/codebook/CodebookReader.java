package org.bongsu.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the codebook that Bongsu comes with from its tables. */
public final class CodebookReader {
    /** The families of the digits 1 to 9 that Bongsu comes with. */
    private static final List<String> FAVOURITES = List.of("launch", "drone", "tariff", "statement", "exercise", "border",
            "diplomacy", "maritime", "sanction");

    private CodebookReader() { }

    /** The default codebook, read once: it never changes. */
    public static Codebook readDefault() {
        return Default.CODEBOOK;
    }

    private static final class Default {
        private static final Codebook CODEBOOK = read();
    }

    private static Codebook read() {
        Map<String, Type.Guide> guide = new HashMap<>();
        for (String[] row : rows(text("codebook_guide.tsv"))) {
            guide.put(row[0], new Type.Guide(new Type.Names(row[1], row[2]), new Type.Names(row[3], row[4]),
                    new Type.Names(row[5], row[6]), words(row[7], row[8])));
        }
        List<Type> types = new ArrayList<>();
        for (String[] row : rows(text("codebook.tsv"))) {
            types.add(new Type(row[0], new Type.Face(new Type.Names(row[1], row[2]), null, null), weight(row[3], row[4], row[5]),
                    codes(row[6], row[7]), guide.getOrDefault(row[0], Type.Guide.NONE), Type.Standing.OFFERED));
        }
        List<Family> families = new ArrayList<>();
        for (String[] row : rows(text("codebook_families.tsv"))) {
            families.add(new Family(row[0], new Type.Names(row[1], row[2]), row[0], new Colors(color(row[3]), color(row[4]))));
        }
        return new Codebook(Version.FIRST, new Content(families, types, FAVOURITES));
    }

    private static Type.Weight weight(String severity, String mode, String line) {
        return new Type.Weight(Integer.parseInt(severity), Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                Line.valueOf(line.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Type.Codes codes(String cameo, String goldstein) {
        return new Type.Codes(cameo.isEmpty() ? null : cameo, goldstein.isEmpty() ? null : Double.valueOf(goldstein));
    }

    private static int color(String hex) {
        return Colors.read(hex).orElseThrow();
    }

    private static List<String> words(String english, String korean) {
        return Stream.of(english, korean).flatMap(list -> Stream.of(list.split(";"))).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }

    static List<String[]> rows(String table) {
        return table.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
    }

    static String text(String name) {
        try (InputStream in = CodebookReader.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
