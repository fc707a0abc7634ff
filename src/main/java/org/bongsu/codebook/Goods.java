package org.bongsu.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Goods that tariffs and export controls fall on, known by their names in English and Korean, so that "autos" and 자동차 are the same. */
public final class Goods {
    private static final Goods DEFAULT = new Goods();
    private final Map<String, Good> words = new HashMap<>();
    private final Pattern english;
    private final Pattern korean;

    /** A kind of goods, by the name that is written for it in each language. */
    public record Good(String english, String korean) {
        /** Its name in a language, {@code ko} or else English. */
        public String in(String language) {
            return language.equals("ko") ? korean : english;
        }
    }

    /** Words of a text that name goods. */
    public record Named(Good good, int start, int end) { }

    private Goods() {
        try (InputStream in = Goods.class.getResourceAsStream("/assets/goods.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: goods.tsv");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
                String[] row = line.split("\t", -1);
                Arrays.stream(row[2].split(";")).forEach(word -> words.put(word, new Good(row[0], row[1])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        english = Pattern.compile("(?i)(?<![\\w-])(?:" + alternatives(false) + ")(?![\\w-])");
        korean = Pattern.compile(alternatives(true));
    }

    /** The goods that Bongsu comes with. */
    public static Goods known() {
        return DEFAULT;
    }

    private String alternatives(boolean hangul) {
        return words.keySet().stream().filter(word -> word.charAt(0) >= '가' == hangul).sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The goods that a text names, in its order. */
    public List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        for (Pattern pattern : List.of(english, korean)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Good good = words.get(matcher.group().toLowerCase(Locale.ROOT));
                if (good != null) {
                    found.add(new Named(good, matcher.start(), matcher.end()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Named::start));
        return found;
    }

    /** The goods of a field such as "cars, steel", whatever language it is in; a word that is not known stands for itself. */
    public Set<String> of(String field) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : field.split("[,;]")) {
            List<Named> named = in(part);
            found.add(named.isEmpty() ? part.strip().toLowerCase(Locale.ROOT) : named.getFirst().good().english());
        }
        return found;
    }
}
