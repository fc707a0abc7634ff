package org.bongsu.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of incident.
 *
 * @param key      dotted, such as {@code launch.srbm}
 * @param face     what it is called and how it is drawn
 * @param weight   what it counts for
 * @param codes    what the standards call it
 * @param guide    how to tell it from others
 * @param standing whether it is still given, and what it was before
 */
public record Type(String key, Face face, Weight weight, Codes codes, Guide guide, Standing standing) {
    /** What is said in English and in Korean, such as its name. */
    public record Names(String en, String ko) {
        /** Nothing said. */
        public static final Names NONE = new Names("", "");

        /** The name in a language, {@code ko} or another (English). */
        public String in(String language) {
            return language.equals("ko") ? ko : en;
        }
    }

    /**
     * What it is called and how it is drawn.
     *
     * @param symbol its own, one of {@link Codebook#SYMBOLS}, or null for its family's
     * @param colors its own, or null for its family's
     */
    public record Face(Names names, @Nullable String symbol, @Nullable Colors colors) { }

    /**
     * What it counts for.
     *
     * @param severity by default, beacons 1 to 5
     */
    public record Weight(int severity, Mode mode, Line line) { }

    /**
     * What the standards call it.
     *
     * @param cameo     code of CAMEO 1.1b3 that comes nearest, or null where none does
     * @param goldstein its value on the scale of Goldstein (1992) as GDELT gives it, -10 to 10, or null where it has none
     */
    public record Codes(@Nullable String cameo, @Nullable Double goldstein) { }

    /**
     * How to tell it from others.
     *
     * @param definition     one or two sentences
     * @param example        an incident of this type
     * @param counterExample what looks like one and is not, with the key of the type that it is instead behind an arrow:
     *                       {@code The talks themselves → diplomacy.talks}
     * @param synonyms       other words to find it by, in English and Korean
     */
    public record Guide(Names definition, Names example, Names counterExample, List<String> synonyms) {
        /** Nothing said yet. */
        public static final Guide NONE = new Guide(Names.NONE, Names.NONE, Names.NONE, List.of());

        public Guide {
            synonyms = List.copyOf(synonyms);
        }
    }

    /**
     * Whether it is still given, and what it was before.
     *
     * @param retired readable for the incidents that have it, and not given to others
     * @param former  keys that it had, and those of the types that were merged into it
     */
    public record Standing(boolean retired, List<String> former) {
        /** Given, under the key that it always had. */
        public static final Standing OFFERED = new Standing(false, List.of());

        public Standing {
            former = List.copyOf(former);
        }
    }

    public Names names() {
        return face.names();
    }

    public boolean retired() {
        return standing.retired();
    }

    public Type withKey(String other) {
        return new Type(other, face, weight, codes, guide, standing);
    }

    public Type withFace(Face other) {
        return new Type(key, other, weight, codes, guide, standing);
    }

    public Type withNames(Names other) {
        return withFace(new Face(other, face.symbol(), face.colors()));
    }

    public Type withWeight(Weight other) {
        return new Type(key, face, other, codes, guide, standing);
    }

    public Type withCodes(Codes other) {
        return new Type(key, face, weight, other, guide, standing);
    }

    public Type withGuide(Guide other) {
        return new Type(key, face, weight, codes, other, standing);
    }

    public Type withStanding(Standing other) {
        return new Type(key, face, weight, codes, guide, other);
    }

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
