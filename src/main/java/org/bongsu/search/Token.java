package org.bongsu.search;

/**
 * A word as it is looked up.
 *
 * @param term     its folded form; {@link #STEM} or {@link #SOUND} before it when it is not the word itself
 * @param start    offset of its first UTF-16 unit in the text
 * @param end      offset behind its last
 * @param position the place among the words; several forms of one word share it
 */
record Token(String term, int start, int end, int position) {
    /** Stands before the stem of an English word. */
    static final char STEM = '^';
    /** Stands before the sound of a romanised Korean name. */
    static final char SOUND = '~';

    /** Whether it is the word itself, or several joined. */
    boolean word() {
        return term.charAt(0) != STEM && term.charAt(0) != SOUND;
    }
}
