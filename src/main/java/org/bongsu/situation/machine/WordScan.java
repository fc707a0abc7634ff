package org.bongsu.situation.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds the rows that hold words, by looking through the lists of words that they number, and then only at the numbers. */
final class WordScan {
    private final Rows rows;
    private final List<CodeReading.Meaning> meanings;

    WordScan(Rows rows, List<CodeReading.Meaning> meanings) {
        this.rows = rows;
        this.meanings = meanings;
    }

    /** The rows that hold each of the words in any of what is said of them. */
    int[] saying(List<String> words) {
        int size = rows.size();
        int[] found = new int[size];
        int n = 0;
        Hits[] hits = words.stream().map(Hits::new).toArray(Hits[]::new);
        for (int row = 0; row < size; row++) {
            found[n] = row;
            n++;
            for (Hits each : hits) {
                if (!each.in(row)) {
                    n--;
                    break;
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** Which words of the lists hold a word. */
    private final class Hits {
        private final boolean[] codes;
        private final boolean[] actors;
        private final boolean[] places;
        private final boolean[] publishers;
        private final boolean not;

        Hits(String typed) {
            not = typed.length() > 1 && typed.charAt(0) == '-';
            String word = not ? typed.substring(1) : typed;
            codes = new boolean[meanings.size()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = holds(meanings.get(i).label(), word) || rows.what().codes().get(i).cameo().contains(word);
            }
            actors = of(rows.what().actors(), word);
            places = of(rows.place().names(), word);
            publishers = of(rows.origin().publishers(), word);
        }

        private static boolean[] of(List<String> values, String word) {
            boolean[] hits = new boolean[values.size()];
            for (int i = 0; i < hits.length; i++) {
                hits[i] = holds(values.get(i), word);
            }
            return hits;
        }

        private static boolean holds(String value, String word) {
            return value.toLowerCase(Locale.ROOT).contains(word);
        }

        boolean in(int row) {
            return not != (codes[rows.what().code()[row]] || actors[rows.what().from()[row]] || actors[rows.what().to()[row]]
                    || places[rows.place().name()[row]] || publishers[rows.origin().publisher()[row]]);
        }
    }
}
