package org.bongsu.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of four words of a text, counted: two texts are as alike as the runs that they share. */
record Shingles(Map<List<String>, Integer> counts, int total) {
    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Shingles of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        int last = Math.max(1, words.size() - LENGTH + 1);
        for (int i = 0; i < last && !words.isEmpty(); i++) {
            counts.merge(List.copyOf(words.subList(i, Math.min(i + LENGTH, words.size()))), 1, Integer::sum);
        }
        return new Shingles(counts, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private int shared(Shingles other) {
        return counts.entrySet().stream().mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0))).sum();
    }

    /** How much of this is in the other, 0 to 1; 1 when there is nothing of this. */
    double within(Shingles other) {
        return total == 0 ? 1 : shared(other) / (double) total;
    }

    /** The harmonic mean of precision and recall of this against what was expected, 0 to 1. */
    double f1(Shingles expected) {
        double precision = within(expected);
        double recall = expected.within(this);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
