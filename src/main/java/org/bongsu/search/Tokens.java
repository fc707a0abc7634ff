package org.bongsu.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into the words under which it is found. What is written together (Hwasong-17, Kim Jong-un, 탄도미사일을) is found by its
 * parts, one behind the other, and by the whole without its hyphens; an English word by its stem too, a romanised Korean name by its sound.
 */
final class Tokens {
    private static final int LONGEST = 64;

    private final Folded folded;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokens(Folded folded) {
        this.folded = folded;
        this.text = folded.text();
    }

    /** The words of a text, by position. */
    static List<Token> of(String text) {
        Tokens reading = new Tokens(Folded.of(text));
        reading.read();
        return reading.tokens;
    }

    /** A part of what is written together: offsets are those of the folded text. */
    private record Part(String word, int start, int end) { }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                at = chunk(at);
            } else {
                at++;
            }
        }
    }

    private int chunk(int from) {
        List<Part> parts = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (hangul(c)) {
                at = korean(at, parts, whole);
            } else if (Character.isDigit(c)) {
                at = number(at, parts, whole);
            } else if (Character.isLetter(c)) {
                at = letters(at, parts, whole);
            } else if (c == '-' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        put(parts, whole.toString(), from, at);
        return at;
    }

    private void put(List<Part> parts, String whole, int from, int to) {
        if (parts.isEmpty()) {
            parts.add(new Part(whole, from, to));
        }
        boolean first = true;
        for (Part part : parts) {
            add(part.word, part.start, part.end);
            if (first && !whole.equals(part.word) && whole.length() <= LONGEST) {
                add(whole, from, to);
            }
            first = false;
            position++;
        }
    }

    private void add(String word, int start, int end) {
        if (word.length() > LONGEST) {
            return;
        }
        int from = folded.before(start);
        int to = folded.before(end);
        tokens.add(new Token(word, from, to, position));
        String stem = stem(word);
        if (stem != null) {
            tokens.add(new Token(stem, from, to, position));
        }
        String sound = sound(word);
        if (sound != null) {
            tokens.add(new Token(sound, from, to, position));
        }
    }

    /** The stem of a word, marked as such; null when it is the word itself. */
    static @Nullable String stem(String word) {
        if (!latin(word)) {
            return null;
        }
        String stem = EnglishStems.of(word);
        return stem.equals(word) ? null : Token.STEM + stem;
    }

    /** The sound of a word, marked as such; null when it is no Korean name. */
    static @Nullable String sound(String word) {
        String sound = latin(word) ? Romanised.sound(word) : null;
        return sound == null ? null : Token.SOUND + sound;
    }

    static boolean latin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static boolean hangul(char c) {
        return c >= '\uAC00' && c <= '\uD7A3' || c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\u1100' && c <= '\u11FF'
                || c > '\u3130' && c < '\u318F';
    }

    private int korean(int from, List<Part> parts, StringBuilder whole) {
        int to = from;
        while (to < text.length() && hangul(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        for (KoreanWords.Piece piece : KoreanWords.of(run)) {
            parts.add(new Part(piece.word(), from + piece.start(), from + piece.end()));
        }
        whole.append(whole.isEmpty() ? InitialSound.of(run) : run);
        return to;
    }

    /** Digits with their points; commas between thousands are left out. */
    private int number(int from, List<Part> parts, StringBuilder whole) {
        StringBuilder digits = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !inside) {
                break;
            }
            if (c != ',') {
                digits.append(c);
            }
            at++;
        }
        parts.add(new Part(digits.toString(), from, at));
        whole.append(digits);
        return at;
    }

    /** Letters: without the apostrophes of P'yongyang, the 's of Korea's and the points of U.S. */
    private int letters(int from, List<Part> parts, StringBuilder whole) {
        StringBuilder word = new StringBuilder();
        int at = from;
        int skip = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' && letter(at + 1)) {
                if (text.charAt(at + 1) == 's' && !letter(at + 2)) {
                    skip = 2;
                    break;
                }
            } else if (c == '.' && letter(at + 1) && !letter(at + 2) && !letter(at - 2)) {
                // One letter on either side.
            } else if (letter(at)) {
                word.append(c);
            } else {
                break;
            }
            at++;
        }
        parts.add(new Part(word.toString(), from, at));
        whole.append(word);
        return at + skip;
    }

    private boolean letter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at)) && !hangul(text.charAt(at));
    }
}
