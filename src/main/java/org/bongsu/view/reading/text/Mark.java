package org.bongsu.view.reading.text;

import java.util.Locale;

/**
 * Words of a text that mean something.
 *
 * @param start offset of the first UTF-16 unit
 * @param end   offset behind the last
 * @param says  what was understood, for who points at them; empty when there is nothing to say
 */
public record Mark(int start, int end, Kind kind, String says) {
    /** What the words are; the first of two kinds lies over the second. */
    public enum Kind {
        /** An expression of time. */
        TIME,
        /** The name or description of a place. */
        PLACE,
        /** Someone who acts. */
        ACTOR,
        /** A number of something. */
        QUANTITY,
        /** Words behind a field of the chosen incident. */
        CLAIM,
        /** The words that report the chosen incident. */
        LEAD,
        /** The words that report another incident that is only suggested. */
        SUGGESTED,
        /** The words that report another incident that was kept, unfinished. */
        DRAFT,
        /** The words that report another incident that was coded. */
        CODED,
        /** Words that were looked for. */
        FOUND,
        /** Those of them that were gone to last. */
        HERE;

        /** Whether it is an expression in the text, which is underlined. */
        boolean line() {
            return compareTo(QUANTITY) <= 0;
        }

        /** Whether it reports an incident, which has a bar in the margin. */
        boolean bar() {
            return compareTo(LEAD) >= 0 && compareTo(CODED) <= 0;
        }

        /** Whether it lies as a colour under the words. */
        boolean ground() {
            return this == CLAIM || this == LEAD || this == FOUND || this == HERE;
        }

        /** Its style class. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean covers(int offset) {
        return start <= offset && offset < end;
    }
}
