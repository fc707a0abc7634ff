package org.bongsu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bongsu.model.Span;

/**
 * What somebody looks for, read from what was typed. All words must be there, in any order: {@code "in quotes"} exactly so and one behind the other,
 * {@code -word} not at all, {@code title:word} in that field, {@code word*} anything that begins so. The last word may still be typed, so that its beginning
 * is enough. Anything can be read: what makes no sense is taken as words.
 */
public final class Sought {
    private static final int SHORTEST = 2;
    private static final int MOST = 32;

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();

    private Sought(String text) {
        this.text = text;
    }

    /** What is typed, of which the last word may not be complete. */
    public static Sought typed(String text) {
        return new Sought(text).read(true);
    }

    /** What is asked for in whole words. */
    public static Sought words(String text) {
        return new Sought(text).read(false);
    }

    /** Whether nothing is looked for: no words, or signs only. */
    public boolean nothing() {
        return clauses.isEmpty();
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Where a text holds what is looked for, in order; parts that overlap are one. */
    public List<Span> in(String where) {
        if (clauses.isEmpty() || where.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(where);
        List<Span> all = clauses.stream().filter(clause -> !clause.not()).flatMap(clause -> clause.in(tokens).stream())
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end)).toList();
        List<Span> apart = new ArrayList<>();
        for (Span span : all) {
            if (!apart.isEmpty() && span.start() <= apart.getLast().end()) {
                Span last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    private Sought read(boolean typing) {
        int at = 0;
        List<String> plain = new ArrayList<>();
        while (at < text.length() && clauses.size() < MOST) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            boolean not = text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != '-';
            int from = not ? at + 1 : at;
            int colon = text.indexOf(':', from);
            Optional<Field> field = colon < 0 || colon + 1 >= text.length() || Character.isWhitespace(text.charAt(colon + 1)) ? Optional.empty()
                    : Field.of(text.substring(from, colon));
            from = field.isPresent() ? colon + 1 : from;
            boolean quoted = quote(text.charAt(from));
            int to = quoted ? closing(from + 1) : space(from);
            String words = text.substring(quoted ? from + 1 : from, to);
            boolean open = !quoted && (words.endsWith("*") || typing && to == text.length() && !not);
            Optional<Clause> clause = clause(field.orElse(Field.ANY), not, quoted, words, open);
            clause.ifPresent(clauses::add);
            if (clause.isPresent()) {
                plain.add(not || quoted || field.isPresent() ? "" : words);
            }
            at = quoted ? to + 1 : to;
        }
        together(plain);
        return this;
    }

    private static boolean quote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '「' || c == '『';
    }

    private int closing(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '“' || c == '”' || c == '」' || c == '』') {
                return at;
            }
        }
        return text.length();
    }

    private int space(int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What is written apart may stand together: Jong un is Jongun, 탄도 미사일 is 탄도미사일. */
    private void together(List<String> plain) {
        for (int i = 0; i + 1 < plain.size(); i++) {
            String one = alone(plain.get(i));
            String two = alone(plain.get(i + 1));
            if (!one.isEmpty() && !two.isEmpty() && (Tokens.latin(one) && Tokens.latin(two) || Tokens.hangul(one.charAt(0)) && Tokens.hangul(two.charAt(0)))) {
                List<Slot> joined = List.of(new Slot(forms(InitialSound.of(one + two), true), List.of()));
                clauses.get(i).runs().add(joined);
                clauses.get(i + 1).runs().add(joined);
            }
        }
    }

    /** A word without any sign in it, folded; else nothing. */
    private static String alone(String words) {
        String folded = Folded.of(words).text();
        return Tokens.latin(folded) || folded.chars().allMatch(c -> Tokens.hangul((char) c)) ? folded : "";
    }

    private static Optional<Clause> clause(Field field, boolean not, boolean quoted, String words, boolean open) {
        List<List<Slot>> runs = new ArrayList<>();
        String typed = Folded.of(words).text();
        boolean unfinished = open && !typed.isEmpty() && typed.charAt(typed.length() - 1) > '\u3130' && typed.charAt(typed.length() - 1) < '\u318F';
        List<Token> tokens = Tokens.of(unfinished ? typed.substring(0, typed.length() - 1) : words);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        List<Slot> parts = new ArrayList<>();
        Token whole = tokens.getFirst();
        int position = -1;
        for (Token token : tokens) {
            if (token.word() && token.position() != position) {
                position = token.position();
                parts.add(new Slot(forms(token.term(), !quoted), List.of()));
            } else if (token.word() && position == 0) {
                whole = token;
            }
        }
        runs.add(parts);
        // Only what is written together is also found as a whole.
        if (tokens.getLast().end() <= whole.end() && (parts.size() == 1 || whole != tokens.getFirst())) {
            String all = whole.term();
            boolean begins = open && (all.length() >= SHORTEST || Tokens.hangul(all.charAt(0)));
            runs.add(List.of(new Slot(forms(all, !quoted), begins ? Typing.ranges(all) : List.of())));
            if (!quoted && Tokens.latin(all)) {
                Romanised.borders(all).forEach(border -> runs.add(List.of(new Slot(Set.of(all.substring(0, border)), List.of()),
                        new Slot(Set.of(all.substring(border)), List.of()))));
            }
        }
        return Optional.of(new Clause(field, not, runs));
    }

    /** The terms under which a word is found: itself, its stem and what has the same stem, its sound. */
    private static Set<String> forms(String word, boolean stems) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        String stem = stems ? Tokens.stem(word) : null;
        if (stems && Tokens.latin(word)) {
            String bare = stem == null ? word : stem.substring(1);
            forms.add(bare);
            forms.add(Token.STEM + bare);
        }
        String sound = Tokens.sound(word);
        if (sound != null) {
            forms.add(sound);
        }
        return forms;
    }

    @Override
    public String toString() {
        return text;
    }
}
