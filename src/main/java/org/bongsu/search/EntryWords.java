package org.bongsu.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of several texts as Lucene takes them; no phrase reaches from one text into the next. */
final class EntryWords extends TokenStream {
    private static final int GAP = 50;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private Iterator<Token> left;
    private int position;

    EntryWords(List<String> texts) {
        tokens = join(texts);
        left = tokens.iterator();
    }

    /** The words of all texts, each behind the one before. */
    static List<Token> join(List<String> texts) {
        if (texts.size() == 1) {
            return Tokens.of(texts.getFirst());
        }
        List<Token> all = new ArrayList<>();
        int from = 0;
        for (String text : texts) {
            for (Token token : Tokens.of(text)) {
                all.add(new Token(token.term(), token.start(), token.end(), from + token.position()));
            }
            from = all.isEmpty() ? 0 : all.getLast().position() + GAP;
        }
        return all;
    }

    @Override
    public void reset() {
        left = tokens.iterator();
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        Token token = left.next();
        clearAttributes();
        term.append(token.term());
        step.setPositionIncrement(token.position() - position);
        position = token.position();
        return true;
    }
}
