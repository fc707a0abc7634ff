package org.bongsu.search;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.search.Slot.Range;

/**
 * What a word that is still being typed may become. A Hangul syllable changes under the hand: 미 becomes 밋 on the way to 미사, 미상 on the way to
 * 미사일; so an open syllable stands for all that close it, and a closing consonant also for the beginning of the next syllable.
 */
final class Typing {
    private static final char FIRST = '\uAC00';
    private static final char LAST = '\uD7A3';
    private static final int PER_VOWEL = 28;
    private static final int PER_INITIAL = 588;
    /** Initial consonants by the closing consonant that they can be taken for while they are typed; -1 for none. */
    private static final int[] NEXT = {-1, 0, 1, 9, 2, 12, 18, 3, 5, 0, 6, 7, 9, 16, 17, 18, 6, 7, 9, 9, 10, 11, 12, 14, 15, 16, 17, 18};
    /** What stays closed when the last of two closing consonants moves on. */
    private static final int[] STAYS = {0, 0, 0, 1, 0, 4, 4, 0, 0, 8, 8, 8, 8, 8, 8, 8, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private Typing() { }

    /** The terms that a folded word may be the beginning of. */
    static List<Range> ranges(String word) {
        List<Range> ranges = new ArrayList<>();
        char last = word.charAt(word.length() - 1);
        String before = word.substring(0, word.length() - 1);
        if (last < FIRST || last > LAST) {
            ranges.add(beginning(word));
            return ranges;
        }
        int closing = (last - FIRST) % PER_VOWEL;
        if (closing == 0) {
            ranges.add(new Range(word, before + (char) (last + PER_VOWEL)));
        } else {
            ranges.add(beginning(word));
            int initial = NEXT[closing];
            if (initial >= 0) {
                String open = before + (char) (last - closing + STAYS[closing]);
                ranges.add(new Range(open + (char) (FIRST + initial * PER_INITIAL), open + (char) (FIRST + (initial + 1) * PER_INITIAL)));
            }
        }
        return ranges;
    }

    private static Range beginning(String word) {
        return new Range(word, word.substring(0, word.length() - 1) + (char) (word.charAt(word.length() - 1) + 1));
    }
}
