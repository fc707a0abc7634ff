package org.bongsu.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;

/** Guesses our type for a category of a table: by key, by name and synonym of the codebook, and by the words that such tables use. */
public final class TypeWords {
    private final Codebook codebook;
    private final Map<String, String> types = new HashMap<>();

    public TypeWords(Codebook codebook) {
        this.codebook = codebook;
        codebook.offered().forEach(type -> {
            put(type.key(), type.key());
            put(type.names().en(), type.key());
            put(type.names().ko(), type.key());
            type.guide().synonyms().forEach(word -> put(word, type.key()));
        });
        try (InputStream in = TypeWords.class.getResourceAsStream("/assets/table_types.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: table_types.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t")).filter(row -> codebook.find(row[1]).isPresent()).forEach(row -> {
                for (String word : row[0].split(";")) {
                    put(word, row[1]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our type for a category, by the longest words of it that are known; empty when none is. */
    public Optional<String> guess(String category) {
        String folded = fold(category);
        String exact = types.get(folded);
        if (exact != null || folded.isEmpty()) {
            return Optional.ofNullable(exact);
        }
        Optional<Type> key = codebook.find(category.strip());
        if (key.isPresent()) {
            return key.map(Type::key);
        }
        String padded = " " + folded + " ";
        return types.keySet().stream().filter(word -> word.length() > 2 && padded.contains(" " + word + " "))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())).map(types::get);
    }

    private void put(String word, String type) {
        String folded = fold(word);
        if (!folded.isEmpty()) {
            types.putIfAbsent(folded, type);
        }
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").replaceFirst(" launch(?:es)?$", "").strip();
    }
}
