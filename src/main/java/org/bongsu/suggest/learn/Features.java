package org.bongsu.suggest.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence as the set of its words, pairs of words and pairs of Hangul syllables, hashed into a fixed room. */
final class Features {
    /** Room for the hashes: with some thousands of different features, few fall together. */
    static final int ROOM = 1 << 15;

    private static final Pattern WORD = Pattern.compile("[가-힣]+|[\\p{L}\\p{N}&&[^가-힣]]+");

    private Features() { }

    /** Hashes in ascending order, each once; the same on every machine. */
    static int[] of(String text) {
        TreeSet<Integer> hashes = new TreeSet<>();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            // A number says that there is one, not what kind of event it counts.
            words.add(Character.isDigit(word.group().charAt(0)) ? "0" : word.group());
        }
        for (int i = 0; i < words.size(); i++) {
            String each = words.get(i);
            hashes.add(hash("w" + each));
            if (i > 0) {
                hashes.add(hash("p" + words.get(i - 1) + " " + each));
            }
            for (int at = 0; each.charAt(0) >= '가' && each.charAt(0) <= '힣' && at + 2 <= each.length(); at++) {
                hashes.add(hash("h" + each.substring(at, at + 2)));
            }
        }
        return hashes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int hash(String feature) {
        int h = feature.hashCode();
        h ^= h >>> 16;
        h *= 0x7feb352d;
        h ^= h >>> 15;
        return h & (ROOM - 1);
    }

    /** How alike two sentences are: the cosine of their sets, 0 to 1. */
    static double alike(int[] one, int[] two) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < two.length;) {
            if (one[i] == two[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common == 0 ? 0 : common / Math.sqrt((double) one.length * two.length);
    }
}
