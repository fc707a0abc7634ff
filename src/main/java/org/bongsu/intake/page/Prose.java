package org.bongsu.intake.page;

/** Measures running text. */
final class Prose {
    private static final int FIRST_DENSE = 0x1100;
    private static final int DENSE = 2;

    private Prose() { }

    /** How much a text says, in Latin letters' worth: Hangul and ideographs count double, runs of spaces once. */
    static int weight(String text) {
        int weight = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00A0';
            weight += blank ? (space ? 0 : 1) : c >= FIRST_DENSE ? DENSE : 1;
            space = blank;
        }
        return weight;
    }

    /** Marks that part clauses. */
    static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += ",，、،.。".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return commas;
    }
}
