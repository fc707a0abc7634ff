package org.bongsu.situation.lines;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Numbers in the order of words, so that words are compared once for each different one, and rows by numbers. */
final class Ranks {
    private Ranks() { }

    private record Word(String said, int code) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            return said.isEmpty() == other.said.isEmpty() ? said.compareTo(other.said) : said.isEmpty() ? 1 : -1;
        }
    }

    /**
     * A number for each of so many rows, in the order of what is said of them; nothing said comes last.
     *
     * @param raw   what tells rows apart, cheap to have
     * @param label what is said of a row, asked once for each different raw value
     */
    static int[] of(int size, IntFunction<String> raw, IntFunction<String> label) {
        Map<String, Integer> codes = new HashMap<>();
        int[] keys = new int[size];
        int[] examples = new int[16];
        for (int i = 0; i < size; i++) {
            String each = raw.apply(i);
            Integer known = codes.get(each);
            int code = known == null ? codes.size() : known;
            if (known == null) {
                codes.put(each, code);
                examples = code < examples.length ? examples : Arrays.copyOf(examples, code * 2);
                examples[code] = i;
            }
            keys[i] = code;
        }
        Word[] words = new Word[codes.size()];
        for (int code = 0; code < words.length; code++) {
            words[code] = new Word(label.apply(examples[code]).toLowerCase(Locale.ROOT), code);
        }
        Arrays.parallelSort(words);
        int[] ranks = new int[words.length];
        int rank = -1;
        String before = null;
        for (Word word : words) {
            rank = word.said.equals(before) ? rank : rank + 1;
            before = word.said;
            ranks[word.code] = rank;
        }
        for (int i = 0; i < size; i++) {
            keys[i] = ranks[keys[i]];
        }
        return keys;
    }
}
