package org.bongsu.suggest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases, found in one pass over a text: Latin ones at word borders ({@code fire*} takes any ending), Hangul
 * anywhere ({@code ^북} only at the start of a word); case, hyphens and kinds of apostrophe do not matter.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {
    /** A phrase that was found, with what it stands for. */
    public record Hit<T>(int start, int end, T meaning) { }

    private static final class Node<T> {
        final Map<Character, Node<T>> next = new HashMap<>(4);
        final List<T> whole = new ArrayList<>(1);
        final List<T> begun = new ArrayList<>(0);
        final List<T> atWordStart = new ArrayList<>(0);
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase. */
    public void add(String phrase, T meaning) {
        boolean prefix = phrase.endsWith("*");
        boolean start = phrase.startsWith("^");
        String bare = phrase.substring(start ? 1 : 0, phrase.length() - (prefix ? 1 : 0));
        Node<T> node = root;
        for (int i = 0; i < bare.length(); i++) {
            node = node.next.computeIfAbsent(fold(bare.charAt(i)), c -> new Node<>());
        }
        boolean hangul = !bare.isEmpty() && hangul(bare.charAt(bare.length() - 1));
        (start ? node.atWordStart : prefix || hangul ? node.begun : node.whole).add(meaning);
    }

    /** All phrases in a part of a text, in order of their start; at one start the shorter first. */
    public List<Hit<T>> find(String text, int from, int to) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int start = at;
            char first = text.charAt(start);
            boolean wordStart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (!wordStart && !hangul(first)) {
                continue;
            }
            Node<T> node = root;
            for (int i = start; i < to; i++) {
                Node<T> next = node.next.get(fold(text.charAt(i)));
                if (next == null) {
                    break;
                }
                node = next;
                int end = i + 1;
                node.begun.forEach(meaning -> hits.add(new Hit<>(start, end, meaning)));
                if (wordStart) {
                    node.atWordStart.forEach(meaning -> hits.add(new Hit<>(start, end, meaning)));
                }
                if (!node.whole.isEmpty() && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || hangul(text.charAt(end)))) {
                    node.whole.forEach(meaning -> hits.add(new Hit<>(start, end, meaning)));
                }
            }
        }
        return hits;
    }

    private static char fold(char c) {
        return switch (c) {
            case '-', '‑', '–', '\n', '\u00a0' -> ' ';
            case '’', '‘', 'ʼ' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    /** Whether a letter is a syllable of Hangul. */
    public static boolean hangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
