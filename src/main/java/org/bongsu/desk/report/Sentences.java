package org.bongsu.desk.report;

import java.text.BreakIterator;
import java.util.Locale;
import org.bongsu.model.Evidence;
import org.bongsu.model.Source;

/** The one sentence of a source that a claim is quoted by. */
final class Sentences {
    /** A longer one is cut to the words of the claim with what stands around them. */
    private static final int LONGEST = 420;
    private static final int AROUND = 120;

    private Sentences() { }

    /** The sentence that holds the words of a claim, as the source has it. */
    static String of(Source source, Evidence evidence) {
        String text = source.text();
        String quote = evidence.quote().strip();
        if (evidence.end() > text.length() || !text.substring(evidence.start(), evidence.end()).equals(evidence.quote())) {
            return quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST).strip() + "…";
        }
        int from = text.lastIndexOf('\n', Math.max(0, evidence.start() - 1)) + 1;
        int end = text.indexOf('\n', evidence.end());
        String paragraph = text.substring(from, end < 0 ? text.length() : end);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(paragraph);
        int start = Math.clamp(evidence.start() - (long) from, 0, paragraph.length());
        int stop = Math.clamp(evidence.end() - (long) from, 0, paragraph.length());
        int first = start == 0 ? 0 : breaks.preceding(Math.min(start + 1, paragraph.length()));
        int last = stop == 0 ? 0 : breaks.following(stop - 1);
        String sentence = paragraph.substring(Math.max(0, first), last < 0 ? paragraph.length() : last).strip();
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int left = Math.max(0, start - AROUND);
        int right = Math.min(paragraph.length(), Math.min(stop, start + LONGEST) + AROUND);
        return (left > 0 ? "…" : "") + paragraph.substring(left, right).strip() + (right < paragraph.length() ? "…" : "");
    }
}
