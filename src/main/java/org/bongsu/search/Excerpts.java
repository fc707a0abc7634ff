package org.bongsu.search;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Excerpt;
import org.bongsu.model.Span;

/** The words of a text around what was looked for. */
public final class Excerpts {
    private static final int AROUND = 70;
    private static final int SLACK = 20;
    private static final String MORE = "…";

    private Excerpts() { }

    /** The first pieces of a text that hold what is sought, at most so many; none where it does not stand. */
    public static List<Excerpt> of(Sought sought, String text, int most) {
        List<Excerpt> excerpts = new ArrayList<>();
        List<Span> hits = sought.in(text);
        int i = 0;
        while (i < hits.size() && excerpts.size() < most) {
            int from = start(text, hits.get(i).start());
            int to = end(text, hits.get(i).end());
            List<Span> marks = new ArrayList<>();
            while (i < hits.size() && hits.get(i).end() <= to) {
                marks.add(hits.get(i++));
            }
            if (i < hits.size() && hits.get(i).start() < to) {
                to = hits.get(i).start();
            }
            excerpts.add(piece(text, from, to, marks));
        }
        return excerpts;
    }

    /** A whole text with what is sought marked. */
    public static Excerpt whole(Sought sought, String text) {
        return new Excerpt(text, sought.in(text));
    }

    private static Excerpt piece(String text, int from, int to, List<Span> marks) {
        String before = from > 0 && text.charAt(from - 1) != '\n' ? MORE : "";
        String after = to < text.length() && text.charAt(to) != '\n' ? MORE : "";
        int shift = before.length() - from;
        return new Excerpt(before + text.substring(from, to) + after, marks.stream().map(span -> new Span(span.start() + shift, span.end() + shift)).toList());
    }

    /** Somewhat before a place: where its paragraph begins, or a word. */
    private static int start(String text, int at) {
        int least = Math.max(0, at - AROUND);
        int paragraph = text.lastIndexOf('\n', at);
        if (paragraph >= least) {
            return paragraph + 1;
        }
        for (int i = least; i > 0 && i < Math.min(at, least + SLACK); i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return least;
    }

    private static int end(String text, int at) {
        int most = Math.min(text.length(), at + AROUND);
        int paragraph = text.indexOf('\n', at);
        if (paragraph >= 0 && paragraph <= most) {
            return paragraph;
        }
        for (int i = most; i < text.length() && i > Math.max(at, most - SLACK); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return most;
    }
}
