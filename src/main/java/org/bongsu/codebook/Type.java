package org.bongsu.codebook;

import org.jspecify.annotations.Nullable;

/**
 * A type of incident.
 *
 * @param key   dotted, such as {@code launch.srbm}
 * @param names what it is called
 * @param weight what it counts for
 * @param cameo code of CAMEO 2.0 that comes nearest, or null where none does
 * @param guide how to tell it from others
 */
public record Type(String key, Names names, Weight weight, @Nullable String cameo, Guide guide) {
    /** Its name in English and Korean. */
    public record Names(String en, String ko) {
        /** The name in a language, {@code ko} or another (English). */
        public String in(String language) {
            return language.equals("ko") ? ko : en;
        }
    }

    /**
     * What it counts for.
     *
     * @param severity by default, beacons 1 to 5
     */
    public record Weight(int severity, Mode mode, Line line) { }

    /** Definition, an example and a counter-example, in English; empty where not written yet. */
    public record Guide(Names definition, String example, String counterExample) { }

    /** The part of the key before the first dot: {@code launch} of {@code launch.srbm}. */
    public String family() {
        return familyOf(key);
    }

    /** The family of a key. */
    public static String familyOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** Whether this type is the given one or a sub-type of it. */
    public boolean isA(String other) {
        return isA(key, other);
    }

    /** Whether a key is another or a sub-type of it. */
    public static boolean isA(String key, String other) {
        return key.equals(other) || key.startsWith(other + ".");
    }
}
