package org.bongsu.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words in a run of Hangul, by Nori: compounds taken apart, particles and endings left out. The first use takes a third of a second. */
final class KoreanWords {
    /** A word and where it stands in the run. */
    record Piece(String word, int start, int end) { }

    private static final int KEPT = 40_000;

    private final Map<String, List<Piece>> known = new ConcurrentHashMap<>();
    private final KoreanTokenizer tokenizer;
    private final TokenStream words;

    private KoreanWords() {
        try (Reader own = new InputStreamReader(Objects.requireNonNull(KoreanWords.class.getResourceAsStream("words.txt"), "words.txt"),
                StandardCharsets.UTF_8)) {
            tokenizer = new KoreanTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, UserDictionary.open(own),
                    KoreanTokenizer.DecompoundMode.DISCARD, false);
            words = new KoreanPartOfSpeechStopFilter(tokenizer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Only {
        static final KoreanWords ONE = new KoreanWords();
    }

    /** The words of a run without spaces, in their order; empty when it holds nothing but particles. */
    static List<Piece> of(String run) {
        KoreanWords one = Only.ONE;
        List<Piece> pieces = one.known.get(run);
        if (pieces == null) {
            pieces = one.read(InitialSound.ofRun(run));
            if (one.known.size() > KEPT) {
                one.known.clear();
            }
            one.known.put(run, pieces);
        }
        return pieces;
    }

    private synchronized List<Piece> read(String run) {
        List<Piece> pieces = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(run));
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
            ReadingAttribute reading = words.addAttribute(ReadingAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                String said = reading.getReading();
                pieces.add(new Piece(InitialSound.of(said == null ? term.toString() : said), offset.startOffset(), offset.endOffset()));
            }
            words.end();
            words.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(pieces);
    }
}
