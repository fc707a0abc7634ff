package org.bongsu.search;

import java.util.List;
import java.util.Set;

/**
 * One word of what is sought: any of these terms, or any term in one of these ranges.
 *
 * @param ranges terms that begin as the word does, for a word that may still be typed
 */
record Slot(Set<String> terms, List<Range> ranges) {
    /** Terms from one on, up to but without another. */
    record Range(String from, String to) {
        boolean holds(String term) {
            return term.compareTo(from) >= 0 && term.compareTo(to) < 0;
        }
    }

    boolean takes(String term) {
        if (terms.contains(term)) {
            return true;
        }
        for (Range range : ranges) {
            if (range.holds(term)) {
                return true;
            }
        }
        return false;
    }
}
