package org.bongsu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of English words, by Krovetz' stemmer: missiles and missile, launched and launches have one. */
final class EnglishStems {
    private static final int KEPT = 100_000;
    private static final int SHORTEST = 4;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final One WORD = new One();
    private static final TokenStream STEMS = new KStemFilter(WORD);

    private EnglishStems() { }

    /** The stem of a folded word; the word itself when it has no other. */
    static String of(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String stem = KNOWN.get(word);
        if (stem == null) {
            stem = read(word);
            if (KNOWN.size() > KEPT) {
                KNOWN.clear();
            }
            KNOWN.put(word, stem);
        }
        return stem;
    }

    private static synchronized String read(String word) {
        try {
            WORD.give(word);
            STEMS.incrementToken();
            return WORD.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream of one word at a time. */
    private static final class One extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void give(String word) {
            term.setEmpty().append(word);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
