package org.bongsu.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names, found in a text wherever one begins, in one walk: case, breves, apostrophes, hyphens, spaces and the initial-sound rule do
 * not matter, as names are compared everywhere.
 *
 * @param <T> what a name stands for
 */
public final class NameTrie<T> {
    /** The names that begin at one place of a text and end before an offset. */
    public record Hit<T>(int end, List<T> meanings) { }

    private static final class Node<T> {
        private char[] keys = new char[0];
        private final List<Node<T>> next = new ArrayList<>(1);
        private final List<T> meanings = new ArrayList<>(0);

        private Node<T> grown(char key) {
            int at = Arrays.binarySearch(keys, key);
            if (at >= 0) {
                return next.get(at);
            }
            int to = -at - 1;
            char[] more = Arrays.copyOf(keys, keys.length + 1);
            System.arraycopy(keys, to, more, to + 1, keys.length - to);
            more[to] = key;
            keys = more;
            Node<T> node = new Node<>();
            next.add(to, node);
            return node;
        }
    }

    private final Node<T> root = new Node<>();

    /** Adds a name; one of which nothing counts is left out. */
    public void add(String name, T meaning) {
        String key = NameFold.fold(name);
        Node<T> node = root;
        for (int i = 0; i < key.length(); i++) {
            node = node.grown(key.charAt(i));
        }
        if (node != root && !node.meanings.contains(meaning)) {
            node.meanings.add(meaning);
        }
    }

    /**
     * The names that begin at an offset of a text, the longest first. Latin ones end at the end of a word; those in Hangul end
     * anywhere, since particles follow without a space.
     */
    public List<Hit<T>> at(String text, int start) {
        List<Hit<T>> found = List.of();
        Node<T> node = root;
        boolean first = true;
        for (int i = start; i < text.length(); i++) {
            char raw = text.charAt(i);
            char c = NameFold.fold(raw);
            if (c == 0) {
                if (first || !joins(text, i)) {
                    break;
                }
                continue;
            }
            c = first ? NameFold.initial(c) : c;
            first = false;
            int at = Arrays.binarySearch(node.keys, c);
            if (at < 0) {
                break;
            }
            node = node.next.get(at);
            int end = ended(text, i + 1);
            if (!node.meanings.isEmpty() && (hangul(raw) || end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || hangul(text.charAt(end)))) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.addFirst(new Hit<>(end, node.meanings));
            }
        }
        return found;
    }

    /** Behind the marks that belong to a letter. */
    private static int ended(String text, int end) {
        int at = end;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    /** Whether what does not count may stand within a name: one space or line end, a hyphen, an apostrophe, a stop or comma inside. */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case ' ', '\n', '\u00a0' -> at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != ',' && text.charAt(at + 1) != '(';
            case '-', '‑', '–', '\'', '’', '‘', 'ʼ', '`', '.', '·' -> true;
            case ',' -> at + 1 < text.length() && text.charAt(at + 1) == ' ';
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    private static boolean hangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
